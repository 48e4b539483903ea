package org.fengqiao.mediation.casework.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * What stands beside the holder of a case (承办). The holder itself is the case's; an open offer does
 * not change it.
 *
 * @param offer the offer that waits for an answer; at most one
 * @param returns how many offers were given back since the holder took the case
 * @param invited the committees asked to mediate together
 * @param partners the committees that mediate together with the holder
 * @param organs what was handed to organs outside people's mediation, by number
 */
public record HolderTrack(
    Optional<Offer> offer,
    int returns,
    List<OrganisationId> invited,
    List<OrganisationId> partners,
    List<OrganHandover> organs) {

  /** Nothing was offered, asked or sent. */
  public static final HolderTrack NONE =
      new HolderTrack(Optional.empty(), 0, List.of(), List.of(), List.of());

  /** Copies the lists. */
  public HolderTrack {
    invited = List.copyOf(invited);
    partners = List.copyOf(partners);
    organs = List.copyOf(organs);
  }

  /** Returns the committees besides the holder that may find the case: asked or taking part. */
  public List<OrganisationId> others() {
    if (offer.isEmpty() && invited.isEmpty() && partners.isEmpty()) {
      return List.of();
    }
    return Stream.of(
            offer.stream().map(open -> open.receiver().id()), invited.stream(), partners.stream())
        .flatMap(ids -> ids)
        .distinct()
        .toList();
  }

  /** Returns a hand-over to an organ. */
  public Optional<OrganHandover> organ(int number) {
    return organs.stream().filter(each -> each.number() == number).findFirst();
  }

  /** Returns the track with an open offer. */
  public HolderTrack offered(Offer open) {
    return new HolderTrack(Optional.of(open), returns, invited, partners, organs);
  }

  /** Returns the track after the offer was taken: a new holder begins without returns. */
  public HolderTrack taken() {
    List<OrganisationId> rest =
        partners.stream()
            .filter(id -> offer.map(open -> !open.receiver().id().equals(id)).orElse(true))
            .toList();
    return new HolderTrack(Optional.empty(), 0, List.of(), rest, organs);
  }

  /** Returns the track after the offer was given back. */
  public HolderTrack givenBack() {
    return new HolderTrack(Optional.empty(), returns + 1, invited, partners, organs);
  }

  /** Returns the track after mediation has ended: nobody is asked any more. */
  public HolderTrack ended() {
    return new HolderTrack(Optional.empty(), returns, List.of(), partners, organs);
  }

  /** Returns the track with one more committee asked to mediate together. */
  public HolderTrack inviting(OrganisationId committee) {
    return new HolderTrack(offer, returns, with(invited, committee), partners, organs);
  }

  /** Returns the track after a committee that was asked has answered. */
  public HolderTrack answered(OrganisationId committee, boolean joins) {
    List<OrganisationId> waiting = invited.stream().filter(id -> !id.equals(committee)).toList();
    return new HolderTrack(
        offer, returns, waiting, joins ? with(partners, committee) : partners, organs);
  }

  /** Returns the track with one more or another hand-over to an organ. */
  public HolderTrack with(OrganHandover handover) {
    List<OrganHandover> others =
        organs.stream().filter(each -> each.number() != handover.number()).toList();
    return new HolderTrack(offer, returns, invited, partners, with(others, handover));
  }

  private static <T> List<T> with(List<T> list, T value) {
    List<T> more = new ArrayList<>(list);
    more.add(value);
    return more;
  }
}

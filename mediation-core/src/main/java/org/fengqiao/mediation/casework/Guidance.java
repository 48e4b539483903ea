package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * The other routes a party was told, and what became of it (REF-25). The party need not answer.
 *
 * @param party who was told
 * @param routes the routes told
 * @param toldOn the day
 * @param status where it stands
 * @param result what became of it, once asked
 * @param route the route it took, where it took one of those told
 * @param askedOn the day that was asked
 */
public record Guidance(
    PartyNumber party,
    List<Route> routes,
    LocalDate toldOn,
    GuidanceStatus status,
    Optional<GuidanceResult> result,
    Optional<Route> route,
    Optional<LocalDate> askedOn) {

  /** Copies the list. */
  public Guidance {
    routes = List.copyOf(routes);
  }

  static Guidance given(PartyNumber party, List<Route> routes, LocalDate day) {
    return new Guidance(
        party,
        routes,
        day,
        GuidanceStatus.GIVEN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns whether nothing is known yet. */
  public boolean isOpen() {
    return status == GuidanceStatus.GIVEN;
  }

  Guidance followed(EndingEvent.GuidanceFollowed followed, LocalDate day) {
    return new Guidance(
        party,
        routes,
        toldOn,
        followed.result() == GuidanceResult.NO_ANSWER
            ? GuidanceStatus.EXPIRED
            : GuidanceStatus.RESULT_KNOWN,
        Optional.of(followed.result()),
        followed.route(),
        Optional.of(day));
  }
}

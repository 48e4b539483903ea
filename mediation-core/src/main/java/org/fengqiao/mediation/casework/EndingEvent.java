package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** How mediation ends without agreement, for one party or as a whole. */
public sealed interface EndingEvent extends CaseEventBody {

  /**
   * A party refused mediation (T59, T60).
   *
   * @param party who
   * @param severed whether the case goes on without this party
   */
  record PartyRefused(PartyNumber party, boolean severed) implements EndingEvent {
    @Override
    public EventKind kind() {
      return EventKind.PARTY_REFUSED;
    }
  }

  /**
   * The applicants withdrew (T21, T61).
   *
   * @param by who
   * @param signed the paper signed by those who did not act in person
   */
  record ApplicationWithdrawn(List<PartyNumber> by, Optional<TextRef> signed)
      implements EndingEvent {

    /** Copies the list. */
    public ApplicationWithdrawn {
      by = List.copyOf(by);
    }

    @Override
    public EventKind kind() {
      return EventKind.APPLICATION_WITHDRAWN;
    }
  }

  /**
   * Mediation ended without agreement on what was still open (T21, T59, T61 to T67).
   *
   * @param outcome {@link Outcome#NOT_AGREED} leads to FAIL, {@link Outcome#TERMINATED} to TERM,
   *     {@link Outcome#PARTLY_AGREED} to AGR, {@link Outcome#TRANSFERRED} to XFER
   * @param reason why
   */
  record CaseEnded(Outcome outcome, EndReason reason) implements EndingEvent {

    /** Checks that the outcome is one of the four. */
    public CaseEnded {
      if (outcome != Outcome.NOT_AGREED
          && outcome != Outcome.TERMINATED
          && outcome != Outcome.PARTLY_AGREED
          && outcome != Outcome.TRANSFERRED) {
        throw new IllegalArgumentException("no ending of this kind: " + outcome.code());
      }
    }

    @Override
    public EventKind kind() {
      return EventKind.CASE_ENDED;
    }
  }

  /**
   * Parties were told the other routes (T68, PML 26).
   *
   * @param parties whom
   * @param routes the routes
   * @param tableDay the day whose table of routes was used
   */
  record RoutesTold(List<PartyNumber> parties, List<Route> routes, LocalDate tableDay)
      implements EndingEvent {

    /** Copies the lists. */
    public RoutesTold {
      parties = List.copyOf(parties);
      routes = List.copyOf(routes);
    }

    @Override
    public EventKind kind() {
      return EventKind.ROUTES_TOLD;
    }
  }

  /**
   * The ground on which mediation could not go on was noted (T63 to T65).
   *
   * @param ground which
   * @param party the party it is about, where it is about one
   * @param explanation what appeared or proves it
   * @param calmed what was done to calm the parties of an unsuited dispute (CASE-21)
   */
  record GroundNoted(
      EndingGround ground,
      Optional<PartyNumber> party,
      Optional<TextRef> explanation,
      Optional<TextRef> calmed)
      implements EndingEvent {

    /** A ground on which nobody had to be calmed. */
    public GroundNoted(
        EndingGround ground, Optional<PartyNumber> party, Optional<TextRef> explanation) {
      this(ground, party, explanation, Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.GROUND_NOTED;
    }
  }

  /**
   * Signs of collusion were noted (T66); the director was told.
   *
   * @param facts the facts, without a verdict
   * @param courtTold whether the court that sent the case is told
   */
  record ShamSuspected(TextRef facts, boolean courtTold) implements EndingEvent {
    @Override
    public EventKind kind() {
      return EventKind.SHAM_SUSPECTED;
    }
  }

  /**
   * The director looked into the signs of collusion (T66).
   *
   * @param ended whether the case ends by it
   */
  record ShamReviewed(boolean ended) implements EndingEvent {
    @Override
    public EventKind kind() {
      return EventKind.SHAM_REVIEWED;
    }
  }

  /**
   * A party that was told the routes was asked what became of it (T69).
   *
   * @param party which party
   * @param result what became of it
   * @param route the route it took
   */
  record GuidanceFollowed(PartyNumber party, GuidanceResult result, Optional<Route> route)
      implements EndingEvent {
    @Override
    public EventKind kind() {
      return EventKind.GUIDANCE_FOLLOWED;
    }
  }
}

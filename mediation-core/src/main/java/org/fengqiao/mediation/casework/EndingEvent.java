package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.mediation.party.PartyNumber;

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
   * Mediation ended without agreement on what was still open (T21, T59, T62, T67).
   *
   * @param outcome {@link Outcome#NOT_AGREED} leads to FAIL, {@link Outcome#TERMINATED} to TERM,
   *     {@link Outcome#PARTLY_AGREED} to AGR
   * @param reason why
   */
  record CaseEnded(Outcome outcome, EndReason reason) implements EndingEvent {

    /** Checks that the outcome is one of the three. */
    public CaseEnded {
      if (outcome != Outcome.NOT_AGREED
          && outcome != Outcome.TERMINATED
          && outcome != Outcome.PARTLY_AGREED) {
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
}

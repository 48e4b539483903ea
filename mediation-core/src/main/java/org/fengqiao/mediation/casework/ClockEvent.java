package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.party.PartyNumber;

/** How the periods of a case run. Clocks are numbered within the case, from 1. */
public sealed interface ClockEvent extends CaseEventBody {

  /** Returns the number of the clock within the case. */
  int clock();

  /**
   * A period began to run. That it ends is no event: it follows from the last day.
   *
   * @param clock its number
   * @param clockKind which period
   * @param party the party it concerns, where it concerns one
   * @param agreement the number of the agreement it belongs to, where it belongs to one
   * @param startedOn the day of the event, which does not count
   * @param lastDay the last day
   * @param effect what its end does
   * @param missingYears years whose holiday notice was not known; empty if the day is firm
   */
  record ClockStarted(
      int clock,
      ClockKind clockKind,
      Optional<PartyNumber> party,
      Optional<Integer> agreement,
      LocalDate startedOn,
      LocalDate lastDay,
      ClockEffect effect,
      List<Integer> missingYears)
      implements ClockEvent {

    /** Copies the years. */
    public ClockStarted {
      missingYears = List.copyOf(missingYears);
    }

    @Override
    public EventKind kind() {
      return EventKind.CLOCK_STARTED;
    }
  }

  /**
   * A period stopped because what it was for has happened.
   *
   * @param clock its number
   */
  record ClockStopped(int clock) implements ClockEvent {
    @Override
    public EventKind kind() {
      return EventKind.CLOCK_STOPPED;
    }
  }

  /**
   * A period stands still from the day of this event on.
   *
   * @param clock its number
   * @param reason why
   */
  record ClockPaused(int clock, PauseReason reason) implements ClockEvent {
    @Override
    public EventKind kind() {
      return EventKind.CLOCK_PAUSED;
    }
  }

  /**
   * A period goes on after the day of this event, as far as no other reason holds it.
   *
   * @param clock its number
   * @param reason what no longer holds it
   * @param lastDay its last day, the days it stood still made up for
   * @param missingYears years whose holiday notice was not known; empty if the day is firm
   */
  record ClockResumed(int clock, PauseReason reason, LocalDate lastDay, List<Integer> missingYears)
      implements ClockEvent {

    /** Copies the years. */
    public ClockResumed {
      missingYears = List.copyOf(missingYears);
    }

    @Override
    public EventKind kind() {
      return EventKind.CLOCK_RESUMED;
    }
  }

  /**
   * A period was extended.
   *
   * @param clock its number
   * @param to the day that was agreed
   * @param lastDay that day, moved off a rest day where the period moves
   * @param missingYears years whose holiday notice was not known; empty if the day is firm
   */
  record ClockExtended(int clock, LocalDate to, LocalDate lastDay, List<Integer> missingYears)
      implements ClockEvent {

    /** Copies the years. */
    public ClockExtended {
      missingYears = List.copyOf(missingYears);
    }

    @Override
    public EventKind kind() {
      return EventKind.CLOCK_EXTENDED;
    }
  }
}

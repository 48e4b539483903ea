package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * A period of the case. Its last day was computed when it began; whether it is over is asked of a
 * day.
 *
 * @param number its number within the case
 * @param kind which period
 * @param party the party it concerns, where it concerns one
 * @param agreement the number of the agreement it belongs to, where it belongs to one
 * @param startedOn the day of the event, which does not count
 * @param lastDay the last day
 * @param effect what its end does
 * @param missingYears years whose holiday notice was not known; empty if the day is firm
 * @param stoppedOn the day it stopped because what it was for had happened
 */
public record CaseClock(
    int number,
    ClockKind kind,
    Optional<PartyNumber> party,
    Optional<Integer> agreement,
    LocalDate startedOn,
    LocalDate lastDay,
    ClockEffect effect,
    List<Integer> missingYears,
    Optional<LocalDate> stoppedOn) {

  /** Copies the years. */
  public CaseClock {
    missingYears = List.copyOf(missingYears);
  }

  static CaseClock of(ClockEvent.ClockStarted started) {
    return new CaseClock(
        started.clock(),
        started.clockKind(),
        started.party(),
        started.agreement(),
        started.startedOn(),
        started.lastDay(),
        started.effect(),
        started.missingYears(),
        Optional.empty());
  }

  /** Returns whether it was never stopped. */
  public boolean isRunning() {
    return stoppedOn.isEmpty();
  }

  /** Returns whether it still runs and its last day is over on the given day. */
  public boolean isExpiredOn(LocalDate today) {
    return isRunning() && today.isAfter(lastDay);
  }

  /** Returns whether it was stopped after its last day. */
  public boolean isStoppedLate() {
    return stoppedOn.map(day -> day.isAfter(lastDay)).orElse(false);
  }

  /** Returns whether the last day can still change because a holiday notice is missing. */
  public boolean isProvisional() {
    return !missingYears.isEmpty();
  }

  CaseClock stopped(LocalDate day) {
    return new CaseClock(
        number, kind, party, agreement, startedOn, lastDay, effect, missingYears, Optional.of(day));
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param lastDay the last day; while it stands still, the one it had before
 * @param effect what its end does
 * @param missingYears years whose holiday notice was not known; empty if the day is firm
 * @param stoppedOn the day it stopped because what it was for had happened
 * @param plannedDay the last day it had when it began
 * @param pauses when it stood still
 * @param extension how it was last extended
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
    Optional<LocalDate> stoppedOn,
    LocalDate plannedDay,
    List<ClockPause> pauses,
    Optional<ClockExtension> extension) {

  /** Copies the lists. */
  public CaseClock {
    missingYears = List.copyOf(missingYears);
    pauses = List.copyOf(pauses);
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
        Optional.empty(),
        started.lastDay(),
        List.of(),
        Optional.empty());
  }

  /** Returns whether it was never stopped. */
  public boolean isRunning() {
    return stoppedOn.isEmpty();
  }

  /** Returns whether it stands still. */
  public boolean isPaused() {
    return isRunning() && CaseLists.any(pauses, ClockPause::isOpen);
  }

  /** Returns whether it stands still for a reason. */
  public boolean isPausedFor(PauseReason reason) {
    return isRunning() && CaseLists.any(pauses, p -> p.isOpen() && p.reason() == reason);
  }

  /** Returns whether it still runs and its last day is over on the given day. */
  public boolean isExpiredOn(LocalDate today) {
    return isRunning() && today.isAfter(lastDay) && !isPaused();
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
    return with(lastDay, missingYears, Optional.of(day), pauses, extension);
  }

  CaseClock paused(PauseReason reason, LocalDate from) {
    List<ClockPause> more = new ArrayList<>(pauses);
    more.add(new ClockPause(reason, from, Optional.empty()));
    return with(lastDay, missingYears, stoppedOn, more, extension);
  }

  /** Returns the pauses as they are when those for a reason end. */
  List<ClockPause> pausesUntil(PauseReason reason, LocalDate to) {
    return pauses.stream()
        .map(pause -> pause.isOpen() && pause.reason() == reason ? pause.until(to) : pause)
        .toList();
  }

  CaseClock resumed(ClockEvent.ClockResumed resumed, LocalDate to) {
    return with(
        resumed.lastDay(),
        resumed.missingYears(),
        stoppedOn,
        pausesUntil(resumed.reason(), to),
        extension);
  }

  CaseClock extended(ClockEvent.ClockExtended extended, LocalDate on) {
    return with(
        extended.lastDay(),
        extended.missingYears(),
        stoppedOn,
        pauses,
        Optional.of(new ClockExtension(on, extended.to())));
  }

  private CaseClock with(
      LocalDate last,
      List<Integer> missing,
      Optional<LocalDate> stopped,
      List<ClockPause> stood,
      Optional<ClockExtension> longer) {
    return new CaseClock(
        number,
        kind,
        party,
        agreement,
        startedOn,
        last,
        effect,
        missing,
        stopped,
        plannedDay,
        stood,
        longer);
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.kernel.LegalBasis;

/** How periods stand still, go on and are extended. */
final class Pauses {

  private Pauses() {}

  /** Lets periods stand still that run and are not over. */
  static void pause(
      PauseReason reason, Collection<ClockKind> kinds, Attempt attempt, Effects effects) {
    kinds.stream()
        .flatMap(kind -> attempt.it().running(kind).stream())
        .filter(clock -> !clock.isPausedFor(reason) && !clock.isExpiredOn(attempt.day()))
        .forEach(clock -> effects.add(new ClockEvent.ClockPaused(clock.number(), reason)));
  }

  /** Lets the periods go on that stand still for a reason; what they missed is made up for. */
  static void resume(PauseReason reason, Attempt attempt, Effects effects) {
    attempt.it().clocks().stream()
        .filter(clock -> clock.isPausedFor(reason))
        .forEach(
            clock -> {
              PausedPeriod.LastDay last = afterPause(clock, reason, attempt);
              warnIfProvisional(clock.kind(), last, attempt);
              effects.add(
                  new ClockEvent.ClockResumed(
                      clock.number(), reason, last.day(), last.missingYears()));
            });
  }

  private static PausedPeriod.LastDay afterPause(
      CaseClock clock, PauseReason reason, Attempt attempt) {
    List<ClockPause> pauses = clock.pausesUntil(reason, attempt.day());
    ClockRule rule = ruleOf(clock, attempt);
    if (clock.extension().isPresent()) {
      ClockExtension extension = clock.extension().get();
      List<ClockPause> since =
          pauses.stream().filter(pause -> !pause.from().isBefore(extension.on())).toList();
      return counting(since, attempt).lastDay(extension.on(), extension.to(), rule.roll());
    }
    return counting(pauses, attempt).lastDay(clock.startedOn(), rule.period(), rule.roll());
  }

  private static PausedPeriod counting(List<ClockPause> pauses, Attempt attempt) {
    return new PausedPeriod(
        pauses, attempt.rules().pauses().counting(), attempt.context().calendar());
  }

  /**
   * The rule a clock was started by: the one that leads to the same day. If the rules have changed
   * since, its days are counted one by one.
   */
  private static ClockRule ruleOf(CaseClock clock, Attempt attempt) {
    WorkCalendar calendar = attempt.context().calendar();
    return attempt
        .rules()
        .periods()
        .mediationPeriods()
        .filter(rule -> rule.kind() == clock.kind())
        .filter(
            rule -> rule.deadline(clock.startedOn(), calendar).lastDay().equals(clock.plannedDay()))
        .findFirst()
        .orElseGet(
            () ->
                new ClockRule(
                    clock.kind(),
                    Period.calendarDays(
                        Math.toIntExact(
                            ChronoUnit.DAYS.between(clock.startedOn(), clock.plannedDay()))),
                    Roll.FORWARD,
                    clock.effect(),
                    LegalBasis.ourDefault()));
  }

  /** Extends a period to an agreed day, which moves off a rest day where the period does. */
  static void extend(CaseClock clock, LocalDate to, Attempt attempt, Effects effects) {
    PausedPeriod.LastDay last =
        PausedPeriod.LastDay.of(
            Deadline.on(to, ruleOf(clock, attempt).roll(), attempt.context().calendar()));
    warnIfProvisional(clock.kind(), last, attempt);
    effects.add(new ClockEvent.ClockExtended(clock.number(), to, last.day(), last.missingYears()));
  }

  private static void warnIfProvisional(
      ClockKind kind, PausedPeriod.LastDay last, Attempt attempt) {
    if (!last.missingYears().isEmpty()) {
      attempt.report(
          CaseProblem.DAY_PROVISIONAL,
          kind,
          last.day(),
          last.missingYears().stream().map(String::valueOf).toList());
    }
  }
}

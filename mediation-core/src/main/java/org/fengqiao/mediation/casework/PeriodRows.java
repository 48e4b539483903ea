package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows about the mediation period. */
final class PeriodRows {

  private static final Set<ClockKind> OWN =
      EnumSet.of(ClockKind.MEDIATION, ClockKind.COURT, ClockKind.MEDICAL);

  private PeriodRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(startAppraisal(), endAppraisal(), extend());
  }

  /** The state stays: whoever is still in ACC begins to mediate by T33, with its guards. */
  private static CaseRow<?> startAppraisal() {
    return CaseRow.of(ActionKind.START_APPRAISAL, PeriodAction.StartAppraisal.class)
        .from(CaseState.ACC, CaseState.MED)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.APPRAISAL_PAPER)
        .basis(LegalBasis.mediationLaw("3, 4"))
        .pinned()
        .guard(Guards::periodRuns, Guards.PERIOD)
        .guard(
            attempt ->
                openAppraisal(attempt)
                    .ifPresent(
                        open ->
                            attempt.report(PeriodProblem.APPRAISAL_UNDER_WAY, open.startedOn())),
            PeriodProblem.APPRAISAL_UNDER_WAY)
        .arguments(
            (action, attempt) -> {
              Guards.everybodyAgrees("agreed", action.agreed(), attempt);
              attempt.checkParties("paidBy", action.paidBy(), active(attempt));
              Set<ClockKind> pausing = leavingAppraisalsOut(attempt);
              periods(attempt).stream()
                  .filter(clock -> !pausing.contains(clock.kind()))
                  .forEach(
                      clock ->
                          attempt.report(
                              PeriodProblem.TIME_NOT_LEFT_OUT,
                              "subject",
                              clock.kind(),
                              clock.lastDay()));
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new PeriodEvent.AppraisalStarted(
                      action.subject(), action.expert(), action.agreed(), action.paidBy()));
              Pauses.pause(PauseReason.APPRAISAL, leavingAppraisalsOut(attempt), attempt, effects);
            });
  }

  /** Of the court's periods only that on the platform leaves an appraisal out (ONL 26). */
  private static Set<ClockKind> leavingAppraisalsOut(Attempt attempt) {
    Set<ClockKind> kinds = EnumSet.noneOf(ClockKind.class);
    kinds.addAll(attempt.rules().pauses().byAppraisal().keySet());
    boolean onPlatform =
        attempt
            .it()
            .referral()
            .flatMap(referral -> referral.letter().channel())
            .filter(channel -> channel == CourtChannel.PLATFORM)
            .isPresent();
    if (!onPlatform) {
      kinds.remove(ClockKind.COURT);
    }
    return kinds;
  }

  private static CaseRow<?> endAppraisal() {
    return CaseRow.of(ActionKind.END_APPRAISAL, PeriodAction.EndAppraisal.class)
        .from(CaseState.ACC, CaseState.MED)
        .papers(Paper.APPRAISAL_PAPER)
        .basis(LegalBasis.mediationLaw("3, 4"))
        .guard(
            attempt -> {
              if (openAppraisal(attempt).isEmpty()) {
                attempt.report(PeriodProblem.NO_APPRAISAL);
              }
            },
            PeriodProblem.NO_APPRAISAL)
        .arguments(PeriodRows::checkEnd)
        .does(
            (action, attempt, effects) -> {
              effects.add(new PeriodEvent.AppraisalEnded(action.result(), action.opinion()));
              Pauses.resume(PauseReason.APPRAISAL, attempt, effects);
            });
  }

  private static void checkEnd(PeriodAction.EndAppraisal action, Attempt attempt) {
    boolean received = action.result() == AppraisalResult.OPINION;
    if (received && action.opinion().isEmpty()) {
      attempt.report(PeriodProblem.OPINION_MISSING, "opinion");
    } else if (!received && action.opinion().isPresent()) {
      attempt.report(PeriodProblem.OPINION_NOT_EXPECTED, "opinion");
    }
    openAppraisal(attempt)
        .map(Appraisal::startedOn)
        .filter(attempt.day()::isBefore)
        .ifPresent(
            first ->
                attempt.report(CaseProblem.OCCURRED_TOO_EARLY, "occurredOn", attempt.day(), first));
  }

  /**
   * Medical: the committee agrees too, so its director decides (MDR 38); else the mediator notes.
   */
  private static CaseRow<?> extend() {
    return CaseRow.of(ActionKind.EXTEND, PeriodAction.Extend.class)
        .from(CaseState.ACC, CaseState.MED)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.EXTENSION_CONSENT)
        .basis(LegalBasis.mediationLaw("3, 23"))
        .pinned()
        .guard(
            PeriodRows::periodCanBeExtended,
            PeriodProblem.NO_PERIOD,
            PeriodProblem.PERIOD_STANDS_STILL,
            PeriodProblem.TOO_LATE_TO_EXTEND)
        .guard(
            PeriodRows::committeeAgrees,
            PeriodProblem.COMMITTEE_MUST_AGREE,
            PeriodProblem.DIRECTOR_NOT_NEEDED)
        .arguments(
            (action, attempt) -> {
              Guards.everybodyAgrees("agreed", action.agreed(), attempt);
              periods(attempt).forEach(clock -> checkUntil(action.until(), clock, attempt));
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(new PeriodEvent.ExtensionAgreed(action.agreed(), action.until()));
              periods(attempt)
                  .forEach(clock -> Pauses.extend(clock, action.until(), attempt, effects));
            });
  }

  private static void periodCanBeExtended(Attempt attempt) {
    List<CaseClock> periods = periods(attempt);
    if (periods.isEmpty()) {
      attempt.report(PeriodProblem.NO_PERIOD);
    }
    ExtensionRule rule = attempt.rules().extension();
    periods.forEach(
        clock -> {
          clock.pauses().stream()
              .filter(ClockPause::isOpen)
              .findFirst()
              .ifPresent(
                  pause ->
                      attempt.report(
                          PeriodProblem.PERIOD_STANDS_STILL, clock.kind(), pause.from()));
          if (clock.effect() == ClockEffect.ENDS
              && clock.isExpiredOn(attempt.day())
              && !rule.afterEnd()) {
            attempt.reportBecause(
                rule.basis(), PeriodProblem.TOO_LATE_TO_EXTEND, clock.kind(), clock.lastDay());
          }
        });
  }

  private static void committeeAgrees(Attempt attempt) {
    boolean medical = !attempt.it().running(ClockKind.MEDICAL).isEmpty();
    boolean director = attempt.actor().role() == Role.DIRECTOR;
    if (medical && attempt.actor().role() == Role.PRESIDING_MEDIATOR) {
      attempt.reportBecause(
          NationalCaseRules.medical("38"), PeriodProblem.COMMITTEE_MUST_AGREE, ClockKind.MEDICAL);
    } else if (!medical && director) {
      attempt.report(PeriodProblem.DIRECTOR_NOT_NEEDED);
    }
  }

  private static void checkUntil(LocalDate until, CaseClock clock, Attempt attempt) {
    if (!attempt.checkDayFromNow("until", until)) {
      return;
    }
    if (!until.isAfter(clock.lastDay())) {
      attempt.report(PeriodProblem.UNTIL_NOT_LATER, "until", until, clock.lastDay());
    }
    ExtensionRule rule = attempt.rules().extension();
    rule.longest()
        .map(
            period ->
                period
                    .deadline(
                        firstLastDay(clock, attempt), rule.roll(), attempt.context().calendar())
                    .lastDay())
        .filter(until::isAfter)
        .ifPresent(
            most ->
                attempt.reportBecause(
                    rule.basis(), PeriodProblem.UNTIL_TOO_LATE, "until", until, most));
  }

  /** The last day without any extension, so that extensions cannot be strung together. */
  private static LocalDate firstLastDay(CaseClock clock, Attempt attempt) {
    return clock.extension().isEmpty()
        ? clock.lastDay()
        : new PausedPeriod(
                clock.pauses(), attempt.rules().pauses().counting(), attempt.context().calendar())
            .lastDay(clock.startedOn(), clock.plannedDay(), Roll.NONE)
            .day();
  }

  /** The periods that measure mediation itself; the labour waiting time is not the parties' own. */
  private static List<CaseClock> periods(Attempt attempt) {
    return CaseLists.those(
        attempt.it().clocks(), clock -> clock.isRunning() && OWN.contains(clock.kind()));
  }

  private static Optional<Appraisal> openAppraisal(Attempt attempt) {
    return attempt.it().appraisals().stream().filter(Appraisal::isOpen).findFirst();
  }

  private static List<PartyNumber> active(Attempt attempt) {
    return attempt.it().activeNumbers();
  }
}

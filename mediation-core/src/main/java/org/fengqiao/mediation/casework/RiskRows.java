package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportDuty;
import org.fengqiao.mediation.casework.risk.ReportKind;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.kernel.LegalBasis;

/** The rows about the risk of a dispute. */
final class RiskRows {

  private RiskRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(assessRisk(), lowerRisk());
  }

  private static CaseRow<?> assessRisk() {
    return CaseRow.of(ActionKind.ASSESS_RISK, MediationAction.AssessRisk.class)
        .from(CaseState.REG, CaseState.ACC, CaseState.MED, CaseState.AGR)
        .papers(Paper.RISK_FORM)
        .basis(MediationRows.PLANS)
        .pinned()
        .guard(RiskRows::schemeIsThere, CaseProblem.NO_RISK_SCHEME)
        .arguments(
            (action, attempt) ->
                attempt
                    .rules()
                    .riskScheme()
                    .ifPresent(scheme -> checkAssessment(action, scheme, attempt)))
        .does(RiskRows::assess);
  }

  private static void schemeIsThere(Attempt attempt) {
    if (attempt.rules().riskScheme().isEmpty()) {
      attempt.report(CaseProblem.NO_RISK_SCHEME);
    }
  }

  private static void checkAssessment(
      MediationAction.AssessRisk action, RiskScheme scheme, Attempt attempt) {
    String level = action.level();
    List<String> unknown =
        action.criteria().stream().filter(code -> !scheme.criteria().contains(code)).toList();
    if (!unknown.isEmpty()) {
      attempt.report(RiskProblem.UNKNOWN_CRITERION, "criteria", unknown, scheme.criteria());
    }
    if (scheme.find(level).isEmpty()) {
      attempt.report(CaseProblem.UNKNOWN_LEVEL, "level", level, scheme.codes());
      return;
    }
    present(attempt)
        .filter(present -> scheme.isGraver(present, level))
        .ifPresent(
            present -> attempt.report(CaseProblem.LEVEL_NOT_LOWERED, "level", level, present));
    scheme
        .leastGrave(action.criteria(), attempt.disputeType())
        .filter(least -> scheme.isGraver(least.code(), level))
        .ifPresent(
            least ->
                attempt.reportBecause(
                    scheme.basis(), RiskProblem.LEVEL_TOO_LOW, "level", level, least.code()));
  }

  private static Optional<String> present(Attempt attempt) {
    return attempt.it().risk().map(RiskAssessment::level);
  }

  /**
   * A level reached for the first time, or left and reached again, makes its reports due. One found
   * again in a new round has its time again.
   */
  private static void assess(MediationAction.AssessRisk action, Attempt attempt, Effects effects) {
    effects.add(new MediationEvent.RiskAssessed(action.level(), action.facts(), action.criteria()));
    action.complexity().ifPresent(found -> effects.add(new RiskEvent.ComplexityFound(found)));
    RiskScheme.Level level = level(action.level(), attempt);
    if (present(attempt).equals(Optional.of(action.level()))) {
      if (attempt.it().running(ClockKind.RISK_LIMIT).isEmpty()) {
        replaceLimit(level, attempt, effects);
      }
      return;
    }
    replaceLimit(level, attempt, effects);
    Instant knownAt = moment(attempt);
    int number = attempt.it().reports().size();
    for (ReportDuty duty : level.reports()) {
      number++;
      effects.add(owed(number, ReportKind.DANGER, duty, knownAt, attempt));
    }
  }

  /** Danger found after the ending is told to whom the level says, the gravest if none is set. */
  static void dangerKnown(Attempt attempt, Effects effects) {
    Instant knownAt = moment(attempt);
    int number = attempt.it().reports().size();
    List<ReportDuty> duties =
        attempt
            .rules()
            .riskScheme()
            .flatMap(
                scheme ->
                    present(attempt)
                        .flatMap(scheme::find)
                        .or(() -> scheme.levels().stream().findFirst()))
            .map(RiskScheme.Level::reports)
            .orElse(List.of());
    for (ReportDuty duty : duties) {
      number++;
      effects.add(owed(number, ReportKind.DANGER, duty, knownAt, attempt));
    }
  }

  private static RiskScheme.Level level(String code, Attempt attempt) {
    return attempt.rules().riskScheme().flatMap(scheme -> scheme.find(code)).orElseThrow();
  }

  private static void replaceLimit(RiskScheme.Level level, Attempt attempt, Effects effects) {
    effects.stop(ClockKind.RISK_LIMIT);
    level
        .limit()
        .ifPresent(
            limit ->
                effects.start(
                    new ClockRule(
                        ClockKind.RISK_LIMIT,
                        limit.period(),
                        limit.roll(),
                        ClockEffect.LATE,
                        attempt.rules().riskScheme().orElseThrow().basis()),
                    attempt.day()));
  }

  static RiskEvent.ReportOwed owed(
      int number, ReportKind about, ReportDuty duty, Instant knownAt, Attempt attempt) {
    Instant dueAt = duty.dueAt(knownAt);
    return new RiskEvent.ReportOwed(
        number, about, duty.to(), dueAt, LocalDate.ofInstant(dueAt, attempt.context().zone()));
  }

  /** When it happened; a day written down later without a time counts from its beginning. */
  static Instant moment(Attempt attempt) {
    CaseContext context = attempt.context();
    return context
        .occurredAt()
        .map(time -> instant(context.occurredOn().atTime(time), attempt))
        .orElseGet(
            () ->
                context.occurredOn().equals(context.today())
                    ? context.now()
                    : instant(context.occurredOn().atStartOfDay(), attempt));
  }

  static Instant instant(LocalDateTime time, Attempt attempt) {
    return time.atZone(attempt.context().zone()).toInstant();
  }

  private static CaseRow<?> lowerRisk() {
    return CaseRow.of(ActionKind.LOWER_RISK, RiskAction.LowerRisk.class)
        .from(CaseState.REG, CaseState.ACC, CaseState.MED, CaseState.AGR)
        .papers(Paper.RISK_FORM)
        .basis(MediationRows.PLANS)
        .pinned()
        .guard(RiskRows::schemeIsThere, CaseProblem.NO_RISK_SCHEME)
        .guard(RiskRows::canBeLowered, CaseProblem.RISK_NOT_SET, RiskProblem.NOTHING_LOWER)
        .guard(RiskRows::reportsAreMade, RiskProblem.REPORT_OWED)
        .arguments(
            (action, attempt) -> {
              List<String> allowed = lower(attempt);
              if (!allowed.contains(action.level())) {
                attempt.notAmong(RiskProblem.MOVE_NOT_ALLOWED, "level", action.level(), allowed);
              }
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(new RiskEvent.RiskLowered(action.level(), action.reason()));
              replaceLimit(level(action.level(), attempt), attempt, effects);
            });
  }

  private static List<String> lower(Attempt attempt) {
    return attempt
        .rules()
        .riskScheme()
        .flatMap(scheme -> present(attempt).map(scheme::lowerFrom))
        .orElse(List.of());
  }

  private static void canBeLowered(Attempt attempt) {
    Optional<String> present = present(attempt);
    if (attempt.said(CaseProblem.NO_RISK_SCHEME)) {
      return;
    }
    if (present.isEmpty()) {
      attempt.report(CaseProblem.RISK_NOT_SET);
    } else if (lower(attempt).isEmpty()) {
      attempt.report(RiskProblem.NOTHING_LOWER, present.get());
    }
  }

  /** Reports of danger or harm are made before the case is closed. */
  static void nothingToReport(Attempt attempt) {
    List<ReportAddressee> owed = owed(attempt);
    if (!owed.isEmpty()) {
      attempt.report(RiskProblem.REPORT_OWED, owed);
    }
  }

  /** The same before the level is lowered, unless the place only advises it. */
  private static void reportsAreMade(Attempt attempt) {
    List<ReportAddressee> owed = owed(attempt);
    Choice first = attempt.rules().defaults().of(CaseDefault.REPORTS_BEFORE_LOWERING);
    if (owed.isEmpty()) {
      return;
    }
    if (first.yes()) {
      attempt.reportBecause(first.basis(), RiskProblem.REPORT_OWED, owed);
    } else {
      attempt.warnBecause(first.basis(), RiskProblem.REPORT_OWED, owed);
    }
  }

  static List<ReportAddressee> owed(Attempt attempt) {
    return CaseLists.each(
        CaseLists.those(attempt.it().reports(), CaseReport::isOwed), CaseReport::to);
  }

  /** Where harm is known, the sides do not meet. */
  static void mayMeet(Attempt attempt) {
    if (attempt.it().isSeparateOnly()) {
      attempt.reportBecause(
          LegalBasis.law("未成年人保护法", "Minors Protection Law", "2024", "11"),
          RiskProblem.SEPARATE_ONLY);
    }
  }
}

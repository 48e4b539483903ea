package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.risk.ReportKind;

/** Reads what happens about the risk of a dispute beyond assessing it. */
final class RiskFold {

  private RiskFold() {}

  static void read(RiskEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (body instanceof RiskEvent.RiskLowered lowered) {
      facts.risk = new RiskAssessment(lowered.level(), lowered.reason(), fold.day(), List.of());
    } else if (body instanceof RiskEvent.ComplexityFound found) {
      facts.complexity = found.found().complexity();
    } else if (body instanceof RiskEvent.ReportOwed owed) {
      put(
          new CaseReport(
              owed.report(),
              owed.about(),
              owed.to(),
              Optional.of(owed.dueAt()),
              Optional.of(owed.dueOn()),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              harm(owed.about(), facts)),
          facts);
    } else if (body instanceof RiskEvent.ReportMade made) {
      CaseReport report =
          Optional.ofNullable(facts.reports.get(made.report()))
              .orElseGet(
                  () ->
                      new CaseReport(
                          made.report(),
                          made.about(),
                          made.to(),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty(),
                          harm(made.about(), facts)));
      put(report.made(made.madeAt(), fold.day(), made.receipt()), facts);
    } else if (body instanceof RiskEvent.HarmFound found) {
      facts.separateOnly = true;
      facts.lastHarm = found.number();
      facts.harms = Math.max(facts.harms, found.number());
    }
  }

  private static Optional<Integer> harm(ReportKind about, CaseFacts facts) {
    return Optional.of(facts.lastHarm).filter(number -> about == ReportKind.HARM);
  }

  private static void put(CaseReport report, CaseFacts facts) {
    facts.reports = facts.reports.with(report.number(), report);
  }
}

package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;

/** Reads what happens about the risk of a dispute beyond assessing it. */
final class RiskFold {

  private RiskFold() {}

  static void read(RiskEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (body instanceof RiskEvent.RiskLowered lowered) {
      facts.risk = new RiskAssessment(lowered.level(), lowered.reason(), fold.day(), List.of());
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
              Optional.empty()),
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
                          Optional.empty()));
      put(report.made(made.madeAt(), fold.day(), made.receipt()), facts);
    } else if (body instanceof RiskEvent.HarmFound) {
      facts.separateOnly = true;
    }
  }

  private static void put(CaseReport report, CaseFacts facts) {
    facts.reports = CaseFacts.with(facts.reports, report.number(), report);
  }
}

package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.record.HoldReason;
import org.fengqiao.mediation.casework.record.LookBackFile;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;

/** The row about look-backs (T123): opened, somebody heard, something found, reported. */
final class LookBackRows {

  private LookBackRows() {}

  static CaseRow<?> openLookBack() {
    return CaseRow.of(ActionKind.OPEN_LOOKBACK, SupervisionAction.OnLookBack.class)
        .from(RecordRows.ANY)
        .papers(Paper.LOOKBACK_REPORT)
        .basis(plan())
        .arguments(LookBackRows::check)
        .does(LookBackRows::apply);
  }

  private static LegalBasis plan() {
    return LegalBasis.builder()
        .instrument(LocalText.of("现行方案关于责任倒查的规定", "plan in force on look-backs"))
        .certainty(Certainty.PLAN_OR_PRACTICE)
        .build();
  }

  private static void check(SupervisionAction.OnLookBack action, Attempt attempt) {
    if (action instanceof SupervisionAction.HearPerson hear) {
      open(hear.lookBack(), attempt);
    } else if (action instanceof SupervisionAction.ReportLookBack report) {
      open(report.lookBack(), attempt);
    } else if (action instanceof SupervisionAction.MakeFinding finding) {
      Optional<LookBackFile> file = open(finding.lookBack(), attempt);
      if (finding.finding().isComputed()) {
        attempt.report(SupervisionProblem.FINDING_COMPUTED, "finding", finding.finding());
      }
      if (finding.person().equals(attempt.actor().id())) {
        attempt.report(SupervisionProblem.FINDING_ABOUT_ONESELF, "person");
      }
      file.filter(found -> !found.heard().contains(finding.person()))
          .ifPresent(found -> notHeard(finding, attempt));
    }
  }

  private static void notHeard(SupervisionAction.MakeFinding finding, Attempt attempt) {
    Choice first = attempt.rules().defaults().of(CaseDefault.HEARD_FIRST);
    String person = finding.person().text();
    if (first.yes()) {
      attempt.reportBecause(first.basis(), SupervisionProblem.PERSON_NOT_HEARD, "person", person);
    } else {
      attempt.warnBecause(first.basis(), SupervisionProblem.PERSON_NOT_HEARD, "person", person);
    }
  }

  private static Optional<LookBackFile> open(int number, Attempt attempt) {
    List<LookBackFile> open =
        attempt.it().records().lookBacks().stream().filter(LookBackFile::isOpen).toList();
    Optional<LookBackFile> found = open.stream().filter(f -> f.number() == number).findFirst();
    if (found.isEmpty()) {
      attempt.report(
          SupervisionProblem.UNKNOWN_LOOKBACK,
          "lookBack",
          number,
          open.stream().map(LookBackFile::number).toList());
    }
    return found;
  }

  private static void apply(SupervisionAction.OnLookBack action, Attempt attempt, Effects effects) {
    if (action instanceof SupervisionAction.OpenLookBack open) {
      effects.add(
          new SupervisionEvent.LookBackOpened(
              attempt.it().records().lookBacks().size() + 1, open.trigger(), open.reason()));
      effects.add(HoldRows.holdFor(HoldReason.LOOK_BACK, open.reason(), attempt));
    } else if (action instanceof SupervisionAction.HearPerson hear) {
      effects.add(
          new SupervisionEvent.PersonHeard(hear.lookBack(), hear.person(), hear.statement()));
    } else if (action instanceof SupervisionAction.MakeFinding finding) {
      effects.add(
          new SupervisionEvent.FindingMade(
              finding.lookBack(),
              finding.finding(),
              finding.person(),
              finding.accountability(),
              finding.facts()));
    } else if (action instanceof SupervisionAction.ReportLookBack report) {
      effects.add(new SupervisionEvent.LookBackReported(report.lookBack(), report.report()));
    }
  }
}

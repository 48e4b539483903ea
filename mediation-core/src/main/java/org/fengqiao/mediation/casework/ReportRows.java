package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.casework.risk.HarmKind;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportDuty;
import org.fengqiao.mediation.casework.risk.ReportKind;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.TextRef;

/** The rows about reports of danger and harm, and the report of an escalation. */
final class ReportRows {

  private ReportRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(reportDanger(), reportHarm());
  }

  private static CaseRow<?> reportDanger() {
    return CaseRow.of(ActionKind.REPORT_DANGER, RiskAction.ReportDanger.class)
        .from(RecordRows.ANY)
        .papers(Paper.DANGER_REPORT)
        .basis(LegalBasis.mediationLaw("25"))
        .does(
            (action, attempt, effects) ->
                make(
                    ReportKind.DANGER,
                    action.to(),
                    action.facts(),
                    action.receipt(),
                    attempt,
                    effects));
  }

  /** Makes the report that has been owed longest, or one nobody had asked for. */
  private static void make(
      ReportKind about,
      ReportAddressee to,
      TextRef facts,
      Optional<TextRef> receipt,
      Attempt attempt,
      Effects effects) {
    Collection<CaseReport> reports = attempt.it().reports();
    int number =
        reports.stream()
            .filter(report -> report.isOwed() && report.about() == about && report.to() == to)
            .map(CaseReport::number)
            .findFirst()
            .orElse(reports.size() + 1);
    effects.add(
        new RiskEvent.ReportMade(number, about, to, RiskRows.moment(attempt), facts, receipt));
  }

  /** What goes up a level is told to the authority and to the upper organisation (CASE-16). */
  static void reportEscalation(HandoverAction.Escalate action, Attempt attempt, Effects effects) {
    int number = attempt.it().reports().size();
    effects.add(
        new RiskEvent.ReportMade(
            number + 1,
            ReportKind.ESCALATION,
            ReportAddressee.AUTHORITY,
            RiskRows.moment(attempt),
            action.report(),
            action.authorityReceipt()));
    effects.add(
        new RiskEvent.ReportMade(
            number + 2,
            ReportKind.ESCALATION,
            ReportAddressee.UPPER_ORGANISATION,
            RiskRows.moment(attempt),
            action.report(),
            action.upperReceipt()));
  }

  private static CaseRow<?> reportHarm() {
    return CaseRow.of(ActionKind.REPORT_HARM, RiskAction.ReportHarm.class)
        .from(RecordRows.ANY)
        .papers(Paper.HARM_REPORT)
        .basis(LegalBasis.law("未成年人保护法", "Minors Protection Law", "2024", "11"))
        .arguments(
            (action, attempt) -> {
              LocalDateTime made =
                  LocalDateTime.ofInstant(RiskRows.moment(attempt), attempt.context().zone());
              action
                  .knownAt()
                  .filter(known -> known.isAfter(made))
                  .ifPresent(
                      known -> attempt.report(RiskProblem.KNOWN_LATER, "knownAt", known, made));
              int harms = attempt.it().harms();
              action
                  .reported()
                  .filter(number -> number < 1 || number > harms)
                  .ifPresent(
                      number ->
                          attempt.report(RiskProblem.UNKNOWN_HARM, "reported", number, harms));
              if (action.harm() == HarmKind.DEPENDANT_AT_HOME && !action.victimTold()) {
                attempt.reportBecause(
                    LegalBasis.law("反家庭暴力法", "Domestic Violence Law", "2015", "23"),
                    RiskProblem.VICTIM_TO_BE_TOLD,
                    "victimTold");
              }
            })
        .does(ReportRows::reportOfHarm);
  }

  /**
   * Who must be told of a harm and is not yet is owed a report; the one reported now is made. A
   * report of another harm tells nobody of this one.
   */
  private static void reportOfHarm(RiskAction.ReportHarm action, Attempt attempt, Effects effects) {
    int harm = action.reported().orElse(attempt.it().harms() + 1);
    effects.add(new RiskEvent.HarmFound(harm, action.harm(), action.victimTold()));
    Instant knownAt =
        action
            .knownAt()
            .map(time -> RiskRows.instant(time, attempt))
            .orElseGet(() -> RiskRows.moment(attempt));
    Optional<Integer> asked =
        reportsOf(harm, action.to(), attempt)
            .filter(CaseReport::isOwed)
            .map(CaseReport::number)
            .findFirst();
    int last = attempt.it().reports().size();
    int made = asked.orElse(last + 1);
    if (asked.isEmpty()) {
      last++;
      effects.add(owedForHarm(last, action.to(), knownAt, attempt));
    }
    for (ReportAddressee other : attempt.rules().harmReport().addressees()) {
      if (other != action.to() && reportsOf(harm, other, attempt).findAny().isEmpty()) {
        last++;
        effects.add(owedForHarm(last, other, knownAt, attempt));
      }
    }
    effects.add(
        new RiskEvent.ReportMade(
            made,
            ReportKind.HARM,
            action.to(),
            RiskRows.moment(attempt),
            action.facts(),
            action.receipt()));
  }

  private static RiskEvent.ReportOwed owedForHarm(
      int number, ReportAddressee to, Instant knownAt, Attempt attempt) {
    ReportDuty duty = new ReportDuty(to, attempt.rules().harmReport().hours());
    return RiskRows.owed(number, ReportKind.HARM, duty, knownAt, attempt);
  }

  private static Stream<CaseReport> reportsOf(int harm, ReportAddressee to, Attempt attempt) {
    return attempt.it().reports().stream()
        .filter(report -> report.harm().equals(Optional.of(harm)) && report.to() == to);
  }
}

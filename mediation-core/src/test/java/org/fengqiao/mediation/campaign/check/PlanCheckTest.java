package org.fengqiao.mediation.campaign.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.casework.LegalRoutes;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.kernel.Severity;
import org.junit.jupiter.api.Test;

@Requirement("CAMP-27")
class PlanCheckTest {

  private static final String AMBIGUOUS =
      """
      tasks:
      - {id: T1, what: 配备, deadline: {before: 2019-05, text: 5月前}, modality: binding, @三|5月前配备@}
      - {id: T2, what: 持证, deadline: {on: 2019-05-15, text: 5月15日}, requires: [T1], modality: binding, @三|5月15日持证@}
      """;

  @Test
  void aCleanPlanNeedsNoDecision() {
    assertEquals(
        List.of(),
        Plans.check(Plans.resource("clean-plan.yaml")).stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .toList());
  }

  @Test
  void aPlanThatUsesNearlyEveryKeyHasNoError() {
    List<PlanFinding> found = Plans.check(Plans.resource("../qinglan.yaml"));
    assertEquals(
        List.of(), found.stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
  }

  @Test
  void aPlanUnlikeTheOthersIsJudgedByTheSameRules() {
    assertEquals(
        List.of(
            "E PHASES-OVERLAP [A, B]",
            "E PHASES-OVERLAP [B, C]",
            "E YEAR-MISMATCH []",
            "E FORBIDDEN-BY-LAW [C1]",
            "E DISPUTE-QUOTA [K1]",
            "W PERIOD-NOT-COVERED [A]",
            "W DUE-BEFORE-END [R2]",
            "W TASK-AFTER-IMPLEMENTATION [K4, B]",
            "W PREREQUISITE-NOT-EARLIER [K3, K2]",
            "W DEADLINE-CONFLICT [K2, K4]",
            "W INDICATOR-GAP [N1, N2]",
            "W ADDRESSEE-NO-DUTY [R1]",
            "W OUTDATED-ROUTE [X1]",
            "W LEFT-TO-THE-PARTIES [C2]"),
        Plans.check(Plans.resource("hostile-plan.yaml")).stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .map(f -> f.severity().code() + " " + f.kind().code() + " " + f.items())
            .toList());
  }

  @Test
  void overlapsOfSeveralDaysNameTheDays() {
    PlanFinding overlap = Plans.check(Plans.resource("hostile-plan.yaml")).get(0);
    assertEquals(
        "部署与攻坚重叠，2024年3月1日至2024年3月10日（共10天）同属两个阶段", overlap.summary(java.util.Locale.CHINESE));
  }

  @Test
  void anOfficeThatReadsDeadlinesStrictlyHasNoAmbiguousOnes() {
    CampaignPlan plan = Plans.plan(AMBIGUOUS);
    PlanCheck open = PlanCheck.national(WorkCalendar.national());
    assertEquals(
        List.of(FindingKind.PREREQUISITE_IN_ONE_READING, FindingKind.AMBIGUOUS_DEADLINE),
        kinds(open, plan));
    assertEquals(List.of(), kinds(open.reading(DeadlineReading.BEFORE_PERIOD_STARTS), plan));
    assertEquals(
        List.of(FindingKind.PREREQUISITE_NOT_EARLIER),
        kinds(open.reading(DeadlineReading.BY_PERIOD_END), plan));
  }

  private static List<FindingKind> kinds(PlanCheck check, CampaignPlan plan) {
    return check.check(plan).stream()
        .map(PlanFinding::kind)
        .filter(kind -> kind.rule() != PlanRule.NO_PERIOD)
        .toList();
  }

  @Test
  void anotherPlacesTablesAreUsed() {
    CampaignPlan plan =
        Plans.plan(
            """
            period: {start: 2024-01-01, end: 2024-12-31, @四|2024年@}
            exits: [{id: X1, disputes: [LABOUR], routes: [LABOUR-ARBITRATION], modality: binding, @五|申请劳动仲裁@}]
            staffing: [{id: S1, organisation: VILLAGE-COMMITTEE, who: committee-member, comparator: equal, count: 9, modality: binding, deadline: {by-end-of: 2024, text: 年底}, @三|年底9人@}]
            """);
    PlanCheck narrow =
        PlanCheck.of(
            WorkCalendar.national(),
            new LegalRoutes(List.of()),
            FormationRules.builder().from(FormationRules.national()).mostMembers(7).build());
    assertTrue(kinds(narrow, plan).contains(FindingKind.OUTDATED_ROUTE));
    assertTrue(kinds(narrow, plan).contains(FindingKind.COMMITTEE_SIZE));
  }

  @Test
  void aPlanThatSaysNothingIsOnlyMissingItsPeriod() {
    List<PlanFinding> found = Plans.check("");
    assertEquals(
        List.of(FindingKind.PERIOD_MISSING), found.stream().map(PlanFinding::kind).toList());
  }

  @Test
  void checkingAgainFindsTheSame() {
    CampaignPlan plan = Plans.resource("hostile-plan.yaml");
    assertEquals(Plans.check(plan), Plans.check(plan));
  }
}

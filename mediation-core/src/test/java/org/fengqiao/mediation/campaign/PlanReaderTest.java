package org.fengqiao.mediation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.calendar.FirstPeriod;
import org.fengqiao.mediation.casework.Route;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.indicator.Comparator;
import org.fengqiao.mediation.indicator.Threshold;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.source.PlanText;
import org.fengqiao.mediation.source.Quote;
import org.junit.jupiter.api.Test;

/** What a plan file says arrives in the model, unchanged and complete. */
@Requirement({
  "CAMP-01", "CAMP-03", "CAMP-06", "CAMP-10", "CAMP-12", "CAMP-13", "CAMP-21", "CAMP-31", "SCR-01",
  "SCR-12", "SUP-03", "SUP-04"
})
class PlanReaderTest {

  private final CampaignPlan plan = Plans.clean();

  @Test
  void theHeadSaysWhoTellsWhomWhatWhere() {
    assertEquals("qinglan-2019", plan.id());
    assertEquals(PlanKind.IMPLEMENTATION_PLAN, plan.kind());
    assertEquals(OrganisationKind.COUNTY_BUREAU, plan.issuer().organisation());
    assertEquals(RegionLevel.COUNTY, plan.level());
    assertEquals(Optional.of(RegionCode.of("529901000000")), plan.region().code());
    assertEquals(LocalText.chinese("各司法所"), plan.addressees().get(0).name());
    assertEquals(Optional.of("province-2019"), plan.parents().get(0).plan());
    assertEquals(2019, plan.yearEvidence().get(0).year());
    assertEquals("一村一调解，一年一提升", plan.slogan().orElseThrow().zh());
    assertEquals(1, plan.purpose().size());
  }

  @Test
  void periodAndPhasesKeepTheirGranularity() {
    assertEquals(Optional.of(LocalDate.of(2019, 1, 1)), plan.firstDay());
    assertEquals(Optional.of(LocalDate.of(2019, 12, 31)), plan.lastDay());
    assertEquals("2019", plan.period().orElseThrow().textStart().orElseThrow().toString());
    PlanPhase summary = plan.phases(PlanPhase.PhaseKind.SUMMARY).get(0);
    assertEquals("2019-12", summary.end().orElseThrow().toString());
    assertEquals(Optional.of(LocalDate.of(2019, 12, 31)), summary.lastDay());
    assertEquals(2, plan.phases().get(0).content().size());
  }

  @Test
  void indicatorsKeepComparatorThresholdPopulationYearAndModality() {
    PlanIndicator success = plan.indicators().get(0);
    assertEquals(Comparator.AT_LEAST, success.comparator());
    assertEquals(Optional.of(new Threshold.Rate(Ratio.ofPercent(96))), success.threshold());
    assertEquals("办结的案件", success.population().orElseThrow().zh());
    assertEquals(Optional.of(2019), success.year());
    assertEquals(Modality.BINDING, success.modality());
    assertEquals(Optional.empty(), plan.indicators().get(1).threshold());
    assertEquals(List.of(RegionLevel.VILLAGE), plan.indicators().get(1).levels());
    assertEquals(Optional.of("CRIMINAL-FROM-CIVIL"), plan.indicators().get(2).partOf());
  }

  @Test
  void tasksKeepTheirDeadlineWordsBesideTheReading() {
    PlanTask training = (PlanTask) plan.find("T03").orElseThrow();
    assertEquals(
        Optional.of(new PlanDeadline.On("2019年5月31日前", false, LocalDate.of(2019, 5, 31))),
        training.deadline());
    assertEquals(List.of("TRAINING-PROGRAMME"), training.requires());
    PlanTask own = plan.tasks().get(0);
    assertEquals(Optional.of(LocalDate.of(2019, 1, 31)), own.deadline().orElseThrow().latest());
    assertEquals(Optional.of("PLAN-DOCUMENT"), own.document());
    assertEquals("the plan", own.evidence().orElseThrow().en());
  }

  @Test
  void staffingKeepsNumberConditionAndWhat() {
    assertEquals(Optional.of(new Threshold.Count(5)), plan.staffing().get(0).measure().threshold());
    assertEquals(
        Optional.of(new Threshold.Range(1, 2)), plan.staffing().get(1).measure().threshold());
    assertEquals("有条件的", plan.staffing().get(2).condition().orElseThrow().zh());
    StaffingLine tenth = plan.staffing().get(3);
    assertEquals(Optional.of(new StaffingLine.Per("households", 10)), tenth.per());
    assertEquals(StaffingLine.StaffingRole.TEN_HOUSEHOLD, tenth.who());
    assertEquals(StaffingLine.StaffingRole.FULL_TIME, plan.staffing().get(0).who());
    assertEquals(
        Map.of(OrganisationKind.COUNTY_CENTRE, 3L, OrganisationKind.TOWN_COMMITTEE, 2L),
        plan.standards().get(0).mapping());
    assertEquals(Optional.of(5L), plan.training().get(0).minimumDays());
  }

  @Test
  void rhythmsKeepCadenceDueRuleAndFirstPeriod() {
    assertEquals(Optional.of(Cadence.halfMonthly()), plan.screening().get(1).cadence());
    assertTrue(plan.screening().get(3).overrides());
    assertEquals(
        Optional.of(new SensitiveSpan.Around(0, 0)), plan.sensitivePeriods().get(0).window());
    PlanDue monthly = plan.reporting().get(0).due().orElseThrow();
    assertEquals(new PlanDue.DayOfNextMonth(3), monthly.rule());
    assertEquals(FirstPeriod.WHOLE, monthly.firstPeriod());
    assertTrue(monthly.outlives());
    assertEquals(
        new PlanDue.DaysAfterPhase(5, List.of("P1", "P2")),
        plan.reporting().get(2).due().orElseThrow().rule());
    assertEquals(ReportingLine.ReportDirection.DOWN, plan.reporting().get(5).direction());
    assertEquals("随时", plan.reporting().get(4).adHoc().orElseThrow().zh());
    assertTrue(plan.meetings().get(0).atLeast());
    assertEquals(ScreeningLine.ScreeningTask.CONCENTRATED, plan.screening().get(3).kind());
    assertEquals(Situation.SENSITIVE, plan.screening().get(3).when());
    assertEquals(List.of("SUMMARY-REPORT"), plan.supervision().get(2).reliesOn());
    assertEquals(SupervisionLine.SupervisionKind.CONTACT, plan.supervision().get(0).kind());
    assertEquals(List.of("组织建设"), zh(plan.supervision().get(1).topics()));
  }

  @Test
  void whatIsOnlyKeptIsKeptToo() {
    assertEquals(List.of("时限", "责任", "措施"), zh(plan.ledgers().get(0).fields()));
    assertEquals(List.of("广播", "网络"), zh(plan.publicity().get(0).media()));
    assertEquals("主要负责人", plan.leadingGroup().orElseThrow().head().orElseThrow().zh());
    assertEquals("2019", plan.linkedCampaigns().get(0).start().orElseThrow().toString());
    assertEquals(CaseDemand.CONFIRMATION_OFFERED, plan.caseRules().get(1).demand());
    assertEquals(List.of(Route.LAND_ARBITRATION), plan.exits().get(1).routes());
    assertEquals(List.of("婚姻家庭", "邻里", "土地承包"), zh(plan.lists().get(0).members()));
    assertEquals(List.of(new KeptTask("province-2019", "A01", "SC1")), plan.keeps());
    assertEquals("司法所所长", plan.responsibility().get(0).office().zh());
    assertEquals(Optional.of(2019), plan.goals().get(1).year());
    assertEquals("RED", plan.riskLevels().get(0).code());
    assertEquals("加强培训", plan.structure().get(0).name().zh());
  }

  private static List<String> zh(List<LocalText> texts) {
    return texts.stream().map(LocalText::zh).toList();
  }

  @Test
  void everyItemCanBeFoundAndKnowsWhereItStood() {
    assertEquals(55, plan.items().size());
    for (PlanItem item : plan.items()) {
      assertEquals(Optional.of(item), plan.find(item.id()));
      assertTrue(plan.positionOf(item.id()).isPresent(), item.id());
    }
    assertEquals("qinglan.yaml:53:5", plan.positionOf("P2").orElseThrow().toString());
    assertEquals(List.of("T02"), ids(plan.withObject("TRAINING-PROGRAMME")));
    assertEquals(List.of("T04", "R4"), ids(plan.withDocument("SUMMARY-REPORT")));
    assertEquals(Optional.empty(), plan.find("T99"));
  }

  private static List<String> ids(List<PlanItem> items) {
    return items.stream().map(PlanItem::id).toList();
  }

  @Test
  void everyQuoteStandsInTheText() {
    PlanText text = PlanText.of("qinglan.txt", Plans.text("qinglan.txt"));
    Problems problems =
        text.verify(
            plan.citations().stream()
                .map(citation -> new Quote(citation.section(), citation.quote()))
                .toList());
    assertEquals("", problems.toString());
    assertEquals(68, plan.citations().size());
  }

  @Test
  void aPlanNeedsNeitherTitleNorPeriodNorPhases() {
    CampaignPlan bare = Plans.with("");
    assertEquals(Optional.empty(), bare.title());
    assertEquals(Optional.empty(), bare.period());
    assertEquals(Optional.empty(), bare.firstDay());
    assertEquals(List.of(), bare.phases());
    assertEquals(List.of(), bare.items());
  }

  @Test
  void aPhaseMayStartOpen() {
    CampaignPlan open =
        Plans.with(
            """
            phases:
              - {id: P1, kind: mobilisation, name: 宣传发动, end: 2018-12-31, cite: {section: 三, quote: 2018年底前}}
            """);
    assertEquals(Optional.empty(), open.phases().get(0).firstDay());
    assertEquals(Optional.of(LocalDate.of(2018, 12, 31)), open.lastDay());
  }
}

package org.fengqiao.mediation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.committee.StaffingGap;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.coverage.CoverageGoal;
import org.fengqiao.mediation.committee.coverage.CoverageRule;
import org.fengqiao.mediation.committee.coverage.UnitKind;
import org.fengqiao.mediation.indicator.Comparator;
import org.fengqiao.mediation.indicator.Threshold;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.junit.jupiter.api.Test;

class PlanStandardsTest {

  private static final List<Citation> CITE = List.of(new Citation("三(六)", "一句话"));

  private static StaffingLine.Builder line(String id, Measure measure) {
    return StaffingLine.builder()
        .id(id)
        .citations(CITE)
        .organisation(OrganisationKind.TOWN_CENTRE)
        .measure(measure)
        .modality(Modality.BINDING);
  }

  private static List<StaffingStandard> staffing(CampaignPlan plan) {
    return PlanStandards.staffing(plan, DeadlineReading.BY_PERIOD_END);
  }

  private static CampaignPlan with(StaffingLine... lines) {
    return CampaignPlan.builder().from(Plans.clean()).staffing(List.of(lines)).build();
  }

  private static Measure count(Comparator comparator, long number) {
    return Measure.of(comparator, new Threshold.Count(number));
  }

  @Test
  @Requirement({"STF-01", "STF-09"})
  void everyComparatorBecomesARange() {
    List<StaffingStandard> standards =
        staffing(
            with(
                line("A", count(Comparator.AT_LEAST, 2)).build(),
                line("B", count(Comparator.AT_MOST, 3)).build(),
                line("C", count(Comparator.EQUAL, 5)).build(),
                line("D", Measure.of(Comparator.BETWEEN, new Threshold.Range(1, 2))).build(),
                line("E", Measure.of(Comparator.FULL_COVERAGE)).build(),
                line("F", count(Comparator.AT_LEAST, 3))
                    .who(StaffingLine.StaffingRole.COMMITTEE_MEMBER)
                    .build()));
    assertEquals(
        List.of(2L, 0L, 5L, 1L), standards.stream().limit(4).map(StaffingStandard::least).toList());
    assertEquals(
        List.of(OptionalLong.empty(), OptionalLong.of(3), OptionalLong.of(5), OptionalLong.of(2)),
        standards.stream().limit(4).map(StaffingStandard::most).toList());
    assertEquals("qinglan-2019/A", standards.get(0).id());
    assertTrue(standards.get(0).basis().article().isPresent());
  }

  private static final List<String> NUMBERS =
      List.of(
          "TOWN-COMMITTEE, comparator: at-least, count: 3",
          "VILLAGE-COMMITTEE, comparator: at-least, count: 1, condition: 有条件的",
          "ENTERPRISE-COMMITTEE, comparator: at-least, count: 1, condition: 有条件的",
          "COUNTY-CENTRE, comparator: at-least, count: 5",
          "INDUSTRY-COMMITTEE, comparator: at-least, count: 3",
          "STATIONED-STUDIO, comparator: at-least, count: 2",
          "TOWN-CENTRE, comparator: between, range: [1, 2]");

  private static CampaignPlan asWritten() {
    StringBuilder plan =
        new StringBuilder(
            """
            format: fengqiao-plan/1
            id: spring
            kind: notice
            issuer: {organisation: COUNTY-BUREAU, name: 县司法局}
            level: COUNTY
            region: {name: 某县}
            addressees: []
            staffing:
            """);
    for (String line : NUMBERS) {
      plan.append("  - {id: S")
          .append(NUMBERS.indexOf(line))
          .append(", modality: binding, cite: {section: 三, quote: 一句话}, organisation: ")
          .append(line)
          .append("}\n");
    }
    return PlanReader.read("plan.yaml", plan.toString());
  }

  @Test
  @Requirement({"STF-03", "STF-04", "STF-05", "STF-06", "STF-07", "STF-08", "STF-09"})
  void theNumbersOfThePlansAreHeldAgainstOrganisationsAsTheyAreWritten() {
    List<String> found = new ArrayList<>();
    for (StaffingStandard standard : staffing(asWritten())) {
      MediationOrganisation able =
          Places.organisation("A", standard.kind(), Places.TOWN).meetsConditions(true).build();
      MediationOrganisation unable =
          MediationOrganisation.builder().from(able).meetsConditions(false).build();
      StringBuilder line = new StringBuilder(standard.kind().code());
      for (long number = 0; number <= 6; number++) {
        StaffingGap gap = standard.gap(able, number).value();
        line.append(gap.isMet() ? " =" : gap.missing() > 0 ? " -" + gap.missing() : " +");
      }
      found.add(line.append(standard.gap(unable, 0).value().owed() ? "" : " if able").toString());
    }
    assertEquals(
        List.of(
            "TOWN-COMMITTEE -3 -2 -1 = = = =",
            "VILLAGE-COMMITTEE -1 = = = = = = if able",
            "ENTERPRISE-COMMITTEE -1 = = = = = = if able",
            "COUNTY-CENTRE -5 -4 -3 -2 -1 = =",
            "INDUSTRY-COMMITTEE -3 -2 -1 = = = =",
            "STATIONED-STUDIO -2 -1 = = = = =",
            "TOWN-CENTRE -1 = = + + + +"),
        found);
  }

  @Test
  void aLineHoldsInItsYearElseWhileTheCampaignRuns() {
    List<StaffingStandard> standards =
        staffing(
            with(
                line("A", count(Comparator.AT_LEAST, 2)).year(2020).build(),
                line("B", count(Comparator.AT_LEAST, 2)).build()));
    assertEquals(Optional.of(LocalDate.of(2020, 1, 1)), standards.get(0).validFrom());
    assertEquals(Optional.of(LocalDate.of(2020, 12, 31)), standards.get(0).validTo());
    assertEquals(Optional.of(LocalDate.of(2019, 1, 1)), standards.get(1).validFrom());
    assertEquals(Optional.of(LocalDate.of(2019, 12, 31)), standards.get(1).validTo());
  }

  @Test
  @Requirement("STF-02")
  void aNamedStandardStandsInForTheKindsNoLineSpeaksAbout() {
    CampaignPlan plan =
        CampaignPlan.builder()
            .from(with(line("A", count(Comparator.AT_LEAST, 2)).build()))
            .standards(
                List.of(
                    standard(
                        "D1",
                        PlanStandard.StandardKind.STAFFING,
                        Map.of(
                            OrganisationKind.TOWN_CENTRE, 9L, OrganisationKind.COUNTY_CENTRE, 5L)),
                    standard("D2", PlanStandard.StandardKind.STAFFING, Map.of())))
            .build();
    assertEquals(
        List.of("qinglan-2019/A", "qinglan-2019/D1/COUNTY-CENTRE"),
        staffing(plan).stream().map(StaffingStandard::id).toList());
    assertEquals(
        List.of("D2"),
        PlanStandards.undefinedStaffing(plan).stream().map(PlanStandard::id).toList());
  }

  private static PlanStandard standard(
      String id, PlanStandard.StandardKind kind, Map<OrganisationKind, Long> mapping) {
    return new PlanStandard(id, LocalText.chinese(id), kind, !mapping.isEmpty(), mapping, CITE);
  }

  @Test
  void aTermThePlanNamesForVillagesIsADeviationNotTheLaw() {
    CampaignPlan plan =
        CampaignPlan.builder()
            .from(Plans.clean())
            .standards(
                List.of(
                    standard(
                        "D1",
                        PlanStandard.StandardKind.COMMITTEE_TERM,
                        Map.of(OrganisationKind.VILLAGE_COMMITTEE, 4L))))
            .build();
    FormationRules rules = PlanStandards.formation(plan, FormationRules.national());
    assertEquals(4, rules.villageTerm().years());
    assertEquals(3, rules.termYears());
    assertEquals(
        FormationRules.national(),
        PlanStandards.formation(Plans.clean(), FormationRules.national()));
  }

  @Test
  void aLineOfCoverageTakesDayAndFirmnessFromItsTask() {
    CampaignPlan clean = Plans.clean();
    CoverageLine line =
        CoverageLine.builder()
            .id("COV1")
            .citations(CITE)
            .of("T03")
            .addUnits(UnitKind.ENTERPRISE)
            .addBy(OrganisationKind.ENTERPRISE_COMMITTEE)
            .addForMembers(OrganisationKind.CHAMBER_COMMITTEE)
            .fromEmployees(100)
            .ownFromEmployees(200)
            .goal(CoverageGoal.FULL)
            .build();
    CampaignPlan plan = CampaignPlan.builder().from(clean).addCoverage(line).build();
    CoverageRule rule = PlanStandards.coverage(plan, DeadlineReading.BEFORE_PERIOD_STARTS).get(0);
    assertEquals(Optional.of(LocalDate.of(2019, 5, 31)), rule.dueOn());
    assertEquals(((PlanTask) clean.find("T03").orElseThrow()).modality(), rule.modality());
    assertEquals(OptionalInt.of(100), rule.fromEmployees());
    assertEquals(OptionalInt.of(200), rule.ownFromEmployees());
    assertEquals(plan.firstDay(), rule.validFrom());
    assertEquals(plan.lastDay(), rule.validTo());
    assertEquals("qinglan-2019/COV1", rule.id());
  }
}

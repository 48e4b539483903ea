package org.fengqiao.mediation.examples.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.PlanStandard;
import org.fengqiao.mediation.campaign.PlanStandards;
import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.StaffingFacts;
import org.fengqiao.mediation.committee.StaffingGap;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.coverage.Coverage;
import org.fengqiao.mediation.committee.coverage.CoverageGoal;
import org.fengqiao.mediation.committee.coverage.CoverageResult;
import org.fengqiao.mediation.committee.coverage.CoverageRule;
import org.fengqiao.mediation.committee.coverage.CoverageState;
import org.fengqiao.mediation.committee.coverage.TerritoryUnit;
import org.fengqiao.mediation.committee.coverage.UnitKind;
import org.fengqiao.mediation.committee.filing.FilingRule;
import org.fengqiao.mediation.committee.standard.Checklist;
import org.fengqiao.mediation.committee.standard.StaffingNorms;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.Education;
import org.fengqiao.mediation.mediator.training.TrainingPeriod;
import org.fengqiao.mediation.mediator.training.TrainingRequirement;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.rules.ResolvedRules;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.rules.RuleBookReader;
import org.junit.jupiter.api.Test;

/** Staffing and coverage of the five plans, from their files alone. */
class SeedStandardsTest {

  private static final LocalDate FOUNDED = LocalDate.of(2015, 1, 1);

  private static final RegionCode VILLAGE = RegionCode.of("990101101201");

  private static List<StaffingStandard> staffing(String plan) {
    return PlanStandards.staffing(SeedPlans.read(plan), DeadlineReading.BY_PERIOD_END);
  }

  private static List<CoverageRule> coverage(String plan) {
    return PlanStandards.coverage(SeedPlans.read(plan), DeadlineReading.BY_PERIOD_END);
  }

  private static StaffingStandard governing(String plan, OrganisationKind kind, LocalDate day) {
    return StaffingNorms.of(
            RuleBook.national().resolve(RegionCode.of("990101000000"), day).staffing())
        .under(staffing(plan))
        .governing(kind, StaffingStandard.FULL_TIME, day)
        .orElseThrow();
  }

  private static MediationOrganisation organisation(OrganisationKind kind, boolean conditions) {
    return MediationOrganisation.builder()
        .id(OrganisationId.of("9901-A"))
        .kind(kind)
        .name(LocalText.chinese("某组织"))
        .region(VILLAGE)
        .level(RegionLevel.VILLAGE)
        .validFrom(FOUNDED)
        .meetsConditions(conditions)
        .build();
  }

  @Test
  void everyPlanGivesItsNumbersOrLeavesThemToTheRuleBook() {
    assertEquals(List.of(), staffing("seed-000"));
    assertEquals(
        List.of("D1"),
        PlanStandards.undefinedStaffing(SeedPlans.read("seed-000")).stream()
            .map(PlanStandard::id)
            .toList());
    assertEquals(List.of("TOWN-COMMITTEE 3", "VILLAGE-COMMITTEE 1"), numbers(staffing("seed-001")));
    assertEquals(List.of("COUNTY-CENTRE 2", "TOWN-CENTRE 1-2"), numbers(staffing("seed-003")));
    assertEquals(List.of(), staffing("seed-004"));
    assertEquals(16, staffing("seed-002").size());
    LocalDate day = LocalDate.of(2022, 9, 1);
    StaffingStandard town = governing("seed-000", OrganisationKind.TOWN_COMMITTEE, day);
    assertEquals(2, town.least());
    assertEquals(Certainty.OFFICIAL_NORM, town.basis().certainty());
    assertEquals(3, governing("seed-000", OrganisationKind.INDUSTRY_COMMITTEE, day).least());
  }

  private static List<String> numbers(List<StaffingStandard> standards) {
    return standards.stream()
        .map(
            each ->
                each.kind().code()
                    + " "
                    + each.least()
                    + (each.most().isPresent() ? "-" + each.most().getAsLong() : ""))
        .toList();
  }

  @Test
  void inTheThreeYearPlanOneStandardGovernsOnEachDay() {
    OrganisationKind centre = OrganisationKind.COUNTY_CENTRE;
    assertEquals("seed-002/S01", governing("seed-002", centre, LocalDate.of(2019, 2, 1)).id());
    assertEquals("seed-002/S02", governing("seed-002", centre, LocalDate.of(2019, 6, 1)).id());
    assertEquals("seed-002/S02", governing("seed-002", centre, LocalDate.of(2019, 12, 15)).id());
  }

  @Test
  void aRangeOfOneToTwoIsViolatedByThree() {
    StaffingStandard centre = staffing("seed-003").get(1);
    MediationOrganisation town = organisation(OrganisationKind.TOWN_CENTRE, false);
    assertEquals(1, centre.gap(town, 3).value().surplus());
    assertTrue(centre.gap(town, 2).value().isMet());
    assertEquals(1, centre.gap(town, 0).value().missing());
    assertEquals(Optional.empty(), centre.dueOn());
  }

  @Test
  void aVillageWithoutTheConditionsOwesNobody() {
    StaffingStandard village =
        governing("seed-002", OrganisationKind.VILLAGE_COMMITTEE, LocalDate.of(2019, 6, 1));
    assertEquals("seed-002/S07", village.id());
    StaffingGap without =
        village.gap(organisation(OrganisationKind.VILLAGE_COMMITTEE, false), 0).value();
    assertFalse(without.owed());
    assertTrue(without.isMet());
    assertEquals(
        1,
        village.gap(organisation(OrganisationKind.VILLAGE_COMMITTEE, true), 0).value().missing());
  }

  @Test
  void tenHouseholdMediatorsAreCountedByHouseholds() {
    StaffingStandard ten =
        staffing("seed-002").stream()
            .filter(each -> each.id().equals("seed-002/S14"))
            .findFirst()
            .orElseThrow();
    StaffingFacts households = new StaffingFacts(OptionalLong.empty(), Map.of("households", 101L));
    assertEquals("TEN-HOUSEHOLD", ten.counted());
    assertEquals(
        11,
        ten.gap(organisation(OrganisationKind.VILLAGE_COMMITTEE, false), 0, households)
            .value()
            .missing());
  }

  @Test
  void everyGoalOfCoverageNamesUnitsOrganisationsDayAndBasis() {
    assertEquals(
        Map.of("seed-000", 1, "seed-001", 2, "seed-002", 15, "seed-003", 0, "seed-004", 1),
        Map.of(
            "seed-000", coverage("seed-000").size(),
            "seed-001", coverage("seed-001").size(),
            "seed-002", coverage("seed-002").size(),
            "seed-003", coverage("seed-003").size(),
            "seed-004", coverage("seed-004").size()));
    for (String id : SeedPlans.IDS) {
      CampaignPlan plan = SeedPlans.read(id);
      for (CoverageRule rule : coverage(id)) {
        assertTrue(rule.dueOn().isPresent() || plan.lastDay().isEmpty(), rule.id());
        assertTrue(rule.basis().article().isPresent(), rule.id());
      }
    }
  }

  private static List<TerritoryUnit> territory(CoverageRule rule) {
    List<TerritoryUnit> units = new ArrayList<>();
    for (UnitKind kind : rule.units()) {
      for (String category : rule.categories().isEmpty() ? Set.of("") : rule.categories()) {
        units.add(
            TerritoryUnit.builder()
                .id(kind.code() + category)
                .kind(kind)
                .name(LocalText.chinese("某单位"))
                .region(VILLAGE)
                .net(rule.net())
                .category(Optional.of(category).filter(each -> !each.isEmpty()))
                .employees(1000)
                .build());
      }
    }
    return units;
  }

  private static List<String> ids(List<TerritoryUnit> units) {
    return units.stream().map(TerritoryUnit::id).sorted().toList();
  }

  @Test
  void everyCoverageRuleOfTheFivePlansIsHeldAgainstATerritoryFromItsDataAlone() {
    for (String id : SeedPlans.IDS) {
      for (CoverageRule rule : coverage(id)) {
        LocalDate day = rule.validFrom().or(rule::dueOn).orElse(LocalDate.of(2023, 6, 1));
        List<TerritoryUnit> units = territory(rule);
        CoverageResult without = covered(day, units, List.of(), rule);
        assertEquals(ids(units), ids(without.uncovered()), rule.id());
        assertFalse(without.state() == CoverageState.REACHED, rule.id());
        OrganisationEntry serving =
            OrganisationEntry.founded(
                organisation(covering(rule), true),
                OrganisationDetails.builder()
                    .net(rule.net())
                    .fields(rule.categories())
                    .serves(ids(units))
                    .build());
        CoverageResult with = covered(day, units, List.of(serving), rule);
        assertEquals(List.of(), ids(with.uncovered()), rule.id());
        assertEquals(CoverageState.REACHED, with.state(), rule.id());
      }
    }
  }

  private static OrganisationKind covering(CoverageRule rule) {
    return Arrays.stream(OrganisationKind.values())
        .filter(kind -> !kind.isGroupOnly() && rule.by().stream().anyMatch(kind::isA))
        .findFirst()
        .orElseThrow();
  }

  private static CoverageResult covered(
      LocalDate day, List<TerritoryUnit> units, List<OrganisationEntry> with, CoverageRule rule) {
    return Coverage.on(day, units, OrganisationRegistry.of(with, List.of(), Hierarchy.national()))
        .check(rule)
        .value();
  }

  @Test
  void everyStaffingRuleOfTheFivePlansIsHeldAgainstAnOrganisationFromItsDataAlone() {
    for (String id : SeedPlans.IDS) {
      for (StaffingStandard standard : staffing(id)) {
        MediationOrganisation able = organisation(standard.kind(), true);
        StaffingFacts one =
            new StaffingFacts(
                OptionalLong.empty(),
                standard.per().map(per -> Map.of(per.unit(), per.number())).orElse(Map.of()));
        long least = standard.least();
        assertEquals(1, standard.gap(able, least - 1, one).value().missing(), standard.id());
        assertTrue(standard.gap(able, least, one).value().isMet(), standard.id());
        if (standard.most().isPresent()) {
          long above = standard.most().getAsLong() + 1;
          assertEquals(1, standard.gap(able, above, one).value().surplus(), standard.id());
        }
      }
    }
  }

  @Test
  void theDayOfAGoalFollowsTheReadingOfItsWords() {
    CampaignPlan plan = SeedPlans.read("seed-002");
    assertEquals(
        Optional.of(LocalDate.of(2019, 5, 31)),
        rule(PlanStandards.coverage(plan, DeadlineReading.BEFORE_PERIOD_STARTS), "CV05.1").dueOn());
    assertEquals(
        Optional.of(LocalDate.of(2019, 6, 30)), rule(coverage("seed-002"), "CV05.1").dueOn());
  }

  @Test
  void enterprisesHaveTheirThresholdAndNewFieldsTheirBreakthrough() {
    CoverageRule enterprises = rule(coverage("seed-002"), "CV12");
    assertEquals(OptionalInt.of(200), enterprises.ownFromEmployees());
    assertTrue(enterprises.forMembers().contains(OrganisationKind.CHAMBER_COMMITTEE));
    CoverageRule fields = rule(coverage("seed-002"), "CV14");
    assertEquals(CoverageGoal.BREAKTHROUGH, fields.goal());
    assertEquals(4, fields.categories().size());
    assertEquals(CoverageGoal.RATE, coverage("seed-001").get(0).goal());
  }

  /** TRN-02, TRN-03. */
  @Test
  void theTrainingOfAPlanIsAskedOfNewMediatorsAndOfThoseWhoGoOn() {
    List<TrainingRequirement> found = PlanStandards.training(SeedPlans.read("seed-002"));
    assertEquals(
        List.of("seed-002/TR1 INITIAL 5 DAY", "seed-002/TR2 CONTINUING 10 DAY"),
        found.stream()
            .map(each -> each.id() + " " + each.status().orElseThrow().code() + " " + each.least())
            .toList());
    assertEquals(TrainingPeriod.CUMULATIVE, found.get(1).period());
    assertEquals(List.of(), PlanStandards.training(SeedPlans.read("seed-003")));
  }

  private static CoverageRule rule(List<CoverageRule> rules, String line) {
    return rules.stream()
        .filter(rule -> rule.id().equals("seed-002/" + line))
        .findFirst()
        .orElseThrow();
  }

  private static Checklist checklist(String id, String subject) {
    CampaignPlan plan = SeedPlans.read(id);
    return PlanStandards.checklist(
        plan,
        plan.lists().stream()
            .filter(list -> list.subject().equals(subject))
            .findFirst()
            .orElseThrow());
  }

  private static List<String> failed(Checklist list, Map<String, Boolean> marks) {
    return list.judge(
            new Checklist.Marks(
                OrganisationId.of("9901-A"), list.id(), LocalDate.of(2024, 5, 1), marks))
        .value()
        .failed();
  }

  @Test
  void theFiveAspectsOfStandardisationAreAListToJudgeBy() {
    assertEquals(5, checklist("seed-003", "STANDARDISATION-ASPECTS").items().size());
  }

  /** ORG-25, ORG-28, ORG-45, STF-19. */
  @Test
  void conditionsConformityUpkeepAndProvisionAreListsOfThePlansToo() {
    Checklist founding = checklist("seed-004", "INDUSTRY-CONDITIONS");
    assertEquals(
        List.of("矛盾纠纷集中", "行业主管部门大力支持", "设立单位有能力保障"),
        founding.items().stream().map(item -> item.name().zh()).toList());
    assertEquals(List.of("2"), failed(founding, Map.of("1", true, "2", false, "3", true)));
    assertEquals(4, checklist("seed-002", "CONFORMITY-ITEMS").items().size());
    assertEquals(3, checklist("seed-004", "TOWN-UPKEEP").items().size());
    assertEquals(4, checklist("seed-000", "TOWN-PROVISION").items().size());
  }

  @Test
  void tiersPartsAndTheRosterOfTheThreeYearPlanHoldInItsPlaceAndDays() {
    RegionCode county = RegionCode.of("990101000000");
    DateRange days = DateRange.of(LocalDate.of(2018, 4, 1), LocalDate.of(2020, 12, 31));
    RuleBook book =
        RuleBookReader.overlay(RuleBook.national(), SeedPlans.read("seed-002"), county, days);
    ResolvedRules during = book.resolve(county, LocalDate.of(2019, 6, 1));
    assertEquals(
        Map.of(Net.URBAN, 4, Net.RURAL, 3),
        during.tiers().stream()
            .collect(Collectors.toMap(Hierarchy.Tiers::net, each -> each.kinds().size())));
    assertEquals(5, during.composition().get(0).least());
    assertEquals(
        List.of("committee-filing for COURT-NOTICE", "committee-filing for ROSTER"),
        during.filings().stream().map(FilingRule::id).toList());
    assertEquals(Optional.of(Education.JUNIOR_COLLEGE), during.eligibility().fullTimeEducation());
    ResolvedRules after = book.resolve(county, LocalDate.of(2021, 1, 1));
    assertEquals(List.of(), after.tiers());
    assertEquals(List.of(), after.composition());
  }
}

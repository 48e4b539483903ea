package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Prefecture.COMMITTEE;
import static org.fengqiao.mediation.service.Prefecture.COUNTY;
import static org.fengqiao.mediation.service.Prefecture.NEXT;
import static org.fengqiao.mediation.service.Prefecture.NEXT_VILLAGE;
import static org.fengqiao.mediation.service.Prefecture.START;
import static org.fengqiao.mediation.service.Prefecture.VILLAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.PlanReader;
import org.fengqiao.mediation.campaign.PlanStandards;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.StaffingFacts;
import org.fengqiao.mediation.committee.StaffingGap;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.coverage.CoverageResult;
import org.fengqiao.mediation.committee.coverage.CoverageState;
import org.fengqiao.mediation.committee.coverage.TerritoryUnit;
import org.fengqiao.mediation.committee.coverage.UnitKind;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.mediator.Background;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Origin;
import org.fengqiao.mediation.region.RegionCode;
import org.junit.jupiter.api.Test;

/** What the view of the register answers about organisations, under the law and under a plan. */
class OrganisationViewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);

  private static final CampaignPlan PLAN =
      PlanReader.read(
          "plan.yaml",
          """
          format: fengqiao-plan/1
          id: plan
          kind: implementation-plan
          title: {zh: 某县三年方案, en: plan of a county, cite: {section: 标题, quote: 某县三年方案}}
          issuer: {organisation: COUNTY-BUREAU, name: 县司法局}
          level: COUNTY
          region: {name: 某县}
          addressees: []
          period: {start: 2019-01-01, end: 2026-12-31, cite: {section: 一, quote: 三年}}
          standards:
            - id: N1
              name: 村级任期
              kind: committee-term
              defined: true
              mapping: {VILLAGE-COMMITTEE: 7}
              cite: {section: 二, quote: 任期七年}
          tasks:
            - id: T1
              cite: {section: 三, quote: 政务大厅设立调解组织}
              what: 政务大厅设立调解组织
              object: venues
              modality: binding
          staffing:
            - id: S1
              cite: {section: 二, quote: 按人口配备}
              organisation: VILLAGE-COMMITTEE
              comparator: at-least
              count: 1
              modality: binding
              by-population: [{up-to: 2000, least: 1}, {up-to: 5000, least: 2, most: 3}, {least: 4}]
          coverage:
            - id: C1
              of: T1
              cite: {section: 三, quote: 政务大厅设立调解组织}
              units: [venue]
              by: [mediation-organisation]
          """);

  private final Prefecture county = new Prefecture();
  private final OrganisationView view = county.bureau().register().asOf(TODAY).organisations();

  private static TerritoryUnit unit(String id, UnitKind kind, RegionCode region) {
    return TerritoryUnit.builder()
        .id(id)
        .kind(kind)
        .name(LocalText.of("虚构", "invented"))
        .region(region)
        .build();
  }

  private List<String> terms(Iterable<Problem> problems) {
    List<String> found = new ArrayList<>();
    problems.forEach(
        each -> {
          if (each.subject().equals(COMMITTEE.text()) && each.code().code().startsWith("TERM")) {
            found.add(each.code().code());
          }
        });
    return found;
  }

  @Test
  void aTermAPlanNamesIsADeviationFromTheLawAndNotItsEnd() {
    assertEquals(List.of("TERM-OVER", "TERM-OVER", "TERM-OVER"), terms(view.formation().list()));
    assertEquals(
        List.of("TERM-DEVIATES", "TERM-DEVIATES", "TERM-DEVIATES"),
        terms(view.formation(PLAN).list()));
    assertTrue(
        view.formation(PLAN).stream()
            .anyMatch(each -> each.describe(Locale.CHINESE).contains("某县三年方案")));
  }

  @Test
  @Requirement("STF-01")
  void aPlanAsksForMoreMediatorsWhereMorePeopleLive() {
    List<StaffingStandard> plan = PlanStandards.staffing(PLAN, DeadlineReading.BY_PERIOD_END);
    Map<OrganisationId, Long> people = Map.of(COMMITTEE, 5000L, NEXT, 5001L);
    List<StaffingGap> gaps =
        view
            .staffing(
                each ->
                    new StaffingFacts(
                        OptionalLong.of(people.getOrDefault(each.id(), 0L)), Map.of()),
                plan)
            .stream()
            .map(Explained::value)
            .filter(each -> each.standard().equals("plan/S1"))
            .toList();
    assertEquals(
        List.of(NEXT.text() + " 4", COMMITTEE.text() + " 2"),
        gaps.stream().map(each -> each.organisation().text() + " " + each.missing()).toList());
  }

  @Test
  @Requirement({"ORG-08", "ORG-09", "ORG-10", "ORG-53"})
  void everyVillageIsHeldAgainstTheLawAndTheVenuesAgainstThePlan() {
    List<TerritoryUnit> units =
        List.of(
            unit("V1", UnitKind.VILLAGE, VILLAGE),
            unit("V2", UnitKind.VILLAGE, NEXT_VILLAGE),
            unit("V3", UnitKind.VILLAGE, RegionCode.of("990121103209")),
            unit("HALL", UnitKind.VENUE, COUNTY));
    List<Explained<CoverageResult>> results =
        view.coverage(units, PlanStandards.coverage(PLAN, DeadlineReading.BY_PERIOD_END));
    assertEquals(2, results.size());
    CoverageResult villages = results.get(0).value();
    assertEquals("committee-coverage for VILLAGES", villages.rule());
    assertEquals(List.of("V3"), villages.uncovered().stream().map(TerritoryUnit::id).toList());
    assertEquals(CoverageState.OPEN, villages.state());
    CoverageResult venues = results.get(1).value();
    assertEquals("plan/C1", venues.rule());
    assertEquals(List.of("HALL"), venues.uncovered().stream().map(TerritoryUnit::id).toList());
    assertEquals(
        3,
        county
            .bureau()
            .register()
            .asOf(START.minusDays(1))
            .organisations()
            .coverage(units, List.of())
            .get(0)
            .value()
            .uncovered()
            .size());
  }

  private static StaffingStandard inPlace(EngagementKind kind) {
    return StaffingStandard.builder()
        .id(kind.code())
        .kind(OrganisationKind.VILLAGE_COMMITTEE)
        .counted(kind.code())
        .least(1)
        .modality(Modality.BINDING)
        .dueOn(LocalDate.of(2019, 6, 30))
        .basis(LegalBasis.ourDefault())
        .build();
  }

  private List<String> lacking(List<StaffingStandard> plan) {
    List<String> ids = plan.stream().map(StaffingStandard::id).toList();
    return county
        .bureau()
        .register()
        .asOf(TODAY)
        .organisations()
        .staffing(each -> StaffingFacts.none(), plan)
        .stream()
        .map(Explained::value)
        .filter(each -> each.organisation().equals(COMMITTEE) && ids.contains(each.standard()))
        .filter(each -> !each.isMet())
        .map(StaffingGap::standard)
        .toList();
  }

  @Test
  @Requirement({"STF-13", "STF-15"})
  void volunteersAndOfficersAreCountedEachForThemselvesBesideTheFullTimeAndTheExperts() {
    List<StaffingStandard> plan =
        List.of(
            inPlace(EngagementKind.VOLUNTEER),
            inPlace(EngagementKind.INFORMATION_OFFICER),
            inPlace(EngagementKind.TEN_HOUSEHOLD),
            inPlace(EngagementKind.EXPERT),
            inPlace(EngagementKind.FULL_TIME));
    assertEquals(5, lacking(plan).size());
    MediatorDesk desk = county.bureau().mediators();
    desk.register(
        Prefecture.mediator("STUDENT", EngagementKind.VOLUNTEER)
            .background(
                new Background(
                    Optional.empty(),
                    Set.of(),
                    Optional.of(Origin.STUDENT),
                    false,
                    Optional.empty()))
            .build(),
        Prefecture.ATTESTED);
    desk.register(
        Prefecture.mediator("EXPERT", EngagementKind.EXPERT).build(), Prefecture.ATTESTED);
    assertEquals(List.of("FULL-TIME", "INFORMATION-OFFICER", "TEN-HOUSEHOLD"), lacking(plan));
    desk.register(
        Prefecture.mediator("FULL", EngagementKind.FULL_TIME).build(), Prefecture.ATTESTED);
    assertEquals(List.of("INFORMATION-OFFICER", "TEN-HOUSEHOLD"), lacking(plan));
    desk.register(
        Prefecture.mediator("GRID", EngagementKind.GRID_WORKER).build(), Prefecture.ATTESTED);
    assertEquals(
        Map.of(
            EngagementKind.VOLUNTEER, 1L, EngagementKind.EXPERT, 1L, EngagementKind.FULL_TIME, 1L),
        county.bureau().register().asOf(TODAY).mediators().figures().byKind());
    assertTrue(plan.get(0).isOverdueOn(TODAY));
  }
}

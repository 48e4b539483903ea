package org.fengqiao.mediation.committee.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.committee.StaffingFacts;
import org.fengqiao.mediation.committee.StaffingGap;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.region.Region;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

@Requirement("STF-01")
class StaffingNormsTest {

  private static final LocalDate DAY = LocalDate.of(2019, 2, 1);
  private static final StaffingStandard NATIONAL_TOWN = atLeast("national", 2).build();

  private static StaffingStandard.Builder atLeast(String id, long least) {
    return StaffingStandard.builder()
        .id(id)
        .kind(OrganisationKind.TOWN_COMMITTEE)
        .least(least)
        .modality(Modality.BINDING)
        .basis(LegalBasis.ourDefault());
  }

  private static String governing(StaffingNorms norms, OrganisationKind kind, LocalDate day) {
    return norms
        .governing(kind, StaffingStandard.FULL_TIME, day)
        .map(StaffingStandard::id)
        .orElse("");
  }

  @Test
  void aPlanGovernsInItsDaysAndTheRuleBookBeforeAndAfter() {
    StaffingNorms norms =
        StaffingNorms.of(List.of(NATIONAL_TOWN))
            .under(
                List.of(
                    atLeast("plan", 3)
                        .validFrom(LocalDate.of(2019, 1, 1))
                        .validTo(LocalDate.of(2019, 12, 31))
                        .build()));
    OrganisationKind town = OrganisationKind.TOWN_COMMITTEE;
    assertEquals("national", governing(norms, town, LocalDate.of(2018, 12, 31)));
    assertEquals("plan", governing(norms, town, LocalDate.of(2019, 12, 31)));
    assertEquals("national", governing(norms, town, LocalDate.of(2020, 1, 1)));
    assertEquals("", governing(norms, OrganisationKind.VILLAGE_COMMITTEE, DAY));
  }

  @Test
  void ofSeveralLinesTheOneDueNextGovernsAndAtLastTheLastOne() {
    StaffingNorms norms =
        StaffingNorms.of(
            List.of(
                atLeast("wish", 9).modality(Modality.ASPIRATIONAL).build(),
                atLeast("autumn", 5).dueOn(LocalDate.of(2019, 10, 31)).build(),
                atLeast("spring", 4).dueOn(LocalDate.of(2019, 2, 28)).build()));
    OrganisationKind town = OrganisationKind.TOWN_COMMITTEE;
    assertEquals("spring", governing(norms, town, DAY));
    assertEquals("autumn", governing(norms, town, LocalDate.of(2019, 3, 1)));
    assertEquals("autumn", governing(norms, town, LocalDate.of(2020, 3, 1)));
  }

  @Test
  void theStandardForTheNarrowestKindGoverns() {
    StaffingNorms norms =
        StaffingNorms.of(
            List.of(
                atLeast("all", 1).kind(OrganisationKind.COMMITTEE).build(),
                atLeast("industry", 3).kind(OrganisationKind.INDUSTRY_COMMITTEE).build()));
    assertEquals("industry", governing(norms, OrganisationKind.CHAMBER_COMMITTEE, DAY));
    assertEquals("all", governing(norms, OrganisationKind.TOWN_COMMITTEE, DAY));
  }

  @Test
  @Requirement("STF-11")
  void everyTenHouseholdsStartedHaveTheirMediator() {
    StaffingStandard tenHouseholds =
        atLeast("ten", 1)
            .kind(OrganisationKind.VILLAGE_COMMITTEE)
            .counted("TEN-HOUSEHOLD")
            .per(new StaffingStandard.Per("households", 10))
            .build();
    MediationOrganisation village = Places.village("V");
    for (int households : new int[] {0, 1, 10, 11, 95}) {
      StaffingFacts facts =
          new StaffingFacts(OptionalLong.empty(), Map.of("households", (long) households));
      assertEquals(
          Math.round(Math.ceil(households / 10.0)),
          tenHouseholds.gap(village, 0, facts).value().missing());
    }
    StaffingFacts known = new StaffingFacts(OptionalLong.empty(), Map.of("households", 95L));
    Explained<StaffingGap> two = tenHouseholds.gap(village, 2, known);
    assertEquals("ceil(95 / 10) * 1 = 10; max(0, 10 - 2) = 8", two.arithmetic());
    assertEquals(
        List.of("kind = VILLAGE-COMMITTEE", "TEN-HOUSEHOLD = 2", "households = 95"), two.facts());
  }

  @Test
  void whereTheHouseholdsAreUnknownNothingIsClaimed() {
    StaffingStandard tenHouseholds =
        atLeast("ten", 1)
            .kind(OrganisationKind.VILLAGE_COMMITTEE)
            .per(new StaffingStandard.Per("households", 10))
            .build();
    StaffingGap gap = tenHouseholds.gap(Places.village("V"), 0).value();
    assertEquals(Optional.of("households"), gap.unknown());
    assertEquals(0, gap.missing());
    assertFalse(gap.isMet());
    assertEquals(1, StaffingTotals.of(gap).unknown());
    assertEquals(0, StaffingTotals.of(gap).met());
  }

  @Test
  void aNumberMayDependOnTheInhabitants() {
    StaffingStandard anhui =
        atLeast("anhui", 1)
            .addSteps(
                new StaffingStandard.PopulationStep(
                    OptionalLong.of(100_000), 1, OptionalLong.empty()),
                new StaffingStandard.PopulationStep(OptionalLong.empty(), 2, OptionalLong.of(3)))
            .build();
    MediationOrganisation town = Places.town("T");
    assertEquals(0, anhui.gap(town, 1, inhabitants(100_000)).value().missing());
    assertEquals(1, anhui.gap(town, 1, inhabitants(100_001)).value().missing());
    assertEquals(1, anhui.gap(town, 4, inhabitants(100_001)).value().surplus());
    assertEquals(Optional.of("population"), anhui.gap(town, 1).value().unknown());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            StaffingStandard.builder()
                .from(anhui)
                .addSteps(
                    new StaffingStandard.PopulationStep(
                        OptionalLong.of(9), 1, OptionalLong.empty()))
                .build());
  }

  private static StaffingFacts inhabitants(long number) {
    return new StaffingFacts(OptionalLong.of(number), Map.of());
  }

  @Test
  void theGapsOfADayAreOneForEachOrganisationAndEngagement() {
    OrganisationDirectory all =
        OrganisationDirectory.of(
            List.of(
                Places.town("T"),
                Places.village("V"),
                Places.organisation("J", OrganisationKind.JUDICIAL_OFFICE, Places.TOWN).build()));
    StaffingNorms norms =
        StaffingNorms.of(List.of(NATIONAL_TOWN, atLeast("strict", 3).counted("VOLUNTEER").build()));
    List<Explained<StaffingGap>> gaps =
        norms.gaps(
            all,
            DAY,
            Headcount.fullTime(Map.of(Places.town("T").id(), 1L)),
            each -> StaffingFacts.none());
    assertEquals(
        List.of("national 1", "strict 3"),
        gaps.stream().map(g -> g.value().standard() + " " + g.value().missing()).toList());
    assertTrue(gaps.stream().allMatch(g -> g.value().organisation().equals(Places.town("T").id())));
  }

  @Test
  @Requirement({"STF-12", "IND-19"})
  void everyKindOfOrganisationHasItsBoundAndTheBoundItselfIsEnough() {
    Map<OrganisationKind, Long> bounds =
        Map.of(
            OrganisationKind.COUNTY_CENTRE, 5L,
            OrganisationKind.INDUSTRY_COMMITTEE, 3L,
            OrganisationKind.TOWN_COMMITTEE, 3L,
            OrganisationKind.VILLAGE_COMMITTEE, 1L,
            OrganisationKind.ENTERPRISE_COMMITTEE, 1L,
            OrganisationKind.STATIONED_STUDIO, 2L);
    StaffingNorms norms =
        StaffingNorms.of(
            bounds.entrySet().stream()
                .map(e -> atLeast(e.getKey().code(), e.getValue()).kind(e.getKey()).build())
                .toList());
    bounds.forEach(
        (kind, least) -> {
          MediationOrganisation one = Places.organisation("A", kind, Places.COUNTY).build();
          OrganisationDirectory all = OrganisationDirectory.of(List.of(one));
          for (long number : new long[] {least - 1, least, least + 1}) {
            StaffingGap gap =
                norms
                    .gaps(
                        all,
                        DAY,
                        Headcount.fullTime(Map.of(one.id(), number)),
                        each -> StaffingFacts.none())
                    .get(0)
                    .value();
            assertEquals(Math.max(0, least - number), gap.missing());
          }
        });
    StaffingStandard building =
        atLeast("building", 1)
            .kind(OrganisationKind.VILLAGE_COMMITTEE)
            .counted("INFORMATION-OFFICER")
            .per(new StaffingStandard.Per("building", 1))
            .build();
    StaffingFacts seven = new StaffingFacts(OptionalLong.empty(), Map.of("building", 7L));
    assertEquals(4, building.gap(Places.village("V"), 3, seven).value().missing());
  }

  @Test
  void theGapsOfACountyAreThoseOfItsTowns() {
    RegionDirectory regions =
        RegionDirectory.of(
            List.of(
                region(Places.COUNTY, RegionLevel.COUNTY), region(Places.TOWN, RegionLevel.TOWN)));
    OrganisationDirectory all = OrganisationDirectory.of(List.of(Places.town("T")));
    RollUp<StaffingTotals> county =
        StaffingNorms.rollUp(
            StaffingNorms.of(List.of(NATIONAL_TOWN))
                .gaps(all, DAY, Headcount.fullTime(Map.of()), each -> StaffingFacts.none()),
            all,
            regions,
            DAY,
            Places.COUNTY);
    assertEquals(new StaffingTotals(1, 1, 0, 0, 0, 2, 0), county.total());
    assertEquals(StaffingTotals.zero(), county.own());
    assertEquals(county.total(), county.children().get(0).total());
  }

  private static Region region(RegionCode code, RegionLevel level) {
    return Region.builder()
        .code(code)
        .level(level)
        .name(LocalText.chinese(code.digits()))
        .validFrom(Places.FOUNDED)
        .build();
  }
}

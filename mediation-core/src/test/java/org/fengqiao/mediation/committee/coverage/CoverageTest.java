package org.fengqiao.mediation.committee.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.PartyBuildingForm;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.region.Region;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final LocalDate DAY = LocalDate.of(2019, 6, 30);

  private static TerritoryUnit.Builder unit(String id, UnitKind kind, RegionCode region) {
    return TerritoryUnit.builder().id(id).kind(kind).name(LocalText.chinese(id)).region(region);
  }

  private static CoverageRule.Builder rule(UnitKind kind, OrganisationKind by) {
    return CoverageRule.builder()
        .id("rule")
        .addUnits(kind)
        .addBy(by)
        .goal(CoverageGoal.FULL)
        .modality(Modality.BINDING)
        .basis(LegalBasis.ourDefault());
  }

  private static OrganisationRegistry registry(OrganisationEntry... entries) {
    return OrganisationRegistry.of(List.of(entries), List.of(), Hierarchy.national());
  }

  private static OrganisationEntry entry(
      String id, OrganisationKind kind, RegionCode region, OrganisationDetails details) {
    return OrganisationEntry.founded(Places.organisation(id, kind, region).build(), details);
  }

  private static List<String> uncovered(CoverageResult result) {
    return result.uncovered().stream().map(TerritoryUnit::id).toList();
  }

  @Test
  @Requirement({"ORG-08", "ORG-09", "ORG-10", "IND-14"})
  void theVillageWithoutACommitteeIsNamedNotOnlyCounted() {
    List<TerritoryUnit> units =
        List.of(
            unit("v1", UnitKind.VILLAGE, Places.VILLAGE).build(),
            unit("v2", UnitKind.COMMUNITY, Places.OTHER_VILLAGE).build());
    Coverage coverage =
        Coverage.on(DAY, units, registry(OrganisationEntry.founded(Places.village("V"))));
    CoverageResult result = coverage.check(CoverageRule.villages()).value();
    assertEquals(List.of("v2"), uncovered(result));
    assertEquals(Places.village("V").id(), result.covered().get(0).by());
    assertEquals(Optional.of(Ratio.ofFraction(1, 2)), result.totals().rate());
    assertEquals("50.00% (1/2)", coverage.check(CoverageRule.villages()).arithmetic());
    assertEquals(CoverageState.OPEN, result.state());
  }

  @Test
  void aCommitteeCoversOnlyWhileItExists() {
    List<TerritoryUnit> units = List.of(unit("v1", UnitKind.VILLAGE, Places.VILLAGE).build());
    MediationOrganisation ended =
        MediationOrganisation.builder().from(Places.village("V")).validTo(DAY).build();
    OrganisationRegistry registry = registry(OrganisationEntry.founded(ended));
    assertEquals(
        CoverageState.REACHED,
        Coverage.on(DAY, units, registry).check(CoverageRule.villages()).value().state());
    assertEquals(
        CoverageState.OPEN,
        Coverage.on(DAY.plusDays(1), units, registry)
            .check(CoverageRule.villages())
            .value()
            .state());
  }

  @Test
  void withoutUnitsTheGoalIsNotMeasurableAndAfterItsDayItIsOverdue() {
    CoverageRule due = CoverageRule.builder().from(CoverageRule.villages()).dueOn(DAY).build();
    assertEquals(
        CoverageState.NOT_MEASURABLE,
        Coverage.on(DAY, List.of(), registry()).check(due).value().state());
    List<TerritoryUnit> units = List.of(unit("v1", UnitKind.VILLAGE, Places.VILLAGE).build());
    assertEquals(
        CoverageState.OPEN, Coverage.on(DAY, units, registry()).check(due).value().state());
    assertEquals(
        CoverageState.OVERDUE,
        Coverage.on(DAY.plusDays(1), units, registry()).check(due).value().state());
  }

  @Test
  void outsideTheDaysOfARuleNothingIsOwedAndTheUncoveredAreNamedAllTheSame() {
    CoverageRule rule =
        CoverageRule.builder()
            .from(CoverageRule.villages())
            .validFrom(DAY)
            .validTo(DAY.plusDays(1))
            .dueOn(DAY)
            .build();
    List<TerritoryUnit> units = List.of(unit("v1", UnitKind.VILLAGE, Places.VILLAGE).build());
    CoverageState[] expected = {
      CoverageState.NOT_IN_FORCE,
      CoverageState.OPEN,
      CoverageState.OVERDUE,
      CoverageState.NOT_IN_FORCE
    };
    for (int i = 0; i < expected.length; i++) {
      CoverageResult result =
          Coverage.on(DAY.plusDays(i - 1), units, registry()).check(rule).value();
      assertEquals(expected[i], result.state());
      assertEquals(List.of("v1"), uncovered(result));
    }
  }

  @Test
  @Requirement({"ORG-18", "ORG-21"})
  void fromTwoHundredEmployeesAnEnterpriseNeedsItsOwnAndSmallerOnesMayBeMembersOfAChamber() {
    OrganisationEntry chamber =
        entry("C", OrganisationKind.CHAMBER_COMMITTEE, Places.COUNTY, OrganisationDetails.none());
    OrganisationEntry own =
        entry(
            "E",
            OrganisationKind.ENTERPRISE_COMMITTEE,
            Places.TOWN,
            OrganisationDetails.builder().addServes("big-own").build());
    List<TerritoryUnit> units =
        List.of(
            enterprise("big-member", 200, true),
            enterprise("big-own", 200, false),
            enterprise("small-member", 199, true),
            enterprise("small-alone", 199, false));
    CoverageRule rule =
        rule(UnitKind.ENTERPRISE, OrganisationKind.ENTERPRISE_COMMITTEE)
            .addForMembers(OrganisationKind.CHAMBER_COMMITTEE)
            .ownFromEmployees(200)
            .build();
    CoverageResult result = Coverage.on(DAY, units, registry(chamber, own)).check(rule).value();
    assertEquals(List.of("big-member", "small-alone"), uncovered(result));
    assertEquals(
        List.of(false, true),
        result.covered().stream().map(CoverageResult.Covered::asMember).toList());
    CoverageRule onlyBig =
        CoverageRule.builder().from(rule).fromEmployees(OptionalInt.of(200)).build();
    assertEquals(
        List.of("big-member"),
        uncovered(Coverage.on(DAY, units, registry(chamber, own)).check(onlyBig).value()));
  }

  private static TerritoryUnit enterprise(String id, int employees, boolean member) {
    TerritoryUnit.Builder unit = unit(id, UnitKind.ENTERPRISE, Places.TOWN).employees(employees);
    return member ? unit.addMemberOf(Places.village("C").id()).build() : unit.build();
  }

  @Test
  @Requirement({"ORG-24", "ORG-29"})
  void aBreakthroughIsAFirstOneInEveryField() {
    Set<String> fields = Set.of("E-COMMERCE", "TOURISM");
    CoverageRule rule =
        rule(UnitKind.FIELD, OrganisationKind.INDUSTRY_COMMITTEE)
            .categories(fields)
            .goal(CoverageGoal.BREAKTHROUGH)
            .build();
    List<TerritoryUnit> units = TerritoryUnit.fields(Places.COUNTY, fields);
    OrganisationEntry tourism =
        entry(
            "T",
            OrganisationKind.INDUSTRY_COMMITTEE,
            Places.COUNTY,
            OrganisationDetails.builder().addFields("TOURISM").build());
    OrganisationEntry commerce =
        entry(
            "E",
            OrganisationKind.INDUSTRY_COMMITTEE,
            Places.COUNTY,
            OrganisationDetails.builder().addFields("E-COMMERCE").build());
    CoverageResult half = Coverage.on(DAY, units, registry(tourism)).check(rule).value();
    assertEquals(List.of("E-COMMERCE"), half.emptyCategories());
    assertEquals(CoverageState.OPEN, half.state());
    assertEquals(
        CoverageState.REACHED,
        Coverage.on(DAY, units, registry(tourism, commerce)).check(rule).value().state());
    assertEquals(
        CoverageState.OPEN, Coverage.on(DAY, List.of(), registry()).check(rule).value().state());
  }

  @Test
  @Requirement({"ORG-17", "ORG-53"})
  void coverageIsAskedByUnitNetVenueAndRegion() {
    List<TerritoryUnit> units =
        List.of(
            unit("market", UnitKind.VENUE, Places.TOWN)
                .category("MARKET")
                .net(Net.INTERNAL_UNIT)
                .build(),
            unit("station", UnitKind.VENUE, Places.TOWN)
                .category("STATION")
                .net(Net.INTERNAL_UNIT)
                .build(),
            unit("hall", UnitKind.VENUE, Places.TOWN)
                .category("GOVERNMENT-HALL")
                .net(Net.INTERNAL_UNIT)
                .build());
    OrganisationEntry room =
        entry(
            "R",
            OrganisationKind.JOINT_ROOM,
            Places.TOWN,
            OrganisationDetails.builder().addServes("market").build());
    Coverage coverage = Coverage.on(DAY, units, registry(room));
    CoverageResult result =
        coverage
            .check(
                rule(UnitKind.VENUE, OrganisationKind.MEDIATION_ORGANISATION)
                    .addCategories("MARKET", "STATION")
                    .net(Net.INTERNAL_UNIT)
                    .build())
            .value();
    assertEquals(List.of("station"), uncovered(result));
    assertEquals(
        Map.of("MARKET", new CoverageTotals(1, 1), "STATION", new CoverageTotals(1, 0)),
        result.by(TerritoryUnit::category));
    assertEquals(
        Map.of(Net.INTERNAL_UNIT, new CoverageTotals(2, 1)), result.by(TerritoryUnit::net));
    assertEquals(List.of(room.id()), coverage.of(units.get(0)));
    assertEquals(List.of(), coverage.of(units.get(2)));
  }

  @Test
  @Requirement("ORG-53")
  void whereADisputeAroseSomebodyAnswersForItOrNobodyDoes() {
    OrganisationEntry medical =
        entry(
            "M",
            OrganisationKind.INDUSTRY_COMMITTEE,
            Places.COUNTY,
            OrganisationDetails.builder().addFields("MEDICAL").build());
    OrganisationEntry village = OrganisationEntry.founded(Places.village("V"));
    OrganisationEntry ofAMarket =
        entry(
            "R",
            OrganisationKind.JOINT_ROOM,
            Places.TOWN,
            OrganisationDetails.builder().addServes("market").build());
    Coverage coverage = Coverage.on(DAY, List.of(), registry(medical, village, ofAMarket));
    assertEquals(
        List.of(village.id(), medical.id()), coverage.answering(Places.VILLAGE, "MEDICAL"));
    assertEquals(List.of(village.id()), coverage.answering(Places.VILLAGE, "NEIGHBOUR"));
    assertEquals(List.of(), coverage.answering(Places.OTHER_VILLAGE, "NEIGHBOUR"));
  }

  @Test
  void rulesThatCannotBeAreRefused() {
    CoverageRule.Builder rate =
        rule(UnitKind.VENUE, OrganisationKind.COMMITTEE).goal(CoverageGoal.RATE);
    assertThrows(IllegalArgumentException.class, rate::build);
    CoverageRule.Builder first =
        rule(UnitKind.VENUE, OrganisationKind.COMMITTEE).goal(CoverageGoal.BREAKTHROUGH);
    assertThrows(IllegalArgumentException.class, first::build);
  }

  @Test
  void aRateIsReachedAtItsBound() {
    CoverageRule rule =
        rule(UnitKind.VILLAGE, OrganisationKind.VILLAGE_COMMITTEE)
            .goal(CoverageGoal.RATE)
            .leastRate(Ratio.ofPercent(50))
            .build();
    List<TerritoryUnit> units =
        List.of(
            unit("v1", UnitKind.VILLAGE, Places.VILLAGE).build(),
            unit("v2", UnitKind.VILLAGE, Places.OTHER_VILLAGE).build());
    assertEquals(
        CoverageState.REACHED,
        Coverage.on(DAY, units, registry(OrganisationEntry.founded(Places.village("V"))))
            .check(rule)
            .value()
            .state());
  }

  @Test
  void aUnitThatStandsTwiceIsRefusedBeforeItIsCounted() {
    TerritoryUnit village = unit("v1", UnitKind.VILLAGE, Places.VILLAGE).build();
    ProblemsException refused =
        assertThrows(
            ProblemsException.class, () -> Coverage.on(DAY, List.of(village, village), registry()));
    assertTrue(refused.problems().contains(CoverageProblem.UNIT_TWICE));
  }

  @Test
  @Requirement({"ORG-05", "ORG-06", "ORG-15", "ORG-16", "STF-14", "IND-20"})
  void groupsOrgansSchoolsAndPoliceStationsAreUnitsToo() {
    Map<UnitKind, OrganisationKind> by =
        Map.of(
            UnitKind.VILLAGER_GROUP, OrganisationKind.MEDIATION_GROUP,
            UnitKind.COMPOUND, OrganisationKind.MEDIATION_GROUP,
            UnitKind.ORGAN, OrganisationKind.ORGAN_COMMITTEE,
            UnitKind.SCHOOL, OrganisationKind.CAMPUS_COMMITTEE,
            UnitKind.POLICE_STATION, OrganisationKind.STATIONED_STUDIO);
    by.forEach(
        (kind, organisation) -> {
          List<TerritoryUnit> units =
              List.of(
                  unit("one", kind, Places.TOWN).build(), unit("two", kind, Places.TOWN).build());
          OrganisationEntry serving =
              entry(
                  "S",
                  organisation,
                  Places.TOWN,
                  OrganisationDetails.builder().addServes("one").build());
          CoverageResult result =
              Coverage.on(DAY, units, registry(serving))
                  .check(rule(kind, organisation).build())
                  .value();
          assertEquals(List.of("two"), uncovered(result));
          assertEquals(Optional.of(Ratio.ofFraction(1, 2)), result.totals().rate());
        });
  }

  @Test
  void aUnitWhoseNetNobodyWroteDownIsNotLostBetweenTwoNets() {
    List<TerritoryUnit> units =
        List.of(
            unit("t1", UnitKind.TOWN, Places.TOWN).build(),
            unit("t2", UnitKind.TOWN, Places.TOWN).net(Net.RURAL).build());
    CoverageRule urban =
        rule(UnitKind.TOWN, OrganisationKind.TOWN_COMMITTEE).net(Net.URBAN).build();
    assertEquals(
        List.of("t1"), uncovered(Coverage.on(DAY, units, registry()).check(urban).value()));
  }

  @Test
  void unitsThatCannotBeToldAreNamedAmongTheFacts() {
    List<TerritoryUnit> units = List.of(unit("m", UnitKind.VENUE, Places.TOWN).build());
    CoverageRule markets =
        rule(UnitKind.VENUE, OrganisationKind.COMMITTEE).addCategories("MARKET").build();
    assertTrue(
        Coverage.on(DAY, units, registry()).check(markets).facts().contains("unclassified = 1"));
  }

  @Test
  @Requirement({"ORG-52", "IND-21"})
  void whoTakesNoPartInPartyBuildingIsListed() {
    OrganisationEntry with =
        entry(
            "A",
            OrganisationKind.TOWN_COMMITTEE,
            Places.TOWN,
            OrganisationDetails.builder().partyBuilding(PartyBuildingForm.LIAISON).build());
    OrganisationEntry bureau =
        entry("B", OrganisationKind.COUNTY_BUREAU, Places.COUNTY, OrganisationDetails.none());
    OrganisationEntry without = OrganisationEntry.founded(Places.village("V"));
    PartyBuildingCoverage coverage = PartyBuildingCoverage.on(DAY, registry(with, bureau, without));
    assertEquals(List.of(without.id()), coverage.without());
    assertEquals(Optional.of(Ratio.ofFraction(1, 2)), coverage.rate());
    assertEquals(Optional.empty(), PartyBuildingCoverage.on(DAY, registry(bureau)).rate());
  }

  @Test
  void theTotalsOfARegionAreThoseOfItsVillages() {
    List<TerritoryUnit> units =
        List.of(
            unit("v1", UnitKind.VILLAGE, Places.VILLAGE).build(),
            unit("v2", UnitKind.VILLAGE, Places.OTHER_VILLAGE).build(),
            unit("v3", UnitKind.VILLAGE, Places.FAR_VILLAGE).build());
    CoverageResult result =
        Coverage.on(DAY, units, registry(OrganisationEntry.founded(Places.village("V"))))
            .check(CoverageRule.villages())
            .value();
    RollUp<CoverageTotals> county = result.rollUp(regions(), DAY, Places.COUNTY);
    assertEquals(result.totals(), county.total());
    assertEquals(new CoverageTotals(2, 1), county.at(Places.TOWN).orElseThrow().total());
    assertEquals(new CoverageTotals(1, 1), county.at(Places.VILLAGE).orElseThrow().total());
  }

  private static RegionDirectory regions() {
    return RegionDirectory.of(
        List.of(
            region(Places.COUNTY, RegionLevel.COUNTY),
            region(Places.TOWN, RegionLevel.TOWN),
            region(RegionCode.of("990101102000"), RegionLevel.TOWN),
            region(Places.VILLAGE, RegionLevel.VILLAGE),
            region(Places.OTHER_VILLAGE, RegionLevel.VILLAGE),
            region(Places.FAR_VILLAGE, RegionLevel.VILLAGE)));
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

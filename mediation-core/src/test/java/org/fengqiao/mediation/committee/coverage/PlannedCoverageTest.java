package org.fengqiao.mediation.committee.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.ChoosingBody;
import org.fengqiao.mediation.committee.CommitteeMember;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.CommitteeProblem;
import org.fengqiao.mediation.committee.Formation;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.region.RegionCode;
import org.junit.jupiter.api.Test;

/** What plans ask for in enterprises, industries and departments, as rules of coverage. */
class PlannedCoverageTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  private static TerritoryUnit.Builder unit(String id, UnitKind kind) {
    return TerritoryUnit.builder()
        .id(id)
        .kind(kind)
        .name(LocalText.chinese(id))
        .region(Places.TOWN);
  }

  private static OrganisationEntry serving(
      String id, OrganisationKind kind, RegionCode region, String unit) {
    return OrganisationEntry.founded(
        Places.organisation(id, kind, region).build(),
        OrganisationDetails.builder().addServes(unit).build());
  }

  private static CoverageRule.Builder rule(UnitKind unit, OrganisationKind... by) {
    return CoverageRule.builder()
        .id("rule")
        .addUnits(unit)
        .addBy(by)
        .goal(CoverageGoal.FULL)
        .modality(Modality.BINDING)
        .basis(LegalBasis.ourDefault());
  }

  private static CoverageResult check(
      CoverageRule rule, LocalDate day, List<TerritoryUnit> units, OrganisationEntry... entries) {
    OrganisationRegistry registry =
        OrganisationRegistry.of(List.of(entries), List.of(), Hierarchy.national());
    return Coverage.on(day, units, registry).check(rule).value();
  }

  private static List<String> uncovered(CoverageResult result) {
    return result.uncovered().stream().map(TerritoryUnit::id).toList();
  }

  @Test
  @Requirement("ORG-22")
  void largeEnterprisesWithManyDisputesHaveACommitteeOrTheTownsOrganisationForEnterprises() {
    List<TerritoryUnit> units =
        List.of(
            unit("large", UnitKind.ENTERPRISE).employees(900).category("DISPUTE-PRONE").build(),
            unit("served", UnitKind.ENTERPRISE).employees(600).category("DISPUTE-PRONE").build(),
            unit("quiet", UnitKind.ENTERPRISE).employees(900).category("QUIET").build(),
            unit("small", UnitKind.ENTERPRISE).employees(20).category("DISPUTE-PRONE").build());
    CoverageRule rule =
        rule(
                UnitKind.ENTERPRISE,
                OrganisationKind.ENTERPRISE_COMMITTEE,
                OrganisationKind.TOWN_ENTERPRISE_ORGANISATION)
            .addCategories("DISPUTE-PRONE")
            .fromEmployees(500)
            .build();
    CoverageResult result =
        check(
            rule,
            DAY,
            units,
            serving("T", OrganisationKind.TOWN_ENTERPRISE_ORGANISATION, Places.TOWN, "served"));
    assertEquals(List.of("large"), uncovered(result));
    assertEquals(2, result.totals().units());
  }

  @Test
  @Requirement("ORG-23")
  void aLabourDisputeCommitteeHelpsAnEnterpriseAndIsNoPeoplesMediationCommittee() {
    List<TerritoryUnit> units =
        List.of(
            unit("own", UnitKind.ENTERPRISE).build(),
            unit("labour", UnitKind.ENTERPRISE).build(),
            unit("none", UnitKind.ENTERPRISE).build());
    OrganisationEntry own = serving("E", OrganisationKind.ENTERPRISE_COMMITTEE, Places.TOWN, "own");
    OrganisationEntry labour =
        serving("L", OrganisationKind.LABOUR_COMMITTEE, Places.TOWN, "labour");
    CoverageRule either =
        rule(
                UnitKind.ENTERPRISE,
                OrganisationKind.ENTERPRISE_COMMITTEE,
                OrganisationKind.LABOUR_COMMITTEE)
            .modality(Modality.EXPLORATORY)
            .build();
    assertEquals(List.of("none"), uncovered(check(either, DAY, units, own, labour)));
    assertEquals(
        List.of("labour", "none"),
        uncovered(
            check(
                rule(UnitKind.ENTERPRISE, OrganisationKind.COMMITTEE).build(),
                DAY,
                units,
                own,
                labour)));
    assertTrue(Formation.check(labour, List.of(), DAY, FormationRules.national()).isEmpty());
  }

  @Test
  @Requirement("ORG-30")
  void keyIndustriesAreCoveredByTheEndOfTheYearEachWithAnOrganisationOfItsField() {
    List<TerritoryUnit> units =
        TerritoryUnit.fields(Places.COUNTY, List.of("LABOUR", "PETITION", "CHAMBER"));
    LocalDate last = LocalDate.of(2019, 12, 31);
    CoverageRule rule =
        rule(UnitKind.FIELD, OrganisationKind.INDUSTRY_COMMITTEE)
            .addCategories("LABOUR", "PETITION", "CHAMBER")
            .dueOn(last)
            .build();
    OrganisationEntry petition = of("P", OrganisationKind.PETITION_COMMITTEE, "PETITION");
    OrganisationEntry chamber = of("C", OrganisationKind.CHAMBER_COMMITTEE, "CHAMBER");
    OrganisationEntry labour = of("L", OrganisationKind.INDUSTRY_COMMITTEE, "LABOUR");
    CoverageResult open = check(rule, last, units, petition, chamber);
    assertEquals(List.of("LABOUR"), open.emptyCategories());
    assertEquals(CoverageState.OPEN, open.state());
    assertEquals(
        CoverageState.OVERDUE, check(rule, last.plusDays(1), units, petition, chamber).state());
    assertEquals(
        CoverageState.REACHED,
        check(rule, last.plusDays(1), units, petition, chamber, labour).state());
  }

  private static OrganisationEntry of(String id, OrganisationKind kind, String field) {
    return OrganisationEntry.founded(
        Places.organisation(id, kind, Places.COUNTY).build(),
        OrganisationDetails.builder().addFields(field).build());
  }

  @Test
  @Requirement("ORG-32")
  void thePetitionOfficeHasAStudioOrACommitteeForPetitions() {
    List<TerritoryUnit> units =
        List.of(
            unit("studio", UnitKind.DEPARTMENT).category("PETITION").build(),
            unit("committee", UnitKind.DEPARTMENT).category("PETITION").build(),
            unit("bare", UnitKind.DEPARTMENT).category("PETITION").build(),
            unit("tax", UnitKind.DEPARTMENT).category("TAX").build());
    CoverageRule rule =
        rule(
                UnitKind.DEPARTMENT,
                OrganisationKind.STATIONED_STUDIO,
                OrganisationKind.PETITION_COMMITTEE)
            .addCategories("PETITION")
            .build();
    assertEquals(
        List.of("bare"),
        uncovered(
            check(
                rule,
                DAY,
                units,
                serving("S", OrganisationKind.STATIONED_STUDIO, Places.TOWN, "studio"),
                serving("P", OrganisationKind.PETITION_COMMITTEE, Places.TOWN, "committee"))));
  }

  @Test
  @Requirement({"ORG-26", "ORG-27"})
  void anAssociationFoundsAnIndustryCommitteeTheAuthorityDrivesItAndJusticeGuidesIt() {
    MediationOrganisation bureau =
        Places.organisation("B", OrganisationKind.COUNTY_BUREAU, Places.COUNTY).build();
    for (String founder : List.of("某行业协会", "某商会", "某新社会组织")) {
      MediationOrganisation committee =
          Places.organisation("I", OrganisationKind.INDUSTRY_COMMITTEE, Places.COUNTY)
              .founder(LocalText.chinese(founder))
              .competentAuthority(LocalText.chinese("某行业主管部门"))
              .parent(bureau.id())
              .build();
      OrganisationRegistry registry =
          OrganisationRegistry.of(
              List.of(OrganisationEntry.founded(bureau), OrganisationEntry.founded(committee)),
              List.of(),
              Hierarchy.national());
      assertEquals(List.of(bureau), registry.on(DAY).above(committee.id()));
      MediationOrganisation kept = registry.find(committee.id(), DAY).orElseThrow().organisation();
      assertEquals(founder, kept.founder().orElseThrow().zh());
      assertEquals("某行业主管部门", kept.competentAuthority().orElseThrow().zh());
      assertFalse(
          Formation.check(committee, List.of(namedByFounder()), DAY, FormationRules.national())
              .contains(CommitteeProblem.WRONG_CHOICE));
    }
  }

  private static CommitteeMember namedByFounder() {
    return new CommitteeMember(
        MediatorId.of("9901-M"),
        CommitteeOffice.DIRECTOR,
        true,
        false,
        DAY,
        Optional.empty(),
        Optional.of(ChoosingBody.FOUNDER));
  }
}

package org.fengqiao.mediation.committee;

import static org.fengqiao.mediation.committee.CountyRegister.BUREAU;
import static org.fengqiao.mediation.committee.CountyRegister.DAY;
import static org.fengqiao.mediation.committee.CountyRegister.NETS;
import static org.fengqiao.mediation.committee.CountyRegister.OTHER;
import static org.fengqiao.mediation.committee.CountyRegister.TOWN;
import static org.fengqiao.mediation.committee.CountyRegister.VILLAGE;
import static org.fengqiao.mediation.committee.CountyRegister.codes;
import static org.fengqiao.mediation.committee.CountyRegister.county;
import static org.fengqiao.mediation.committee.CountyRegister.entries;
import static org.fengqiao.mediation.committee.CountyRegister.seat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.KernelProblem;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

/** What a register refuses, the seats in it, and what is kept of each organisation. */
class OrganisationRegistryTest {

  @Test
  void everyContradictionIsNamedAtOnceWithItsBasisAndTheRegisterStays() {
    OrganisationRegistry before = county();
    MediationOrganisation wrong =
        Places.organisation("X", OrganisationKind.VILLAGE_COMMITTEE, Places.FAR_VILLAGE)
            .parent(TOWN.id())
            .build();
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () ->
                before.with(
                    List.of(OrganisationEntry.founded(wrong)),
                    List.of(
                        seat("V", 3, CommitteeOffice.DIRECTOR),
                        seat("V", 2, CommitteeOffice.DEPUTY),
                        seat("V", 4, CommitteeOffice.MEMBER, DAY, Optional.of(DAY.minusDays(1))),
                        seat("NOBODY", 5, CommitteeOffice.MEMBER))));
    assertEquals(
        Set.of(
            CommitteeProblem.PARENT_ELSEWHERE,
            CommitteeProblem.TWO_DIRECTORS,
            CommitteeProblem.SEAT_TWICE,
            CommitteeProblem.TERM_BACKWARDS,
            CommitteeProblem.SEAT_OF_NOBODY),
        Set.copyOf(codes(refused.problems())));
    assertTrue(refused.problems().stream().allMatch(problem -> problem.basis().isPresent()));
    assertEquals(2, before.members(VILLAGE.id()).size());
    assertTrue(before.find(wrong.id(), DAY).isEmpty());
  }

  @Test
  void directorsMayFollowEachOther() {
    LocalDate last = DAY.minusDays(1);
    OrganisationRegistry.of(
        entries(BUREAU, TOWN, VILLAGE),
        List.of(
            seat("V", 1, CommitteeOffice.DIRECTOR, Places.FOUNDED, Optional.of(last)),
            seat("V", 2, CommitteeOffice.DIRECTOR, DAY, Optional.empty()),
            seat("V", 1, CommitteeOffice.MEMBER, DAY, Optional.empty())),
        NETS);
  }

  @Test
  void twoDirectorsAreJudgedByTheKindOfTheirDay() {
    MediationOrganisation enterprise =
        MediationOrganisation.builder()
            .from(VILLAGE)
            .kind(OrganisationKind.ENTERPRISE_COMMITTEE)
            .build();
    MediationOrganisation industry =
        MediationOrganisation.builder()
            .from(VILLAGE)
            .kind(OrganisationKind.INDUSTRY_COMMITTEE)
            .build();
    OrganisationRegistry changed =
        OrganisationRegistry.of(entries(BUREAU, TOWN, industry), List.of(), Hierarchy.national())
            .adjust(enterprise, OrganisationDetails.none(), DAY);
    List<OrganisationEntry> all =
        changed.ids().stream().flatMap(id -> changed.history(id).stream()).toList();
    for (LocalDate day : List.of(DAY.minusDays(1), DAY)) {
      List<Seat> seats =
          List.of(
              seat("V", 1, CommitteeOffice.DIRECTOR, day, Optional.of(day)),
              seat("V", 2, CommitteeOffice.DIRECTOR, day, Optional.of(day)));
      Problems found = OrganisationRegistry.check(all, seats, Hierarchy.national());
      assertTrue(found.contains(CommitteeProblem.TWO_DIRECTORS));
      assertEquals(day.equals(DAY), found.hasErrors());
    }
  }

  @Test
  void termsThatEndAreListedByPlaceWithBothLastDays() {
    LocalDate elected = LocalDate.of(2021, 4, 1);
    OrganisationRegistry registry =
        OrganisationRegistry.of(
            entries(BUREAU, TOWN, VILLAGE, OTHER),
            List.of(
                seat("V", 1, CommitteeOffice.DIRECTOR, elected, Optional.empty()),
                seat("W", 2, CommitteeOffice.DIRECTOR, elected.plusDays(1), Optional.empty()),
                seat("T", 3, CommitteeOffice.DIRECTOR, elected, Optional.empty()),
                seat("V", 4, CommitteeOffice.MEMBER, elected, Optional.of(DAY.minusDays(1)))),
            NETS);
    LocalDate end = LocalDate.of(2024, 3, 31);
    TermEnd village =
        new TermEnd(VILLAGE.id(), MediatorId.of("9901-M1"), end, LocalDate.of(2026, 3, 31));
    assertEquals(
        List.of(new TermEnd(TOWN.id(), MediatorId.of("9901-M3"), end, end), village),
        registry.termsEndingBy(end, DAY, Places.COUNTY, each -> FormationRules.national()));
    assertEquals(
        List.of(village),
        registry.termsEndingBy(end, DAY, Places.VILLAGE, each -> FormationRules.national()));
    assertEquals(
        List.of(),
        registry.termsEndingBy(
            end.minusDays(1), DAY, Places.COUNTY, each -> FormationRules.national()));
  }

  @Test
  void theFormationOfADayIsAskedOfTheWholeRegister() {
    assertTrue(
        county()
            .formation(DAY, each -> FormationRules.national())
            .contains(CommitteeProblem.TOO_FEW_MEMBERS));
    assertEquals(
        Set.of(OTHER.id().text()),
        Set.copyOf(
            county()
                .formation(DAY, Places.OTHER_VILLAGE, each -> FormationRules.national())
                .stream()
                .map(Problem::subject)
                .toList()));
  }

  @Test
  @Requirement("ORG-01")
  void aPlaceAddsKindsThatBelongToOneOfOurs() {
    LocalKinds kinds =
        new LocalKinds(
            CodeTable.of(
                "local kinds",
                List.of(
                    new CodeTable.Entry(
                        "RETURNED-WORKERS",
                        LocalText.of("返乡人员调解室", "room for returned workers"),
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()))),
            Map.of("RETURNED-WORKERS", OrganisationKind.STATIONED_STUDIO));
    OrganisationDetails details =
        OrganisationDetails.builder().localKind("RETURNED-WORKERS").build();
    MediationOrganisation studio =
        Places.organisation("S", OrganisationKind.STATIONED_STUDIO, Places.TOWN).build();
    assertTrue(kinds.check(OrganisationEntry.founded(studio, details), DAY).isEmpty());
    assertEquals(
        List.of(CommitteeProblem.LOCAL_KIND_ELSEWHERE),
        codes(kinds.check(OrganisationEntry.founded(VILLAGE, details), DAY)));
    assertTrue(
        kinds.check(OrganisationEntry.founded(VILLAGE, details), LocalDate.of(2019, 1, 1)).stream()
            .allMatch(problem -> problem.basis().isPresent()));
    assertTrue(
        OrganisationDirectory.check(List.of(VILLAGE, VILLAGE)).stream()
            .allMatch(problem -> problem.basis().isPresent()));
    assertEquals(
        List.of(KernelProblem.UNKNOWN_CODE),
        codes(kinds.check(OrganisationEntry.founded(studio, details), LocalDate.of(2019, 1, 1))));
  }

  @Test
  @Requirement({"ORG-02", "ORG-12", "ORG-13", "ORG-44", "ORG-46", "ORG-47", "ORG-50", "ORG-52"})
  void theParticularsOfAnOrganisationAreKept() {
    OrganisationDetails details =
        OrganisationDetails.builder()
            .addFunctions(CentreFunction.ACCEPTANCE, CentreFunction.DIVERSION)
            .privateNonEnterprise(true)
            .partyBuilding(PartyBuildingForm.JOINT)
            .legalServiceSite(LegalServiceSite.STATION)
            .archive("archive/17")
            .build();
    MediationOrganisation centre =
        Places.organisation("C", OrganisationKind.COUNTY_CENTRE, Places.COUNTY).build();
    OrganisationRegistry registry =
        OrganisationRegistry.of(
            List.of(OrganisationEntry.founded(centre, details)), List.of(), NETS);
    assertEquals(details, registry.find(centre.id(), DAY).orElseThrow().details());
    assertEquals(
        Optional.of(Net.INTERNAL_UNIT),
        OrganisationEntry.founded(
                Places.organisation("E", OrganisationKind.ENTERPRISE_COMMITTEE, Places.TOWN)
                    .build())
            .net());
    assertEquals(Optional.empty(), OrganisationEntry.founded(VILLAGE).net());
    assertEquals(RegionLevel.COUNTY, centre.level());
  }
}

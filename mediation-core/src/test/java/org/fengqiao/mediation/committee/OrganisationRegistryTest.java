package org.fengqiao.mediation.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.Region;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class OrganisationRegistryTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final LegalBasis PLAN = LegalBasis.ourDefault();
  private static final Hierarchy NETS =
      new Hierarchy(
          (region, day) -> List.of(tiers(Net.URBAN, 4), tiers(Net.RURAL, 3)), r -> Set.of());

  /** Four tiers in towns and three in the country. */
  private static Hierarchy.Tiers tiers(Net net, int number) {
    List<Set<OrganisationKind>> all =
        List.of(
            Set.of(OrganisationKind.COUNTY_CENTRE),
            Set.of(OrganisationKind.TOWN_COMMITTEE, OrganisationKind.TOWN_CENTRE),
            Set.of(OrganisationKind.VILLAGE_COMMITTEE),
            Set.of(OrganisationKind.MEDIATION_GROUP));
    return new Hierarchy.Tiers(net, all.subList(4 - number, 4), PLAN);
  }

  private static final MediationOrganisation BUREAU =
      Places.organisation("B", OrganisationKind.COUNTY_BUREAU, Places.COUNTY).build();
  private static final MediationOrganisation TOWN =
      Places.organisation("T", OrganisationKind.TOWN_COMMITTEE, Places.TOWN)
          .parent(BUREAU.id())
          .build();
  private static final MediationOrganisation VILLAGE =
      Places.organisation("V", OrganisationKind.VILLAGE_COMMITTEE, Places.VILLAGE)
          .parent(TOWN.id())
          .build();
  private static final MediationOrganisation OTHER =
      Places.organisation("W", OrganisationKind.VILLAGE_COMMITTEE, Places.OTHER_VILLAGE)
          .parent(TOWN.id())
          .build();

  private static OrganisationRegistry county() {
    return OrganisationRegistry.of(
        entries(BUREAU, TOWN, VILLAGE, OTHER),
        List.of(seat("V", 1, CommitteeOffice.DIRECTOR), seat("V", 2, CommitteeOffice.MEMBER)),
        NETS);
  }

  private static List<OrganisationEntry> entries(MediationOrganisation... all) {
    return List.of(all).stream().map(OrganisationEntry::founded).toList();
  }

  private static Seat seat(String committee, int mediator, CommitteeOffice office) {
    return seat(committee, mediator, office, Places.FOUNDED, Optional.empty());
  }

  private static Seat seat(
      String committee,
      int mediator,
      CommitteeOffice office,
      LocalDate from,
      Optional<LocalDate> to) {
    return new Seat(
        Places.village(committee).id(),
        MediatorId.of("9901-M" + mediator),
        office,
        false,
        false,
        Optional.empty(),
        from,
        to);
  }

  private static OrganisationEntry in(Net net, MediationOrganisation organisation) {
    return OrganisationEntry.founded(organisation, OrganisationDetails.builder().net(net).build());
  }

  private static MediationOrganisation under(
      MediationOrganisation child, MediationOrganisation parent) {
    return MediationOrganisation.builder().from(child).parent(parent.id()).build();
  }

  private static List<ProblemCode> codes(Iterable<Problem> problems) {
    List<ProblemCode> codes = new java.util.ArrayList<>();
    problems.forEach(problem -> codes.add(problem.code()));
    return codes;
  }

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
  @Requirement({"ORG-03", "ORG-04"})
  void townsHaveFourTiersAndTheCountryThree() {
    MediationOrganisation centre =
        Places.organisation("C", OrganisationKind.COUNTY_CENTRE, Places.COUNTY).build();
    MediationOrganisation group =
        Places.organisation("G", OrganisationKind.MEDIATION_GROUP, Places.VILLAGE).build();
    List<OrganisationEntry> urban =
        List.of(
            in(Net.URBAN, centre),
            in(Net.URBAN, under(TOWN, centre)),
            in(Net.URBAN, VILLAGE),
            in(Net.URBAN, under(group, VILLAGE)));
    assertTrue(OrganisationRegistry.check(urban, List.of(), NETS).isEmpty());
    List<OrganisationEntry> skips =
        List.of(
            in(Net.URBAN, centre),
            in(Net.URBAN, under(TOWN, centre)),
            in(Net.URBAN, under(VILLAGE, centre)),
            in(Net.RURAL, under(OTHER, TOWN)),
            in(Net.RURAL, under(group, TOWN)));
    assertEquals(
        List.of(CommitteeProblem.WRONG_TIER, CommitteeProblem.WRONG_TIER),
        codes(OrganisationRegistry.check(skips, List.of(), NETS)));
    assertTrue(OrganisationRegistry.check(skips, List.of(), Hierarchy.national()).isEmpty());
  }

  @Test
  void theOfficesBetweenTwoTiersDoNotCount() {
    assertTrue(county().warnings().isEmpty());
  }

  @Test
  void aGuideStandsAboveAndGroupsGuideNobody() {
    MediationOrganisation low = under(TOWN, VILLAGE);
    MediationOrganisation top =
        MediationOrganisation.builder().from(VILLAGE).parent(Optional.empty()).build();
    assertEquals(
        List.of(CommitteeProblem.PARENT_BELOW),
        codes(OrganisationRegistry.check(entries(low, top), List.of(), Hierarchy.national())));
    MediationOrganisation studio =
        Places.organisation("S", OrganisationKind.PERSONAL_STUDIO, Places.TOWN)
            .parent(TOWN.id())
            .build();
    assertEquals(
        List.of(CommitteeProblem.PARENT_CANNOT_GUIDE),
        codes(
            OrganisationRegistry.check(
                entries(BUREAU, TOWN, studio, under(VILLAGE, studio)),
                List.of(),
                Hierarchy.national())));
    MediationOrganisation lost =
        Places.organisation("L", OrganisationKind.TOWN_COMMITTEE, Places.TOWN)
            .parent(Places.town("NOBODY").id())
            .build();
    assertEquals(
        List.of(CommitteeProblem.UNKNOWN_PARENT),
        codes(OrganisationRegistry.check(entries(lost), List.of(), Hierarchy.national())));
    assertEquals(
        List.of(CommitteeProblem.PARENT_CIRCLE, CommitteeProblem.PARENT_CIRCLE),
        codes(
            OrganisationRegistry.check(
                entries(under(VILLAGE, OTHER), under(OTHER, VILLAGE)),
                List.of(),
                Hierarchy.national())));
  }

  @Test
  @Requirement({"ORG-19", "ORG-34"})
  void groupsOfAWorkshopAndJointRoomsActUnderACommitteesSealAndLabourBodiesUnderTheirOwn() {
    MediationOrganisation enterprise =
        Places.organisation("E", OrganisationKind.ENTERPRISE_COMMITTEE, Places.TOWN)
            .parent(TOWN.id())
            .build();
    MediationOrganisation workshop =
        Places.organisation("G", OrganisationKind.MEDIATION_GROUP, Places.TOWN)
            .parent(enterprise.id())
            .build();
    MediationOrganisation room =
        Places.organisation("R", OrganisationKind.JOINT_ROOM, Places.TOWN)
            .parent(TOWN.id())
            .build();
    MediationOrganisation labour =
        Places.organisation("L", OrganisationKind.LABOUR_COMMITTEE, Places.TOWN)
            .parent(TOWN.id())
            .build();
    OrganisationRegistry registry =
        OrganisationRegistry.of(
            entries(BUREAU, TOWN, enterprise, workshop, room, labour),
            List.of(),
            Hierarchy.national());
    assertEquals(Optional.of(enterprise), registry.sealOf(workshop.id(), DAY));
    assertEquals(Optional.of(TOWN), registry.sealOf(room.id(), DAY));
    assertEquals(Optional.of(labour), registry.sealOf(labour.id(), DAY));
    assertTrue(registry.warnings().isEmpty());
  }

  @Test
  @Requirement({"ORG-31", "ORG-33", "ORG-39", "ORG-40"})
  void groupsAndStudiosActUnderTheSealOfTheirCommittee() {
    MediationOrganisation stationed =
        Places.organisation("S", OrganisationKind.STATIONED_STUDIO, Places.TOWN)
            .parent(TOWN.id())
            .build();
    MediationOrganisation personal =
        Places.organisation("P", OrganisationKind.PERSONAL_STUDIO, Places.VILLAGE).build();
    OrganisationEntry ofVillage =
        OrganisationEntry.founded(
            personal, OrganisationDetails.builder().committee(VILLAGE.id()).build());
    OrganisationRegistry registry =
        county().with(List.of(OrganisationEntry.founded(stationed), ofVillage), List.of());
    assertEquals(Optional.of(TOWN), registry.sealOf(stationed.id(), DAY));
    assertEquals(Optional.of(VILLAGE), registry.sealOf(personal.id(), DAY));
    assertEquals(Optional.of(TOWN), registry.sealOf(TOWN.id(), DAY));
    assertTrue(registry.warnings().isEmpty());
    OrganisationRegistry lone =
        OrganisationRegistry.of(entries(personal), List.of(), Hierarchy.national());
    assertEquals(List.of(CommitteeProblem.NO_COMMITTEE_BEHIND), codes(lone.warnings()));
    assertTrue(lone.sealOf(personal.id(), DAY).isEmpty());
  }

  @Test
  void anAdjustmentLeavesThePastAsItWas() {
    MediationOrganisation renamed =
        MediationOrganisation.builder()
            .from(VILLAGE)
            .name(LocalText.of("新村", "New Village"))
            .build();
    OrganisationRegistry after = county().adjust(renamed, OrganisationDetails.none(), DAY);
    assertEquals(
        VILLAGE.name(), after.on(DAY.minusDays(1)).find(VILLAGE.id()).orElseThrow().name());
    assertEquals(renamed.name(), after.on(DAY).find(VILLAGE.id()).orElseThrow().name());
    assertEquals(2, after.history(VILLAGE.id()).size());
    assertEquals(Optional.of(LifeStep.ADJUSTED), after.history(VILLAGE.id()).get(0).endedBy());
    assertEquals(Places.FOUNDED, after.history(VILLAGE.id()).get(1).organisation().validFrom());
  }

  @Test
  void whoeverIsDissolvedIsThereUntilTheLastDayAndItsSeatsEnd() {
    OrganisationRegistry after = county().dissolve(VILLAGE.id(), DAY);
    assertTrue(after.on(DAY).find(VILLAGE.id()).isPresent());
    assertFalse(after.on(DAY.plusDays(1)).find(VILLAGE.id()).isPresent());
    assertEquals(Optional.of(DAY), after.members(VILLAGE.id()).get(0).to());
    ProblemsException twice =
        assertThrows(ProblemsException.class, () -> after.dissolve(VILLAGE.id(), DAY.plusDays(9)));
    assertEquals(List.of(CommitteeProblem.NOT_REGISTERED), codes(twice.problems()));
  }

  private static MediationOrganisation named(MediationOrganisation from, String name) {
    return MediationOrganisation.builder().from(from).name(LocalText.chinese(name)).build();
  }

  @Test
  void nothingFollowsTheEndOfAnOrganisation() {
    OrganisationRegistry noted =
        county()
            .adjust(named(VILLAGE, "新村"), OrganisationDetails.none(), DAY.plusYears(1))
            .adjust(named(TOWN, "新镇"), OrganisationDetails.none(), DAY.plusYears(1));
    for (Executable end :
        List.<Executable>of(
            () -> noted.dissolve(VILLAGE.id(), DAY),
            () -> noted.merge(Set.of(VILLAGE.id()), OTHER.id(), DAY))) {
      ProblemsException refused = assertThrows(ProblemsException.class, end);
      assertEquals(List.of(CommitteeProblem.ENTRY_AFTER_END), codes(refused.problems()));
    }
    assertTrue(
        noted
            .dissolve(VILLAGE.id(), DAY.plusYears(1))
            .find(VILLAGE.id(), DAY.plusYears(2))
            .isEmpty());
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
  void anOrganisationHasOneLifeWithoutGaps() {
    OrganisationEntry first =
        OrganisationEntry.founded(VILLAGE).endedOn(DAY, LifeStep.ADJUSTED, Optional.empty());
    MediationOrganisation anew =
        MediationOrganisation.builder().from(VILLAGE).validFrom(DAY.plusDays(3)).build();
    OrganisationEntry later =
        new OrganisationEntry(
            anew,
            OrganisationDetails.none(),
            LifeStep.ADJUSTED,
            DAY.plusDays(3),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Problems found =
        OrganisationRegistry.check(
            List.of(
                OrganisationEntry.founded(BUREAU), OrganisationEntry.founded(TOWN), first, later),
            List.of(),
            NETS);
    assertEquals(
        List.of(CommitteeProblem.ENTRIES_GAP, CommitteeProblem.FOUNDED_TWICE), codes(found));
    assertEquals(DAY.plusDays(1), found.list().get(0).arguments().get(1));
    assertEquals(DAY.plusDays(2), found.list().get(0).arguments().get(2));
    Problems twice =
        OrganisationRegistry.check(
            List.of(
                OrganisationEntry.founded(BUREAU),
                OrganisationEntry.founded(TOWN),
                first,
                OrganisationEntry.founded(anew)),
            List.of(),
            NETS);
    assertTrue(twice.contains(CommitteeProblem.ENTRY_AFTER_END));
  }

  @Test
  void seatsGoOnWithAnOrganisationWhoseEndIsPutOff() {
    MediationOrganisation limited =
        MediationOrganisation.builder().from(OTHER).validTo(DAY.plusYears(1)).build();
    OrganisationRegistry after =
        OrganisationRegistry.of(
                entries(BUREAU, TOWN, limited),
                List.of(
                    seat(
                        "W",
                        1,
                        CommitteeOffice.DIRECTOR,
                        Places.FOUNDED,
                        Optional.of(DAY.plusYears(1)))),
                NETS)
            .adjust(OTHER, OrganisationDetails.none(), DAY)
            .with(
                List.of(),
                List.of(
                    seat(
                        "W",
                        1,
                        CommitteeOffice.DIRECTOR,
                        DAY.plusYears(1).plusDays(1),
                        Optional.empty()),
                    seat("W", 2, CommitteeOffice.MEMBER)))
            .adjust(named(OTHER, "又一村"), OrganisationDetails.none(), DAY.plusDays(1));
    assertEquals(Optional.empty(), after.members(OTHER.id()).get(2).to());
  }

  @Test
  void whoWasGuidedByAMergedOneIsGuidedByItsSuccessor() {
    MediationOrganisation second =
        Places.organisation("T2", OrganisationKind.TOWN_COMMITTEE, Places.TOWN)
            .parent(BUREAU.id())
            .build();
    OrganisationRegistry after =
        county().with(entries(second), List.of()).merge(Set.of(TOWN.id()), second.id(), DAY);
    OrganisationDirectory next = after.on(DAY.plusDays(1));
    assertFalse(next.find(TOWN.id()).isPresent());
    assertEquals(second.id(), next.find(VILLAGE.id()).orElseThrow().parent().orElseThrow());
    assertEquals(TOWN.id(), after.on(DAY).find(VILLAGE.id()).orElseThrow().parent().orElseThrow());
    assertEquals(Optional.of(second.id()), after.history(TOWN.id()).get(0).successor());
    ProblemsException nowhere =
        assertThrows(
            ProblemsException.class,
            () -> county().merge(Set.of(VILLAGE.id()), Places.village("NOBODY").id(), DAY));
    assertTrue(nowhere.problems().contains(CommitteeProblem.UNKNOWN_SUCCESSOR));
  }

  @Test
  void whoseGuideEndsIsNamedWithTheDay() {
    OrganisationRegistry after = county().dissolve(TOWN.id(), DAY);
    assertEquals(
        List.of(CommitteeProblem.PARENT_ENDED, CommitteeProblem.PARENT_ENDED),
        codes(after.warnings()));
    assertEquals(DAY.plusDays(1), after.warnings().list().get(0).arguments().get(2));
  }

  @Test
  void theAreaOfATownContainsTheRegionsItTookOver() {
    RegionCode successor = RegionCode.of("990101103000");
    RegionDirectory regions =
        RegionDirectory.of(
            List.of(
                Region.builder()
                    .code(Places.TOWN)
                    .level(RegionLevel.TOWN)
                    .name(LocalText.chinese("旧镇"))
                    .validFrom(Places.FOUNDED)
                    .validTo(DAY)
                    .addSuccessors(successor)
                    .build(),
                Region.builder()
                    .code(successor)
                    .level(RegionLevel.TOWN)
                    .name(LocalText.chinese("新镇"))
                    .validFrom(DAY)
                    .build()));
    MediationOrganisation town =
        Places.organisation("N", OrganisationKind.TOWN_COMMITTEE, successor).build();
    List<OrganisationEntry> all = entries(town, under(VILLAGE, town));
    assertEquals(
        List.of(CommitteeProblem.PARENT_ELSEWHERE),
        codes(OrganisationRegistry.check(all, List.of(), Hierarchy.national())));
    assertTrue(
        OrganisationRegistry.check(all, List.of(), Hierarchy.national().in(regions)).isEmpty());
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

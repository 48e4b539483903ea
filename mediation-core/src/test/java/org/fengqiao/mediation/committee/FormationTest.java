package org.fengqiao.mediation.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;
import org.junit.jupiter.api.Test;

class FormationTest {

  private static final LocalDate ELECTED = LocalDate.of(2024, 3, 1);
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private static CommitteeMember member(int number, CommitteeOffice office, boolean woman) {
    return new CommitteeMember(
        MediatorId.of("9901-M" + number), office, woman, false, ELECTED, Optional.empty());
  }

  private static List<CommitteeMember> committeeOf(int members) {
    List<CommitteeMember> all = new ArrayList<>();
    all.add(member(0, CommitteeOffice.DIRECTOR, false));
    for (int i = 1; i < members; i++) {
      all.add(member(i, CommitteeOffice.MEMBER, i == 1));
    }
    return all;
  }

  private static Problems check(List<CommitteeMember> members) {
    return Formation.check(Places.village("V"), members, DAY, FormationRules.national());
  }

  @Test
  void threeToNineMembersAreLawful() {
    for (int members = 2; members <= 10; members++) {
      Problems found = check(committeeOf(members));
      assertEquals(members < 3, found.contains(CommitteeProblem.TOO_FEW_MEMBERS));
      assertEquals(members > 9, found.contains(CommitteeProblem.TOO_MANY_MEMBERS));
      assertEquals(members < 3 || members > 9, found.hasErrors());
    }
  }

  @Test
  void exactlyOneDirectorLeads() {
    List<CommitteeMember> none =
        List.of(
            member(1, CommitteeOffice.DEPUTY, true),
            member(2, CommitteeOffice.MEMBER, false),
            member(3, CommitteeOffice.MEMBER, false));
    List<CommitteeMember> two = new ArrayList<>(committeeOf(3));
    two.add(member(7, CommitteeOffice.DIRECTOR, false));
    assertTrue(check(none).contains(CommitteeProblem.NOT_ONE_DIRECTOR));
    assertTrue(check(two).contains(CommitteeProblem.NOT_ONE_DIRECTOR));
  }

  @Test
  void aWomanMustSitOnTheDay() {
    List<CommitteeMember> members = new ArrayList<>(committeeOf(4));
    CommitteeMember woman = members.remove(1);
    assertTrue(check(members).contains(CommitteeProblem.NO_WOMAN_MEMBER));
    members.add(
        new CommitteeMember(
            woman.mediator(), woman.office(), true, false, ELECTED, Optional.of(DAY.minusDays(1))));
    assertTrue(check(members).contains(CommitteeProblem.NO_WOMAN_MEMBER));
  }

  @Test
  void theSmallerNationalitiesAreAskedForOnlyWhereThePlaceHasThem() {
    FormationRules mixed =
        FormationRules.builder().from(FormationRules.national()).minorityRequired(true).build();
    assertFalse(check(committeeOf(3)).contains(CommitteeProblem.NO_MINORITY_MEMBER));
    assertTrue(
        Formation.check(Places.village("V"), committeeOf(3), DAY, mixed)
            .contains(CommitteeProblem.NO_MINORITY_MEMBER));
  }

  @Test
  void aTermEndsAfterThreeYearsToTheDay() {
    LocalDate last = LocalDate.of(2027, 2, 28);
    MediationOrganisation enterprise =
        Places.organisation("E", OrganisationKind.ENTERPRISE_COMMITTEE, Places.TOWN).build();
    Problems onLast = Formation.check(enterprise, committeeOf(3), last, FormationRules.national());
    Problems after =
        Formation.check(enterprise, committeeOf(3), last.plusDays(1), FormationRules.national());
    assertTrue(onLast.isEmpty());
    assertEquals(3, after.only(Severity.ERROR).list().size());
    assertTrue(after.describe(Locale.CHINESE).contains("人民调解法（2010）第9条"));
  }

  @Test
  void aTermBeyondThatOfTheVillageBreaksTheLawAndElsewhereIsAWarningByReference() {
    LocalDate sixth = ELECTED.plusYears(5);
    Problems village =
        Formation.check(Places.village("V"), committeeOf(3), sixth, FormationRules.national());
    assertEquals(3, village.only(Severity.ERROR).list().size());
    Problems town =
        Formation.check(Places.town("T"), committeeOf(3), sixth, FormationRules.national());
    assertTrue(town.contains(CommitteeProblem.TERM_OVER));
    assertFalse(town.hasErrors());
    assertTrue(
        town.stream()
            .allMatch(each -> each.basis().orElseThrow().article().equals(Optional.of("34"))));
  }

  @Test
  void aVillageThatFollowsItsOwnTermOfFiveYearsDeviatesWithBothBases() {
    LocalDate fourth = ELECTED.plusYears(3);
    Problems deviates =
        Formation.check(Places.village("V"), committeeOf(3), fourth, FormationRules.national());
    assertTrue(deviates.contains(CommitteeProblem.TERM_DEVIATES));
    assertFalse(deviates.contains(CommitteeProblem.TERM_OVER));
    assertTrue(deviates.describe(Locale.CHINESE).contains("人民调解法（2010）第9条"));
    assertTrue(deviates.describe(Locale.CHINESE).contains("村民委员会组织法（2018）第11条"));
    assertTrue(
        Formation.check(
                Places.village("V"),
                committeeOf(3),
                ELECTED.plusYears(5),
                FormationRules.national())
            .contains(CommitteeProblem.TERM_OVER));
    MediationOrganisation enterprise =
        Places.organisation("E", OrganisationKind.ENTERPRISE_COMMITTEE, Places.TOWN).build();
    assertTrue(
        Formation.check(enterprise, committeeOf(3), fourth, FormationRules.national())
            .contains(CommitteeProblem.TERM_OVER));
  }

  private static Problems inNet(Net net, List<CommitteeMember> members, LocalDate day) {
    return Formation.check(
        OrganisationEntry.founded(
            Places.village("V"), OrganisationDetails.builder().net(net).build()),
        members,
        day,
        FormationRules.national());
  }

  @Test
  void theTermOfResidentsHasItsOwnBasisAndWithoutANetBothAreNamed() {
    LocalDate fourth = ELECTED.plusYears(3);
    String village = "村民委员会组织法（2018）第11条";
    String residents = "城市居民委员会组织法（2018）第8条";
    String both =
        Formation.check(Places.village("V"), committeeOf(3), fourth, FormationRules.national())
            .describe(Locale.CHINESE);
    assertTrue(both.contains(village + "、" + residents), both);
    String urban = inNet(Net.URBAN, committeeOf(3), fourth).describe(Locale.CHINESE);
    assertTrue(urban.contains(residents) && !urban.contains(village), urban);
    String rural = inNet(Net.RURAL, committeeOf(3), fourth).describe(Locale.CHINESE);
    assertTrue(rural.contains(village) && !rural.contains(residents), rural);
  }

  @Test
  void residentsDoNotElectTheCommitteeOfAVillageNorVillagersThatOfResidents() {
    for (ChoosingBody body :
        List.of(ChoosingBody.VILLAGE_ASSEMBLY, ChoosingBody.RESIDENTS_ASSEMBLY)) {
      List<CommitteeMember> members =
          committeeOf(3).stream()
              .map(
                  each ->
                      new CommitteeMember(
                          each.mediator(),
                          each.office(),
                          each.woman(),
                          each.minority(),
                          each.from(),
                          each.to(),
                          Optional.of(body)))
              .toList();
      boolean villagers = body == ChoosingBody.VILLAGE_ASSEMBLY;
      assertEquals(
          !villagers, inNet(Net.RURAL, members, DAY).contains(CommitteeProblem.WRONG_CHOICE));
      assertEquals(
          villagers, inNet(Net.URBAN, members, DAY).contains(CommitteeProblem.WRONG_CHOICE));
      assertFalse(check(members).contains(CommitteeProblem.WRONG_CHOICE));
    }
  }

  @Test
  void anAmendedTermIsData() {
    FormationRules amended =
        FormationRules.builder().from(FormationRules.national()).termYears(5).build();
    assertTrue(
        Formation.check(Places.village("V"), committeeOf(3), ELECTED.plusYears(4), amended)
            .isEmpty());
  }

  @Test
  @Requirement({"ORG-14", "ORG-20"})
  void villagersElectTheirCommitteeStaffTheirsAndFoundersNameTheOthers() {
    MediationOrganisation enterprise =
        Places.organisation("E", OrganisationKind.ENTERPRISE_COMMITTEE, Places.TOWN).build();
    assertFalse(chosen(Places.village("V"), ChoosingBody.VILLAGE_REPRESENTATIVES));
    assertTrue(chosen(Places.village("V"), ChoosingBody.FOUNDER));
    assertFalse(chosen(enterprise, ChoosingBody.TRADE_UNION));
    assertTrue(chosen(enterprise, ChoosingBody.VILLAGE_ASSEMBLY));
    assertFalse(chosen(Places.town("T"), ChoosingBody.FOUNDER));
    MediationOrganisation organ =
        Places.organisation("O", OrganisationKind.ORGAN_COMMITTEE, Places.TOWN).build();
    assertTrue(chosen(organ, ChoosingBody.FOUNDER));
    assertFalse(chosen(organ, ChoosingBody.STAFF_CONGRESS));
    assertFalse(choice(organ, ChoosingBody.FOUNDER, FormationRules.national()).hasErrors());
    FormationRules elected =
        FormationRules.builder()
            .from(FormationRules.national())
            .choosers(Map.of(OrganisationKind.ORGAN_COMMITTEE, Set.of(ChoosingBody.TRADE_UNION)))
            .build();
    Problems wrong = choice(organ, ChoosingBody.FOUNDER, elected);
    assertTrue(wrong.contains(CommitteeProblem.WRONG_CHOICE));
    assertFalse(wrong.hasErrors());
    assertEquals(Optional.of("34"), wrong.list().get(0).basis().orElseThrow().article());
    assertFalse(
        choice(organ, ChoosingBody.TRADE_UNION, elected).contains(CommitteeProblem.WRONG_CHOICE));
  }

  private static boolean chosen(MediationOrganisation committee, ChoosingBody by) {
    return choice(committee, by, FormationRules.national()).contains(CommitteeProblem.WRONG_CHOICE);
  }

  private static Problems choice(
      MediationOrganisation committee, ChoosingBody by, FormationRules rules) {
    List<CommitteeMember> members = new ArrayList<>(committeeOf(3));
    CommitteeMember first = members.remove(0);
    members.add(
        new CommitteeMember(
            first.mediator(),
            first.office(),
            false,
            false,
            ELECTED,
            Optional.empty(),
            Optional.of(by)));
    return Formation.check(committee, members, DAY, rules);
  }

  @Test
  void whoSitsTwiceIsReported() {
    List<CommitteeMember> members = new ArrayList<>(committeeOf(3));
    members.add(member(2, CommitteeOffice.DEPUTY, false));
    assertTrue(check(members).contains(CommitteeProblem.MEMBER_TWICE));
  }

  @Test
  void bodiesFormedByReferenceAreWarnedAndOthersHaveNoMembers() {
    Problems town = Formation.check(Places.town("T"), List.of(), DAY, FormationRules.national());
    assertFalse(town.hasErrors());
    assertEquals(3, town.only(Severity.WARNING).list().size());
    assertTrue(town.describe(Locale.ENGLISH).contains("art. 34"));
    MediationOrganisation office =
        Places.organisation("J", OrganisationKind.JUDICIAL_OFFICE, Places.TOWN).build();
    assertTrue(Formation.check(office, List.of(), DAY, FormationRules.national()).isEmpty());
  }

  @Test
  void aTermThatEndsBeforeItStartsIsNamedBesideEverythingElse() {
    List<CommitteeMember> members = new ArrayList<>(committeeOf(2));
    members.add(
        new CommitteeMember(
            MediatorId.of("9901-M9"),
            CommitteeOffice.MEMBER,
            false,
            false,
            DAY,
            Optional.of(DAY.minusDays(1))));
    Problems found = check(members);
    assertTrue(found.contains(CommitteeProblem.TERM_BACKWARDS));
    assertTrue(found.contains(CommitteeProblem.TOO_FEW_MEMBERS));
    assertTrue(found.stream().allMatch(each -> each.basis().isPresent()));
  }

  @Test
  void aRuleThatCannotBeIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> FormationRules.builder().from(FormationRules.national()).mostMembers(2).build());
  }
}

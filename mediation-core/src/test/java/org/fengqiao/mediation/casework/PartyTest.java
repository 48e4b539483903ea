package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.ZOU_TOKEN;
import static org.fengqiao.mediation.casework.Village.text;
import static org.fengqiao.mediation.casework.WagePack.FIRM;
import static org.fengqiao.mediation.casework.WagePack.worker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.junit.jupiter.api.Test;

/** Who is in the case: capacity, spokespersons, new parties, successors, linked cases. */
@Requirement({"CASE-42", "CASE-43"})
class PartyTest {

  private static final Actor MOTHER =
      new Actor(
          ActorId.of("u-g1"),
          Role.REPRESENTATIVE,
          Scope.Own.of(PartySamples.MOTHER.text()),
          Optional.empty(),
          Optional.empty());
  private static final LegalRepresentative PARENT =
      new LegalRepresentative(PartySamples.MOTHER, RepresentativeKind.PARENT, text("REGISTER"));

  private final Running running = Running.unregistered().registered();

  private static PartyAction.SetCapacity capacity(
      int age, CapacityGround ground, LegalCapacity capacity) {
    return new PartyAction.SetCapacity(
        ZOU,
        age,
        ground,
        capacity,
        text("ID"),
        capacity == LegalCapacity.FULL ? Optional.empty() : Optional.of(PARENT),
        false,
        true);
  }

  private void proves(int age, CapacityGround ground, LegalCapacity capacity) {
    Decision decision =
        running.decide(MEDIATOR, "2026-03-30T09:30", capacity(age, ground, capacity));
    assertFalse(decision.isRefused(), () -> age + " " + decision.refusal());
  }

  private void provesNot(int age, CapacityGround ground, LegalCapacity capacity) {
    running.refuses(
        MEDIATOR,
        "2026-03-30T09:30",
        capacity(age, ground, capacity),
        PartyProblem.CAPACITY_NOT_PROVEN);
  }

  @Test
  void capacityFollowsFromAgeOwnWorkOrACourtAndFromNothingElse() {
    proves(7, CapacityGround.AGE, LegalCapacity.NONE);
    provesNot(7, CapacityGround.AGE, LegalCapacity.LIMITED);
    proves(8, CapacityGround.AGE, LegalCapacity.LIMITED);
    proves(17, CapacityGround.AGE, LegalCapacity.LIMITED);
    provesNot(17, CapacityGround.AGE, LegalCapacity.FULL);
    provesNot(15, CapacityGround.OWN_WORK, LegalCapacity.FULL);
    proves(16, CapacityGround.OWN_WORK, LegalCapacity.FULL);
    provesNot(18, CapacityGround.OWN_WORK, LegalCapacity.FULL);
    proves(18, CapacityGround.AGE, LegalCapacity.FULL);
    provesNot(80, CapacityGround.AGE, LegalCapacity.LIMITED);
    proves(80, CapacityGround.COURT_FINDING, LegalCapacity.LIMITED);
    provesNot(17, CapacityGround.COURT_FINDING, LegalCapacity.NONE);
    running.refuses(
        MEDIATOR,
        "2026-03-30T09:30",
        capacity(-1, CapacityGround.AGE, LegalCapacity.FULL),
        PartyProblem.AGE_UNLIKELY);
    Decision refusal =
        running.decide(
            MEDIATOR, "2026-03-30T09:30", capacity(80, CapacityGround.AGE, LegalCapacity.NONE));
    assertEquals(
        Optional.of("24"), refusal.refusal().list().get(0).basis().flatMap(LegalBasis::article));
  }

  @Test
  void whoeverLacksCapacityIsRepresentedHeardAndNotByAnOpponent() {
    running.refuses(
        MEDIATOR,
        "2026-03-30T09:30",
        new PartyAction.SetCapacity(
            ZOU,
            12,
            CapacityGround.AGE,
            LegalCapacity.LIMITED,
            text("ID"),
            Optional.empty(),
            false,
            false),
        PartyProblem.REPRESENTATIVE_NEEDED,
        PartyProblem.NOT_HEARD);
    running.refuses(
        MEDIATOR,
        "2026-03-30T09:30",
        new PartyAction.SetCapacity(
            ZOU,
            40,
            CapacityGround.AGE,
            LegalCapacity.FULL,
            text("ID"),
            Optional.of(PARENT),
            false,
            false),
        PartyProblem.REPRESENTATIVE_NOT_EXPECTED);
    for (LegalRepresentative opposed :
        List.of(
            PARENT,
            new LegalRepresentative(
                Village.KAN_TOKEN, RepresentativeKind.GUARDIAN, text("REGISTER")))) {
      running.refuses(
          MEDIATOR,
          "2026-03-30T09:30",
          new PartyAction.SetCapacity(
              ZOU,
              12,
              CapacityGround.AGE,
              LegalCapacity.LIMITED,
              text("ID"),
              Optional.of(opposed),
              opposed.equals(PARENT),
              true),
          PartyProblem.OPPOSED_INTEREST);
    }
  }

  @Test
  void aChildConsentsThroughItsParentOnly() {
    running.informed().does(MEDIATOR, "2026-03-30T10:10", PartySamples.child(ZOU));
    running.refuses(
        ZOU_SELF,
        "2026-03-30T10:20",
        new IntakeAction.GiveConsent(ZOU),
        PartyProblem.NEEDS_REPRESENTATIVE);
    running.does(MOTHER, "2026-03-30T10:20", new IntakeAction.GiveConsent(ZOU));
    assertEquals(ConsentStatus.CONSENTED, running.it().party(ZOU).orElseThrow().consent());
    assertTrue(running.it().summary().isReachedBy(MOTHER));
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:30",
        new IntakeAction.RegisterAgent(
            KAN,
            PartySamples.MOTHER,
            List.of(AgentPower.APPEAR),
            text("AUTHORITY"),
            Optional.empty()),
        CaseProblem.AGENT_BOTH_SIDES);
  }

  @Test
  void aChildDoesNotAgreeByTakingPart() {
    running
        .informed()
        .does(MEDIATOR, "2026-03-30T10:10", PartySamples.child(ZOU))
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .opened()
        .refuses(
            MEDIATOR,
            "2026-04-01T15:30",
            new MediationAction.HoldJoint(List.of(ZOU, KAN), text("MINUTES")),
            CaseProblem.PARTY_NOT_CONSENTED);
    assertEquals(ConsentStatus.INFORMED, running.it().party(ZOU).orElseThrow().consent());
  }

  @Test
  void capacityIsAMatterOfPersons() {
    WagePack.registered()
        .refuses(
            WagePack.FIRM_SELF,
            "2025-11-04T09:00",
            PartyAction.SetCapacity.full(FIRM, 40, CapacityGround.AGE, text("ID")),
            PartyProblem.NO_NATURAL_PERSON);
  }

  @Test
  void aSmallSideHasNoSpokespersons() {
    Decision refusal =
        running.refuses(
            MEDIATOR,
            "2026-03-30T09:30",
            Samples.action(ActionKind.ELECT_SPOKESPERSONS),
            PartyProblem.GROUP_TOO_SMALL,
            PartyProblem.NOT_ONE_SIDE,
            PartyProblem.SPOKESPERSONS_NUMBER);
    assertEquals(List.of(1, 10), refusal.refusal().list().get(0).arguments());
  }

  @Test
  void anElectionNeedsTenOfOneSideWithACommonClaimAndTwoToFiveOfThem() {
    Running wages = WagePack.registered();
    List<PartyNumber> nine = IntStream.rangeClosed(1, 9).mapToObj(PartyNumber::of).toList();
    wages.refuses(
        WagePack.self(1),
        "2025-11-04T09:00",
        new PartyAction.ElectSpokespersons(
            nine, List.of(worker(1), worker(1), worker(10)), false, text("ELECTION")),
        PartyProblem.MEMBERS_TOO_FEW,
        PartyProblem.NO_COMMON_CLAIM,
        PartyProblem.SPOKESPERSON_NO_MEMBER,
        CaseProblem.PARTY_TWICE);
    wages.refuses(
        WagePack.self(1),
        "2025-11-04T09:00",
        WagePack.election(1, 2, 3, 4, 5, 6),
        PartyProblem.SPOKESPERSONS_NUMBER);
    wages.refuses(
        WagePack.self(1),
        "2025-11-04T09:00",
        WagePack.election(1),
        PartyProblem.SPOKESPERSONS_NUMBER);
    wages.refuses(
        WagePack.FIRM_SELF,
        "2025-11-04T09:00",
        WagePack.election(1, 2),
        PartyProblem.GROUP_TOO_SMALL,
        CaseProblem.NOT_OWN_PARTY);
  }

  @Test
  void aLaterElectionReplacesTheGroup() {
    Running wages =
        WagePack.registered()
            .does(WagePack.self(1), "2025-11-04T09:00", WagePack.election(1, 2))
            .does(WagePack.self(3), "2025-11-04T10:00", WagePack.election(3, 4));
    assertEquals(
        List.of(List.of(worker(3), worker(4))),
        wages.it().groups().stream().map(SpokespersonGroup::spokespersons).toList());
  }

  @Test
  void somebodyIsAddedOnceToldAndThePresentPartiesHeard() {
    PersonRef person = PersonRef.of("9901-P3");
    running.refuses(
        DIRECTOR,
        "2026-03-30T09:30",
        new PartyAction.AddParty(
            ZOU_TOKEN, PartyKind.PERSON, Side.TWO, text("RIGHTS"), false, false),
        PartyProblem.NOT_TOLD,
        PartyProblem.PRESENT_NOT_HEARD,
        PartyProblem.PARTY_ALREADY);
    running.does(
        DIRECTOR,
        "2026-03-30T09:30",
        new PartyAction.AddParty(person, PartyKind.PERSON, Side.TWO, text("RIGHTS"), true, true));
    PartyStanding added = running.it().party(PartyNumber.of(3)).orElseThrow();
    assertEquals(ConsentStatus.NOT_ASKED, added.consent());
    assertEquals(Side.TWO, added.party().side());
    assertTrue(running.it().summary().persons().contains(person));
    running.refuses(
        DIRECTOR,
        "2026-03-30T09:40",
        new PartyAction.AddParty(
            PersonRef.of("9902-P4"), PartyKind.PERSON, Side.TWO, text("RIGHTS"), true, true),
        CaseProblem.WRONG_PARTITION);
  }

  private static PartyAction.SubstituteParty heirs(PartyNumber party, PersonRef... heirs) {
    return new PartyAction.SubstituteParty(
        party,
        List.of(heirs),
        PartyKind.PERSON,
        SubstitutionReason.DEATH,
        text("DEATH"),
        true,
        false);
  }

  @Test
  void heirsTakeThePlaceAndAreAskedAnew() {
    Running met = Running.unregistered().inMediation().met().drafted();
    met.signed(ZOU_SELF, ZOU, "2026-04-02T10:00");
    met.does(
        MEDIATOR, "2026-04-02T11:00", heirs(ZOU, PersonRef.of("9901-H1"), PersonRef.of("9901-H2")));
    PartyStanding heir = met.it().party(ZOU).orElseThrow();
    assertEquals(PersonRef.of("9901-H1"), heir.party().person());
    assertEquals(ConsentStatus.NOT_ASKED, heir.consent());
    assertEquals(List.of(ZOU_TOKEN), heir.predecessors().stream().map(p -> p.person()).toList());
    assertEquals(
        PersonRef.of("9901-H2"), met.it().party(PartyNumber.of(3)).orElseThrow().party().person());
    assertEquals(Optional.empty(), met.it().openAgreement());
    assertFalse(met.it().summary().isReachedBy(ZOU_SELF));
  }

  @Test
  void thePeriodStandsStillUntilTheSuccessorIsInformed() {
    Running met = Running.unregistered().inMediation().met();
    assertEquals(Village.day("2026-04-30"), met.clock(ClockKind.MEDIATION).lastDay());
    met.does(DIRECTOR, "2026-04-02T11:00", heirs(ZOU, PersonRef.of("9901-H1")));
    assertTrue(met.clock(ClockKind.MEDIATION).isPaused());
    met.does(MEDIATOR, "2026-04-09T09:00", new IntakeAction.InformParty(ZOU, "F10-2026"));
    assertFalse(met.clock(ClockKind.MEDIATION).isPaused());
    assertEquals(Village.day("2026-05-08"), met.clock(ClockKind.MEDIATION).lastDay());
  }

  @Test
  void thePeriodStandsStillUntilEveryHeirIsInformed() {
    Running met = Running.unregistered().inMediation().met();
    PartyNumber second = PartyNumber.of(3);
    met.does(
        DIRECTOR, "2026-04-02T11:00", heirs(ZOU, PersonRef.of("9901-H1"), PersonRef.of("9901-H2")));
    met.does(MEDIATOR, "2026-04-09T09:00", new IntakeAction.InformParty(ZOU, "F10-2026"));
    assertTrue(met.clock(ClockKind.MEDIATION).isPaused());
    met.does(MEDIATOR, "2026-04-10T09:00", new IntakeAction.InformParty(second, "F10-2026"));
    assertFalse(met.clock(ClockKind.MEDIATION).isPaused());
  }

  @Test
  void theHeirOfSomebodyWhoHasLeftIsNotWaitedFor() {
    Running met = SeveredPartyTest.threeParties(true);
    PartyNumber she = PartyNumber.of(3);
    met.does(
        Actor.party(ActorId.of("u-33"), "9901-P3"),
        "2026-04-02T09:00",
        new EndingAction.RefuseSever(she));
    met.does(DIRECTOR, "2026-04-02T11:00", heirs(she, PersonRef.of("9901-H1")));
    assertFalse(met.clock(ClockKind.MEDIATION).isPaused());
  }

  @Test
  void aSuccessorWhoLeavesIsNotWaitedFor() {
    Running met = SeveredPartyTest.threeParties(true);
    PartyNumber she = PartyNumber.of(3);
    met.does(DIRECTOR, "2026-04-02T11:00", heirs(she, PersonRef.of("9901-H1")));
    assertTrue(met.clock(ClockKind.MEDIATION).isPaused());
    met.does(
        Actor.party(ActorId.of("u-44"), "9901-H1"),
        "2026-04-09T09:00",
        new EndingAction.RefuseSever(she));
    assertFalse(met.clock(ClockKind.MEDIATION).isPaused());
  }

  @Test
  void successorsAreCompleteAndNobodyFollowsInPersonalMatters() {
    running.refuses(
        DIRECTOR,
        "2026-03-30T09:30",
        new PartyAction.SubstituteParty(
            ZOU, List.of(), PartyKind.PERSON, SubstitutionReason.DEATH, text("DEATH"), false, true),
        PartyProblem.PURELY_PERSONAL,
        PartyProblem.SUCCESSORS_INCOMPLETE,
        CaseProblem.NOTHING_GIVEN);
    running.refuses(
        DIRECTOR,
        "2026-03-30T09:30",
        heirs(ZOU, PersonRef.of("9901-H1"), PersonRef.of("9901-H1")),
        CaseProblem.PERSON_TWICE);
  }

  @Test
  void aCaseHasNoMorePartiesThanThereAreNumbers() {
    PersonRef[] successors =
        IntStream.range(0, PartyNumber.MAX)
            .mapToObj(i -> PersonRef.of("9901-H" + i))
            .toArray(PersonRef[]::new);
    Decision refused =
        running.refuses(
            DIRECTOR, "2026-03-30T09:30", heirs(ZOU, successors), PartyProblem.TOO_MANY_PARTIES);
    assertEquals(
        List.of("successors", PartyNumber.MAX), refused.refusal().list().get(0).arguments());
  }

  @Test
  void ofTwoLinkedCasesOfOneDisputeOneCounts() {
    CaseId younger = CaseId.of("9901-ZZZ");
    CaseId older = CaseId.of("9901-AAA");
    running.refuses(
        DIRECTOR,
        "2026-03-30T09:30",
        new PartyAction.LinkCases(Village.CASE, LinkKind.SAME_DISPUTE, true),
        PartyProblem.LINK_TO_ITSELF);
    running.refuses(
        DIRECTOR,
        "2026-03-30T09:30",
        new PartyAction.LinkCases(older, LinkKind.SAME_DISPUTE, false),
        PartyProblem.OTHER_CASE_OUT_OF_SCOPE);
    running.does(
        DIRECTOR,
        "2026-03-30T09:30",
        new PartyAction.LinkCases(younger, LinkKind.SAME_DISPUTE, true));
    assertEquals(Village.CASE, running.it().countsUnder());
    assertEquals(Optional.empty(), running.it().countsUntil());
    running
        .under(context -> context.reachedCases(Set.of(older)))
        .does(
            DIRECTOR,
            "2026-03-30T09:40",
            new PartyAction.LinkCases(older, LinkKind.SAME_DISPUTE, false));
    assertEquals(older, running.it().countsUnder());
    assertEquals(Optional.of(Village.day("2026-03-30")), running.it().countsUntil());
    running.refuses(
        DIRECTOR,
        "2026-03-30T09:50",
        new PartyAction.LinkCases(older, LinkKind.SAME_EVENT, false),
        PartyProblem.LINKED_ALREADY);
  }

  @Test
  void anArchivedCaseStillTakesALink() {
    Running archived = Samples.in(CaseState.ARCH);
    archived.does(DIRECTOR, Samples.AFTERWARDS, Samples.action(ActionKind.LINK_CASES));
    archived.isIn(CaseState.ARCH);
    assertEquals(
        List.of(PartySamples.OTHER_CASE),
        archived.it().links().stream().map(CaseLink::other).toList());
  }

  @Test
  void aMediatorOfTheDisputeActsForNobodyInIt() {
    running
        .under(context -> context.mediatorPersons(Set.of(Village.AGENT_TOKEN)))
        .refuses(
            DIRECTOR,
            "2026-03-30T09:30",
            Samples.action(ActionKind.REGISTER_AGENT),
            PartyProblem.AGENT_IS_MEDIATOR);
  }

  private static PartyAction.SetCapacity child(PartyNumber party, String guardian) {
    return new PartyAction.SetCapacity(
        party,
        12,
        CapacityGround.AGE,
        LegalCapacity.LIMITED,
        text("ID"),
        Optional.of(
            new LegalRepresentative(
                PersonRef.of(guardian), RepresentativeKind.PARENT, text("PROOF"))),
        false,
        true);
  }

  @Test
  void nobodyActsByLawForBothSidesOrAgainstTheOwnSide() {
    Running registered =
        Running.unregistered()
            .registered()
            .does(MEDIATOR, "2026-03-30T10:00", child(ZOU, "9901-G1"));
    registered.refuses(
        MEDIATOR, "2026-03-30T10:05", child(Village.KAN, "9901-G1"), PartyProblem.OPPOSED_INTEREST);
    registered.refuses(
        DIRECTOR,
        "2026-03-30T10:05",
        new PartyAction.AddParty(
            PersonRef.of("9901-G1"), PartyKind.PERSON, Side.TWO, text("RIGHTS"), true, true),
        PartyProblem.OPPOSED_INTEREST);
    registered.refuses(
        DIRECTOR,
        "2026-03-30T10:05",
        heirs(Village.KAN, PersonRef.of("9901-G1")),
        PartyProblem.OPPOSED_INTEREST);
  }

  @Test
  void anHeirMayBeAPartyOfTheSameSideAlready() {
    Running met = SeveredPartyTest.threeParties(true);
    PartyNumber third = PartyNumber.of(3);
    Side side = met.it().party(third).orElseThrow().party().side();
    PartyNumber deceased = side == Side.ONE ? ZOU : Village.KAN;
    PartyNumber opponent = side == Side.ONE ? Village.KAN : ZOU;
    PersonRef heir = met.it().party(third).orElseThrow().party().person();
    met.refuses(DIRECTOR, "2026-04-02T11:00", heirs(opponent, heir), PartyProblem.PARTY_ALREADY);
    met.refuses(DIRECTOR, "2026-04-02T11:00", heirs(third, heir), PartyProblem.PARTY_ALREADY);
    Running later = Running.of(met.it());
    met.does(MEDIATOR, "2026-04-02T10:00", child(third, "9901-G1"));
    met.does(DIRECTOR, "2026-04-02T11:00", heirs(deceased, heir));
    PartyStanding standing = met.it().party(deceased).orElseThrow();
    assertEquals(heir, standing.party().person());
    assertEquals(ConsentStatus.NOT_ASKED, standing.consent());
    assertFalse(standing.actsAlone());
    assertEquals(3, met.it().parties().size());
    later
        .does(DIRECTOR, "2026-04-02T11:00", heirs(deceased, PersonRef.of("9901-H1"), heir))
        .does(MEDIATOR, "2026-04-02T12:00", child(third, "9901-G1"));
    assertEquals(3, later.it().parties().size());
    assertTrue(later.it().party(deceased).orElseThrow().actsAlone());
  }
}

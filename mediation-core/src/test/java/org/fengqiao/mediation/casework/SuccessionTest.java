package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.ZOU_TOKEN;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.junit.jupiter.api.Test;

/** Who comes into a case that is under way: further parties, heirs, successors. */
@Requirement("CASE-43")
class SuccessionTest {

  private final Running running = Running.unregistered().registered();

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

  @Test
  void heirsTakeThePlaceAndAreAskedAnew() {
    Running met = Running.unregistered().inMediation().met().drafted();
    met.signed(ZOU_SELF, ZOU, "2026-04-02T10:00");
    met.does(
        MEDIATOR,
        "2026-04-02T11:00",
        PartySamples.heirs(ZOU, PersonRef.of("9901-H1"), PersonRef.of("9901-H2")));
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
    met.does(DIRECTOR, "2026-04-02T11:00", PartySamples.heirs(ZOU, PersonRef.of("9901-H1")));
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
        DIRECTOR,
        "2026-04-02T11:00",
        PartySamples.heirs(ZOU, PersonRef.of("9901-H1"), PersonRef.of("9901-H2")));
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
    met.does(DIRECTOR, "2026-04-02T11:00", PartySamples.heirs(she, PersonRef.of("9901-H1")));
    assertFalse(met.clock(ClockKind.MEDIATION).isPaused());
  }

  @Test
  void aSuccessorWhoLeavesIsNotWaitedFor() {
    Running met = SeveredPartyTest.threeParties(true);
    PartyNumber she = PartyNumber.of(3);
    met.does(DIRECTOR, "2026-04-02T11:00", PartySamples.heirs(she, PersonRef.of("9901-H1")));
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
        PartySamples.heirs(ZOU, PersonRef.of("9901-H1"), PersonRef.of("9901-H1")),
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
            DIRECTOR,
            "2026-03-30T09:30",
            PartySamples.heirs(ZOU, successors),
            PartyProblem.TOO_MANY_PARTIES);
    assertEquals(
        List.of("successors", PartyNumber.MAX), refused.refusal().list().get(0).arguments());
  }

  @Test
  void anHeirMayBeAPartyOfTheSameSideAlready() {
    Running met = SeveredPartyTest.threeParties(true);
    PartyNumber third = PartyNumber.of(3);
    Side side = met.it().party(third).orElseThrow().party().side();
    PartyNumber deceased = side == Side.ONE ? ZOU : Village.KAN;
    PartyNumber opponent = side == Side.ONE ? Village.KAN : ZOU;
    PersonRef heir = met.it().party(third).orElseThrow().party().person();
    met.refuses(
        DIRECTOR,
        "2026-04-02T11:00",
        PartySamples.heirs(opponent, heir),
        PartyProblem.PARTY_ALREADY);
    met.refuses(
        DIRECTOR, "2026-04-02T11:00", PartySamples.heirs(third, heir), PartyProblem.PARTY_ALREADY);
    Running later = Running.of(met.it());
    met.does(MEDIATOR, "2026-04-02T10:00", PartySamples.child(third));
    met.does(DIRECTOR, "2026-04-02T11:00", PartySamples.heirs(deceased, heir));
    PartyStanding standing = met.it().party(deceased).orElseThrow();
    assertEquals(heir, standing.party().person());
    assertEquals(ConsentStatus.NOT_ASKED, standing.consent());
    assertFalse(standing.actsAlone());
    assertEquals(3, met.it().parties().size());
    later
        .does(
            DIRECTOR,
            "2026-04-02T11:00",
            PartySamples.heirs(deceased, PersonRef.of("9901-H1"), heir))
        .does(MEDIATOR, "2026-04-02T12:00", PartySamples.child(third));
    assertEquals(3, later.it().parties().size());
    assertTrue(later.it().party(deceased).orElseThrow().actsAlone());
  }
}

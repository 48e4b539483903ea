package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.text;
import static org.fengqiao.mediation.casework.WagePack.FIRM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.junit.jupiter.api.Test;

/** Who settles the own affairs, who is represented, and by whom not. */
@Requirement("CASE-43")
class CapacityTest {

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

  private static PartyAction.SetCapacity byAge(
      int age,
      LegalCapacity capacity,
      Optional<LegalRepresentative> representative,
      boolean opposed,
      boolean heard) {
    return new PartyAction.SetCapacity(
        ZOU, age, CapacityGround.AGE, capacity, text("ID"), representative, opposed, heard);
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
        byAge(12, LegalCapacity.LIMITED, Optional.empty(), false, false),
        PartyProblem.REPRESENTATIVE_NEEDED,
        PartyProblem.NOT_HEARD);
    running.refuses(
        MEDIATOR,
        "2026-03-30T09:30",
        byAge(40, LegalCapacity.FULL, Optional.of(PARENT), false, false),
        PartyProblem.REPRESENTATIVE_NOT_EXPECTED);
    for (LegalRepresentative opposed :
        List.of(
            PARENT,
            new LegalRepresentative(
                Village.KAN_TOKEN, RepresentativeKind.GUARDIAN, text("REGISTER")))) {
      running.refuses(
          MEDIATOR,
          "2026-03-30T09:30",
          byAge(12, LegalCapacity.LIMITED, Optional.of(opposed), opposed.equals(PARENT), true),
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
  void aMediatorOfTheDisputeActsForNobodyInIt() {
    running
        .under(context -> context.mediatorPersons(Set.of(Village.AGENT_TOKEN)))
        .refuses(
            DIRECTOR,
            "2026-03-30T09:30",
            Samples.action(ActionKind.REGISTER_AGENT),
            PartyProblem.AGENT_IS_MEDIATOR);
  }

  @Test
  void nobodyActsByLawForBothSidesOrAgainstTheOwnSide() {
    Running registered =
        Running.unregistered()
            .registered()
            .does(MEDIATOR, "2026-03-30T10:00", PartySamples.child(ZOU));
    registered.refuses(
        MEDIATOR,
        "2026-03-30T10:05",
        PartySamples.child(Village.KAN),
        PartyProblem.OPPOSED_INTEREST);
    registered.refuses(
        DIRECTOR,
        "2026-03-30T10:05",
        new PartyAction.AddParty(
            PersonRef.of("9901-G1"), PartyKind.PERSON, Side.TWO, text("RIGHTS"), true, true),
        PartyProblem.OPPOSED_INTEREST);
    registered.refuses(
        DIRECTOR,
        "2026-03-30T10:05",
        PartySamples.heirs(Village.KAN, PersonRef.of("9901-G1")),
        PartyProblem.OPPOSED_INTEREST);
  }
}

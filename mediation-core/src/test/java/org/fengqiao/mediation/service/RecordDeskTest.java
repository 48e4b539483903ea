package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.AgentPower;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.RecordAction;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.record.ErasureGround;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees what of a case as it is: the row "see one case" of the reference workflow. */
class RecordDeskTest {

  private static final Sight UNMASKED = Sight.unmasked(Sight.Purpose.HANDLING);

  private final Valley valley = new Valley();
  private PersonRef zou;
  private PersonRef kan;
  private MediationCase dispute;

  @BeforeEach
  void twoNeighboursQuarrel() {
    zou = valley.person("Zou");
    kan = valley.person("Kan");
    dispute = valley.director().cases().register(valley.dispute(zou, kan));
  }

  private Optional<PersonalData> person(Actor actor, PersonRef token, Sight sight) {
    return valley.mediation.as(actor).records().person(dispute.id(), token, sight);
  }

  private void refuses(Actor actor, PersonRef token) {
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> person(actor, token, UNMASKED));
    assertEquals(List.of(ServiceProblem.SIGHT_REFUSED), codes(refused));
  }

  private static List<ProblemCode> codes(ProblemsException refused) {
    return refused.problems().stream().map(problem -> problem.code()).toList();
  }

  private void refuses(Actor actor, TextRef text) {
    ProblemsException refused = assertThrows(ProblemsException.class, () -> read(actor, text));
    assertEquals(List.of(ServiceProblem.SIGHT_REFUSED), codes(refused));
  }

  private String read(Actor actor, TextRef text) {
    return valley
        .mediation
        .as(actor)
        .records()
        .text(dispute.id(), text, Sight.Purpose.HANDLING)
        .orElseThrow()
        .content();
  }

  @Test
  void aPartySeesTheOwnDataAsItIsAndThatOfTheOtherSideMasked() {
    Actor party = Valley.party(zou);
    assertEquals("Zou", person(party, zou, UNMASKED).orElseThrow().name());
    refuses(party, kan);
    assertEquals("K**", person(party, kan, Sight.masked()).orElseThrow().name());
  }

  @Test
  void aRepresentativeSeesThePrincipalAsItIsAndNobodyElse() {
    PersonRef agent = valley.person("Agent");
    Actor representative =
        new Actor(
            ActorId.of("u-agent"),
            Role.REPRESENTATIVE,
            Scope.Own.of(agent.text()),
            Optional.empty(),
            Optional.empty());
    valley
        .director()
        .cases()
        .perform(
            dispute.id(),
            new IntakeAction.RegisterAgent(
                Valley.ZOU,
                agent,
                List.of(AgentPower.DISPOSE),
                valley.text("authority"),
                Optional.empty()));
    assertEquals("Zou", person(representative, zou, UNMASKED).orElseThrow().name());
    assertEquals("Agent", person(representative, agent, UNMASKED).orElseThrow().name());
    refuses(representative, kan);
    refuses(Valley.party(kan), agent);
  }

  @Test
  void aPartyReadsTheMatterAndNotThePlanOfTheCommittee() {
    TextRef plan = valley.text("talk to the brother first");
    valley.director().cases().perform(dispute.id(), new IntakeAction.Accept());
    valley
        .director()
        .cases()
        .perform(dispute.id(), new MediationAction.SetPlan(plan, Optional.empty()));
    assertEquals(
        "rain water", read(Valley.party(zou), dispute.registration().orElseThrow().matter()));
    refuses(Valley.party(zou), plan);
    assertEquals("talk to the brother first", read(Valley.DIRECTOR, plan));
  }

  @Test
  void restrictedDataIsShownToNobodyButThePerson() {
    valley
        .mediation
        .as(Valley.party(zou))
        .cases()
        .perform(
            dispute.id(),
            new RecordAction.RequestData(
                DataRequestKind.ERASURE,
                Valley.ZOU,
                valley.text("identity card seen"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ErasureGround.CONSENT_WITHDRAWN),
                Optional.empty()));
    valley
        .director()
        .cases()
        .perform(dispute.id(), new RecordAction.Restrict(1, valley.text("mediation goes on")));
    for (Sight sight : List.of(UNMASKED, Sight.masked())) {
      ProblemsException refused =
          assertThrows(ProblemsException.class, () -> person(Valley.DIRECTOR, zou, sight));
      assertEquals(List.of(ServiceProblem.DATA_RESTRICTED), codes(refused));
    }
    assertEquals("Zou", person(Valley.party(zou), zou, UNMASKED).orElseThrow().name());
    assertEquals("Kan", person(Valley.DIRECTOR, kan, UNMASKED).orElseThrow().name());
  }

  @Test
  void aRoleSeesNothingAsItIsWithinAScopeThatIsNotOfTheRole() {
    RegionSubtree town = RegionSubtree.of(Valley.VILLAGE, RegionLevel.TOWN);
    for (Role role : List.of(Role.PARTY, Role.DIRECTOR)) {
      refuses(
          new Actor(
              ActorId.of("u-wide"),
              role,
              new Scope.Subtrees(List.of(town)),
              Optional.empty(),
              Optional.empty()),
          zou);
    }
    Actor office = Valley.office(Role.JUDICIAL_OFFICE, RegionLevel.TOWN);
    assertEquals("Zou", person(office, zou, UNMASKED).orElseThrow().name());
  }
}

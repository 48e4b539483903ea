package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;

/** What a yes needs, whose yes it is, and what an agent may say for a party. */
@Requirement("CASE-05")
class ConsentTest {

  private static final String MORNING = "2026-03-30T09:00";

  private final Running running = Running.unregistered();

  @Test
  void applyingIsConsentOfTheApplicantAndOfNobodyElse() {
    running.does(ZOU_SELF, MORNING, Village.application("NEIGHBOUR"));
    assertEquals(ConsentStatus.CONSENTED, running.it().party(ZOU).orElseThrow().consent());
    assertEquals(ConsentStatus.NOT_ASKED, running.it().party(KAN).orElseThrow().consent());
  }

  @Test
  void anAuthorityThatHasEndedIsNoAuthority() {
    running.registered();
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:00",
        new IntakeAction.RegisterAgent(
            ZOU,
            Village.AGENT_TOKEN,
            List.of(AgentPower.APPEAR),
            text("AUTHORITY"),
            Optional.of(day("2026-03-29"))),
        CaseProblem.AUTHORITY_OVER);
    running.informed();
    running.does(
        MEDIATOR,
        "2026-03-30T10:10",
        new IntakeAction.RegisterAgent(
            ZOU,
            Village.AGENT_TOKEN,
            List.of(AgentPower.DISPOSE),
            text("AUTHORITY"),
            Optional.of(day("2026-03-30"))));
    running.refuses(
        Village.AGENT,
        "2026-03-31T09:00",
        new IntakeAction.GiveConsent(ZOU),
        CaseProblem.AUTHORITY_MISSING);
  }

  @Test
  void consentNeedsToBeInformedAndIsGivenOnce() {
    running.registered();
    running.refuses(
        ZOU_SELF,
        "2026-03-30T10:00",
        new IntakeAction.GiveConsent(ZOU),
        CaseProblem.NOT_INFORMED_YET);
    running.informed();
    running.refuses(
        ZOU_SELF, "2026-03-30T10:10", new IntakeAction.GiveConsent(KAN), CaseProblem.NOT_OWN_PARTY);
    running.does(ZOU_SELF, "2026-03-30T10:10", new IntakeAction.GiveConsent(ZOU));
    running.refuses(
        ZOU_SELF,
        "2026-03-30T10:20",
        new IntakeAction.GiveConsent(ZOU),
        CaseProblem.ALREADY_CONSENTED);
  }

  @Test
  void anAgentActsWithinTheAuthorityAndNotForBothSides() {
    running.registered().informed();
    running.does(
        ZOU_SELF,
        "2026-03-30T10:10",
        agent(ZOU, Village.AGENT_TOKEN, AgentPower.APPEAR, AgentPower.RECEIVE));
    running.refuses(
        Village.AGENT,
        "2026-03-30T10:20",
        new IntakeAction.GiveConsent(ZOU),
        CaseProblem.AUTHORITY_MISSING);
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:30",
        agent(KAN, Village.AGENT_TOKEN, AgentPower.APPEAR),
        CaseProblem.AGENT_BOTH_SIDES);
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:30",
        agent(KAN, Village.ZOU_TOKEN),
        CaseProblem.NO_POWER_NAMED,
        CaseProblem.AGENT_IS_PARTY);
  }

  @Test
  void anAgentWithTheRightPowerSpeaksForTheParty() {
    running
        .registered()
        .informed()
        .does(ZOU_SELF, "2026-03-30T10:10", agent(ZOU, Village.AGENT_TOKEN, AgentPower.DISPOSE))
        .does(Village.AGENT, "2026-03-30T10:20", new IntakeAction.GiveConsent(ZOU));
    assertEquals(ConsentStatus.CONSENTED, running.it().party(ZOU).orElseThrow().consent());
    running.refuses(
        Village.AGENT,
        "2026-03-30T10:30",
        new FollowUpAction.RevisitDeclined(ZOU),
        CaseProblem.STATE_NOT_ALLOWED);
  }

  @Test
  void aPartyHasAtMostTwoAgents() {
    running
        .registered()
        .does(MEDIATOR, "2026-03-30T10:00", agent(ZOU, PersonRef.of("9901-A1"), AgentPower.APPEAR))
        .does(MEDIATOR, "2026-03-30T10:01", agent(ZOU, PersonRef.of("9901-A2"), AgentPower.APPEAR));
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:02",
        agent(ZOU, PersonRef.of("9901-A3"), AgentPower.APPEAR),
        CaseProblem.TOO_MANY_AGENTS);
  }

  @Test
  void nobodyIsInformedWithoutWordOfTheOwnData() {
    running.registered();
    for (Optional<String> none :
        List.of(Optional.<String>empty(), Optional.of(" "), Optional.of("x".repeat(41)))) {
      Decision refused =
          running.refuses(
              MEDIATOR,
              "2026-03-30T10:00",
              new IntakeAction.InformParty(KAN, none),
              CaseProblem.DATA_NOTICE_MISSING);
      assertEquals(
          Certainty.LAW,
          refused.refusal().stream().findFirst().orElseThrow().basis().orElseThrow().certainty());
    }
    running.does(MEDIATOR, "2026-03-30T10:00", new IntakeAction.InformParty(KAN, "F10-2026"));
    assertEquals(
        new IntakeEvent.PartyInformed(KAN, Optional.of("F10-2026")),
        running.it().events().get(running.it().events().size() - 1).body());
  }

  private static IntakeAction.RegisterAgent agent(
      PartyNumber party, PersonRef agent, AgentPower... powers) {
    return new IntakeAction.RegisterAgent(
        party, agent, List.of(powers), text("AUTHORITY"), Optional.empty());
  }
}

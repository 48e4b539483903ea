package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.KernelProblem;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.Side;
import org.junit.jupiter.api.Test;

/** What is registered, who applies for whom, and the waiting time that opens arbitration. */
class ApplicationTest {

  private static final String MORNING = "2026-03-30T09:00";

  private final Running running = Running.unregistered();

  @Test
  void everythingWrongWithARegistrationIsSaidAtOnce() {
    Registration registration =
        Registration.builder()
            .source(CaseSource.COURT)
            .disputeType("NEIGHBOUR")
            .place(Village.PLACE)
            .holder(OrganisationId.of("8801-ELSEWHERE"))
            .matter(text("MATTER"))
            .arisenOn(day("2026-03-31"))
            .addParties(
                new Party(ZOU, Side.ONE, Village.ZOU_TOKEN, PartyKind.PERSON),
                new Party(KAN, Side.ONE, Village.ZOU_TOKEN, PartyKind.PERSON))
            .addApplicants(ZOU)
            .build();
    running.refuses(
        MEDIATOR,
        MORNING,
        new IntakeAction.StartOwnInitiative(registration, false, Optional.empty()),
        CaseProblem.OCCURRED_TOO_EARLY,
        CaseProblem.WRONG_PARTITION,
        CaseProblem.HOLDER_UNKNOWN,
        CaseProblem.SIDE_EMPTY,
        CaseProblem.PERSON_TWICE,
        CaseProblem.HOLDER_OUT_OF_SCOPE,
        CaseProblem.SOURCE_NOT_ALLOWED,
        CaseProblem.APPLICANT_NOT_EXPECTED,
        CaseProblem.SIDE_HAS_REFUSED);
  }

  @Test
  void anUnknownDisputeTypeIsKeptAndReported() {
    IntakeAction.Apply strange = Village.application("DRONE-NOISE");
    Decision decision = running.decide(ZOU_SELF, MORNING, strange);
    assertEquals(
        List.of(KernelProblem.UNKNOWN_CODE, CaseProblem.DAY_PROVISIONAL),
        decision.notices().stream().map(Problem::code).toList());
    running.does(ZOU_SELF, MORNING, strange);
    assertEquals("DRONE-NOISE", running.it().registration().orElseThrow().disputeType());
  }

  @Test
  void nobodyAppliesForSomebodyElse() {
    running.refuses(KAN_SELF, MORNING, Village.application("NEIGHBOUR"), CaseProblem.NOT_OWN_PARTY);
  }

  @Test
  void anApplicationNamesItsApplicantsOnSideOne() {
    running.refuses(
        MEDIATOR,
        MORNING,
        new IntakeAction.Apply(
            Village.registration("NEIGHBOUR").source(CaseSource.PETITION).build(),
            Optional.empty()),
        CaseProblem.APPLICANT_MISSING);
    running.refuses(
        MEDIATOR,
        MORNING,
        new IntakeAction.Apply(
            Village.registration("NEIGHBOUR").source(CaseSource.HOTLINE).addApplicants(KAN).build(),
            Optional.empty()),
        CaseProblem.APPLICANT_SIDE);
  }

  @Test
  void aLabourApplicationStartsTheWaitingTimeThatOpensArbitration() {
    running.does(ZOU_SELF, MORNING, Village.application("LABOUR"));
    CaseClock wait = running.clock(ClockKind.LABOUR_WAIT);
    assertEquals(day("2026-04-14"), wait.lastDay());
    assertTrue(running.it().at(day("2026-04-15")).expired().contains(wait));
    assertEquals(Optional.empty(), running.it().at(day("2026-04-15")).endedPeriod());
  }

  @Test
  void withoutAnApplicationNoWaitingTimeForArbitrationRuns() {
    running.does(
        MEDIATOR,
        MORNING,
        new IntakeAction.StartOwnInitiative(
            Village.registration("LABOUR").build(), true, Optional.empty()));
    assertTrue(running.it().running(ClockKind.LABOUR_WAIT).isEmpty());
    Running referred =
        Running.unregistered()
            .does(
                MEDIATOR,
                MORNING,
                ReferralSamples.received(Village.registration("LABOUR").build()));
    assertTrue(referred.it().running(ClockKind.LABOUR_WAIT).isEmpty());
  }

  @Test
  void anApplicationShowsTheLimitationItRestarts() {
    Running neighbours =
        Running.unregistered().does(ZOU_SELF, "2022-10-08T09:00", Village.application("NEIGHBOUR"));
    assertEquals(day("2025-10-09"), neighbours.clock(ClockKind.LIMITATION).lastDay());
    assertEquals(ClockEffect.INFO, neighbours.clock(ClockKind.LIMITATION).effect());
    Running wages = WagePack.registered();
    assertEquals(day("2026-11-03"), wages.clock(ClockKind.LIMITATION).lastDay());
    Running land =
        Running.unregistered()
            .does(ZOU_SELF, "2024-02-05T09:00", Village.application("LAND-CONTRACT"));
    assertEquals(day("2026-02-05"), land.clock(ClockKind.LIMITATION).lastDay());
    assertTrue(Running.unregistered().registered().it().running(ClockKind.LIMITATION).isEmpty());
  }

  @Test
  void aDivisibleMatterNeedsAReasonOrWarns() {
    Decision decision =
        Running.unregistered()
            .decide(
                MEDIATOR,
                "2026-03-30T09:00",
                new IntakeAction.StartOwnInitiative(
                    Village.registration("NEIGHBOUR").divisible(true).build(),
                    true,
                    Optional.empty()));
    assertEquals(
        List.of(ReferralProblem.DIVISIBLE_WITHOUT_REASON),
        decision.notices().stream().map(Problem::code).toList());
  }

  @Test
  @Requirement("CASE-32")
  void thePriorityOfTheGreenChannelIsMeasured() {
    Running running =
        Running.unregistered()
            .does(
                MEDIATOR,
                "2026-03-30T09:00",
                new IntakeAction.StartOwnInitiative(
                    Village.registration("NEIGHBOUR").greenChannel(GreenField.PRODUCTION).build(),
                    true,
                    Optional.empty()))
            .informed()
            .does(
                MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
            .accepted();
    assertEquals(
        Optional.of(new GreenChannel(GreenField.PRODUCTION, Optional.of(0L), Optional.empty())),
        GreenChannel.of(running.it()));
    assertEquals(
        Optional.of(2L), GreenChannel.of(running.opened().it()).orElseThrow().daysToMediation());
    assertEquals(Optional.empty(), GreenChannel.of(Samples.agreed().it()));
  }
}

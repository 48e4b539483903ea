package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.FirstReceiver;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.rules.RuleFiles;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadAction;
import org.fengqiao.mediation.screening.LeadOrigin;
import org.fengqiao.mediation.screening.LeadState;
import org.fengqiao.mediation.screening.ScreeningProblem;
import org.junit.jupiter.api.Test;

/**
 * The first two steps of a worked case: an information officer finds it, a mediator takes it up.
 */
class RainWaterLeadTest {

  private static final RuleBook SEVEN_DAYS =
      RuleFiles.ofCounty(
          RegionCode.of("990121000000"),
          RuleFiles.rule(
              "screening-lead-limit",
              "unit: calendar-days",
              "2020-01-01",
              "{length: 7, roll: none}",
              RuleFiles.PRACTICE));

  private final Valley valley = new Valley();
  private final Mediation mediation = valley.under(SEVEN_DAYS);
  private final Actor officer =
      Actor.informationOfficer(
          ActorId.of("u-yan"),
          Valley.COMMITTEE,
          RegionSubtree.of(Valley.VILLAGE, RegionLevel.VILLAGE));
  private final Actor mediator =
      Actor.mediator(ActorId.of("u-qi"), Role.MEDIATOR, Valley.COMMITTEE, MediatorId.of("9901-QI"));

  private Lead lead(RegionCode region) {
    return Lead.builder()
        .id(mediation.as(officer).leads().nextId(region))
        .region(region)
        .foundOn(LocalDate.of(2026, 3, 28))
        .origin(LeadOrigin.RESIDENT)
        .firstReceiver(Valley.COMMITTEE)
        .holder(Valley.COMMITTEE)
        .disputeType("NEIGHBOUR")
        .description(valley.text("water from new eaves"))
        .build();
  }

  @Test
  void anInformationOfficerRecordsWhatAMediatorTakesUp() {
    valley.clock.set(Hamlet.at("2026-03-28T10:00"));
    Lead lead = mediation.as(officer).leads().record(lead(Valley.VILLAGE));
    assertEquals(LeadState.OPEN, lead.state());
    assertEquals(Optional.of(officer.id()), lead.receivedBy());
    assertEquals(Optional.of(LocalDate.of(2026, 4, 4)), lead.disposeBy());
    assertFalse(lead.isOverdueOn(LocalDate.of(2026, 4, 4)));
    assertTrue(lead.isOverdueOn(LocalDate.of(2026, 4, 5)), "the limit runs without an entry");
    assertEquals(Valley.COMMITTEE, lead.firstReceiver());
    assertEquals(Optional.of(lead), mediation.as(officer).leads().find(lead.id()));
    Lead entered =
        mediation
            .as(officer)
            .leads()
            .perform(
                lead.id(),
                new LeadAction.EnterLedger(
                    "1",
                    Optional.empty(),
                    Valley.COMMITTEE,
                    Optional.empty(),
                    valley.text("talk to both")));
    assertEquals(LocalDate.of(2026, 4, 4), entered.entry().orElseThrow().timeLimit());

    valley.clock.set(Hamlet.at("2026-03-30T09:00"));
    IntakeAction.StartOwnInitiative dispute =
        valley.dispute(valley.person("Zou"), valley.person("Kan"));
    Registration.Builder registration = Registration.builder();
    registration.from(dispute.registration()).lead(lead.id());
    MediationCase taken =
        mediation
            .as(mediator)
            .cases()
            .register(
                new IntakeAction.StartOwnInitiative(registration.build(), true, Optional.empty()));
    assertEquals(CaseState.REG, taken.state());
    assertEquals(Optional.of(officer.id()), taken.firstReceiver().map(FirstReceiver::actor));
    assertEquals(LocalDate.of(2026, 4, 2), taken.running(ClockKind.ACCEPTANCE).get(0).lastDay());
    Lead converted = mediation.as(officer).leads().find(lead.id()).orElseThrow();
    assertEquals(LeadState.CONVERTED, converted.state());
    assertEquals(Optional.of(taken.id()), converted.caseId());
  }

  @Test
  void aLeadEnteredLateIsEnteredWithTheDayItWasDue() {
    valley.clock.set(Hamlet.at("2026-03-28T10:00"));
    Lead lead = mediation.as(officer).leads().record(lead(Valley.VILLAGE));
    valley.clock.set(Hamlet.at("2026-04-08T10:00"));
    Lead entered =
        mediation
            .as(mediator)
            .leads()
            .perform(
                lead.id(),
                new LeadAction.EnterLedger(
                    "1",
                    Optional.empty(),
                    Valley.COMMITTEE,
                    Optional.empty(),
                    valley.text("talk to both")));
    assertEquals(LocalDate.of(2026, 4, 4), entered.entry().orElseThrow().timeLimit());
    assertEquals(LocalDate.of(2026, 4, 8), entered.entry().orElseThrow().enteredOn());
    assertTrue(entered.isOverdueOn(LocalDate.of(2026, 4, 8)));
  }

  @Test
  void nobodyRecordsALeadForSomebodyElse() {
    Lead foreign =
        Lead.builder().from(lead(Valley.VILLAGE)).receivedBy(ActorId.of("u-else")).build();
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> mediation.as(officer).leads().record(foreign));
    assertTrue(refused.problems().contains(ScreeningProblem.OTHER_PERSON_RECEIVED));
  }

  @Test
  void anInformationOfficerRecordsNothingOutsideTheOwnGrid() {
    Actor nextDoor =
        Actor.informationOfficer(
            ActorId.of("u-next"),
            Valley.COMMITTEE,
            RegionSubtree.of(RegionCode.of("990121103209"), RegionLevel.VILLAGE));
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () -> mediation.as(nextDoor).leads().record(lead(Valley.VILLAGE)));
    assertTrue(refused.problems().contains(ServiceProblem.OUTSIDE_AREA));
  }
}

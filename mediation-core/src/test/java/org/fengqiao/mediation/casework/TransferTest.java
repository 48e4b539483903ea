package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.HandoverSamples.BOTH;
import static org.fengqiao.mediation.casework.HandoverSamples.COUNTY;
import static org.fengqiao.mediation.casework.HandoverSamples.TOWN;
import static org.fengqiao.mediation.casework.HandoverSamples.TOWN_DIRECTOR;
import static org.fengqiao.mediation.casework.HandoverSamples.accept;
import static org.fengqiao.mediation.casework.HandoverSamples.offer;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

/** What becomes of a case that another committee takes: who answers, what goes on, what falls. */
@Requirement("CASE-33")
class TransferTest {

  private final Running running = Running.unregistered().inMediation().met();

  @Test
  void theSenderAnswersForTheCaseUntilTheReceiverHasTakenIt() {
    running.does(DIRECTOR, "2026-04-02T09:00", offer(TOWN));
    assertEquals(Optional.of(Village.COMMITTEE), running.it().holder());
    assertEquals(CaseState.MED, running.it().state());
    running.does(
        MEDIATOR, "2026-04-02T10:00", new MediationAction.HoldJoint(BOTH, text("MINUTES")));
    running.refuses(
        TOWN_DIRECTOR,
        "2026-04-02T11:00",
        new MediationAction.Appoint(Village.SHAN, false, true),
        CaseProblem.OUT_OF_SCOPE);
    running.does(TOWN_DIRECTOR, "2026-04-03T09:00", accept());
    assertEquals(Optional.of(TOWN), running.it().holder());
    assertEquals(Optional.of(RegionLevel.TOWN), running.it().holderLevel());
    assertEquals(CaseState.ACC, running.it().state());
    assertEquals(2, running.it().attempt());
    assertEquals(Village.CASE, running.it().id());
    assertEquals(2, running.it().sessions().size());
  }

  @Test
  @Requirement("INFO-15")
  void theFirstReceiverAndTheDayOfAcceptanceStayForEver() {
    Optional<FirstReceiver> first = running.it().firstReceiver();
    running
        .does(DIRECTOR, "2026-04-02T09:00", offer(TOWN))
        .does(TOWN_DIRECTOR, "2026-04-03T09:00", accept());
    assertEquals(first, running.it().firstReceiver());
    assertEquals(Optional.of(day("2026-03-30")), running.it().milestones().acceptedOn());
    assertEquals(Optional.of(day("2026-04-03")), running.it().rulesDay());
  }

  @Test
  void theFormerCommitteeReachesTheCaseNoLongerAndNamesNobodyAnyMore() {
    running
        .does(DIRECTOR, "2026-04-02T09:00", offer(TOWN))
        .does(TOWN_DIRECTOR, "2026-04-03T09:00", accept());
    assertFalse(running.it().summary().isReachedBy(DIRECTOR));
    assertEquals(List.of(), running.it().mediators());
    running.refuses(
        DIRECTOR,
        "2026-04-03T10:00",
        new MediationAction.Appoint(Village.SHAN, false, true),
        CaseProblem.OUT_OF_SCOPE);
    running
        .does(
            TOWN_DIRECTOR,
            "2026-04-03T10:00",
            new MediationAction.Appoint(Village.SHAN, false, true))
        .does(
            Actor.mediator(
                ActorId.of("u-shan"),
                org.fengqiao.mediation.actor.Role.MEDIATOR,
                TOWN,
                Village.SHAN),
            "2026-04-06T09:00",
            new MediationAction.OpenMediation(false))
        .isIn(CaseState.MED);
  }

  @Test
  void theMediationPeriodGoesOnUnlessEverybodyAgreesToANewOne() {
    running
        .does(DIRECTOR, "2026-04-02T09:00", offer(TOWN))
        .does(TOWN_DIRECTOR, "2026-04-07T09:00", accept());
    assertEquals(day("2026-03-30"), running.clock(ClockKind.MEDIATION).startedOn());
    Running other = Running.unregistered().inMediation();
    other.does(DIRECTOR, "2026-04-02T09:00", offer(TOWN));
    other.refuses(
        TOWN_DIRECTOR,
        "2026-04-07T09:00",
        new HandoverAction.AcceptTransfer(List.of(ZOU)),
        CaseProblem.PARTIES_MISSING);
    other.does(TOWN_DIRECTOR, "2026-04-07T09:00", new HandoverAction.AcceptTransfer(BOTH));
    assertEquals(day("2026-04-07"), other.clock(ClockKind.MEDIATION).startedOn());
    assertEquals(day("2026-05-07"), other.clock(ClockKind.MEDIATION).lastDay());
    assertEquals(1, other.it().running(ClockKind.MEDIATION).size());
  }

  @Test
  void aCaseOfferedAtRegistrationIsTakenByTheReceiver() {
    Running fresh = Running.unregistered().registered().informed();
    fresh
        .does(DIRECTOR, "2026-03-30T12:00", offer(TOWN))
        .does(TOWN_DIRECTOR, "2026-03-31T09:00", accept())
        .isIn(CaseState.ACC);
    assertEquals(1, fresh.it().attempt());
    assertEquals(Optional.of(day("2026-03-31")), fresh.it().milestones().acceptedOn());
    assertEquals(day("2026-03-31"), fresh.clock(ClockKind.MEDIATION).startedOn());
    assertTrue(fresh.it().running(ClockKind.ACCEPTANCE).isEmpty());
  }

  @Test
  void whatIsAskedBeforeACaseIsTakenIsAskedOfTheReceiverToo() {
    Running medical =
        Running.unregistered()
            .does(Village.ZOU_SELF, "2026-03-30T09:00", Village.application("MEDICAL"))
            .informed()
            .does(DIRECTOR, "2026-03-30T12:00", offer(COUNTY));
    medical.refuses(
        Actor.director(ActorId.of("u-county"), COUNTY),
        "2026-03-31T09:00",
        accept(),
        CaseProblem.CONSENT_MISSING);
  }

  @Test
  @Requirement("CASE-40")
  void anEndingTakesTheOfferBackAndIsCountedAtTheLevelWhereItHappened() {
    running.does(DIRECTOR, "2026-04-02T09:00", offer(TOWN));
    running.does(Village.ZOU_SELF, "2026-04-02T10:00", new EndingAction.Refuse(ZOU));
    assertEquals(Optional.empty(), running.it().holderTrack().offer());
    assertFalse(running.clock(ClockKind.TRANSFER_ANSWER).isRunning());
    assertEquals(Optional.of(RegionLevel.VILLAGE), running.it().milestones().endedLevel());
    Running moved = Running.unregistered().inMediation();
    moved
        .does(DIRECTOR, "2026-04-02T09:00", offer(TOWN))
        .does(TOWN_DIRECTOR, "2026-04-03T09:00", accept())
        .does(Village.ZOU_SELF, "2026-04-07T10:00", new EndingAction.Refuse(ZOU));
    assertEquals(Optional.of(RegionLevel.TOWN), moved.it().milestones().endedLevel());
    assertEquals(Optional.of(day("2026-04-07")), moved.it().milestones().endedOn());
  }

  @Test
  void whatWasBeingSignedBeforeTheFormerCommitteeFallsWhenAnotherTakesTheCase() {
    running
        .met()
        .drafted()
        .signed(Village.ZOU_SELF, ZOU, "2026-04-02T10:00")
        .does(DIRECTOR, "2026-04-03T09:00", offer(TOWN));
    assertTrue(running.it().openAgreement().isPresent());
    running.does(TOWN_DIRECTOR, "2026-04-07T09:00", accept());
    assertEquals(Optional.empty(), running.it().openAgreement());
    running.refuses(
        Village.KAN_SELF,
        "2026-04-07T10:00",
        new AgreementAction.Sign(1, Village.KAN, SigningManner.SIGNATURE),
        CaseProblem.STATE_NOT_ALLOWED);
  }
}

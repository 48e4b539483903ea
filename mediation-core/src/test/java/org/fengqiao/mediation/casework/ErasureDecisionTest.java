package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.DataSamples.TEN_YEARS_LATER;
import static org.fengqiao.mediation.casework.DataSamples.asked;
import static org.fengqiao.mediation.casework.DataSamples.refused;
import static org.fengqiao.mediation.casework.DataSamples.shelved;
import static org.fengqiao.mediation.casework.RecordSamples.AUDITOR;
import static org.fengqiao.mediation.casework.RecordSamples.BUREAU;
import static org.fengqiao.mediation.casework.RecordSamples.ask;
import static org.fengqiao.mediation.casework.RecordSamples.propose;
import static org.fengqiao.mediation.casework.Samples.AFTERWARDS;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.casework.record.ComplaintSubject;
import org.fengqiao.mediation.casework.record.DataAnswer;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.casework.record.DestructionGround;
import org.fengqiao.mediation.casework.record.HoldReason;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

/** T119 and T125: when data may be erased, who decides it, and what holds it. */
class ErasureDecisionTest {

  @Test
  void keepingEndsAfterTheYearsOfTheClassAndErasesNothingByItself() {
    Running running = shelved();
    CaseClock keeping = running.clock(ClockKind.RETENTION);
    assertEquals(day("2036-05-20"), keeping.lastDay());
    assertFalse(keeping.isProvisional());
    assertTrue(keeping.isExpiredOn(day("2036-05-21")));
    assertEquals(DataStatus.ACTIVE, running.it().records().dataOf(ZOU));
    assertTrue(
        Samples.closed()
            .does(
                Village.DIRECTOR,
                AFTERWARDS,
                new FollowUpAction.ReviewDossier(true, Optional.empty()))
            .does(
                Village.DIRECTOR, AFTERWARDS, new FollowUpAction.Archive(RetentionClass.PERMANENT))
            .it()
            .running(ClockKind.RETENTION)
            .isEmpty());
  }

  @Test
  void beforeTheEndOfKeepingOnlyUnlawfulCollectionErases() {
    Running running = shelved();
    running.refuses(
        Village.DIRECTOR,
        "2036-05-20T09:00",
        propose(DestructionGround.RETENTION_OVER, ZOU),
        RecordProblem.RETENTION_RUNS);
    Samples.in(CaseState.DECL)
        .refuses(
            Village.DIRECTOR,
            AFTERWARDS,
            propose(DestructionGround.RETENTION_OVER, ZOU),
            RecordProblem.RETENTION_NOT_BEGUN);
    running.does(Village.DIRECTOR, AFTERWARDS, propose(DestructionGround.UNLAWFUL_COLLECTION, ZOU));
  }

  @Test
  void onePersonProposesAndAnotherApproves() {
    Running running = shelved();
    RecordAction.DecideErasure approve = new RecordAction.DecideErasure(1, true, text("YES"));
    running.refuses(BUREAU, TEN_YEARS_LATER, approve, RecordProblem.NO_ERASURE_PROPOSED);
    Actor both = Actor.director(BUREAU.id(), Village.COMMITTEE);
    running.does(both, TEN_YEARS_LATER, propose(DestructionGround.RETENTION_OVER, ZOU, KAN));
    running.refuses(BUREAU, TEN_YEARS_LATER, approve, RecordProblem.SAME_PERSON);
    running.refuses(
        Village.DIRECTOR,
        TEN_YEARS_LATER,
        propose(DestructionGround.RETENTION_OVER, ZOU),
        RecordProblem.ERASURE_PENDING);
    Actor another =
        Actor.office(
            ActorId.of("u-bureau-2"),
            BUREAU.role(),
            BUREAU.organisation().orElseThrow(),
            RegionSubtree.of(Village.PLACE, RegionLevel.COUNTY));
    running.refuses(
        another,
        TEN_YEARS_LATER,
        new RecordAction.DecideErasure(2, true, text("YES")),
        RecordProblem.UNKNOWN_PROPOSAL);
    running.refuses(
        another,
        TEN_YEARS_LATER,
        propose(DestructionGround.RETENTION_OVER, ZOU),
        RecordProblem.STEP_NOT_YOURS);
    running.does(another, TEN_YEARS_LATER, approve);
    assertEquals(DataStatus.ERASED, running.it().records().dataOf(ZOU));
    assertEquals(DataStatus.ERASED, running.it().records().dataOf(KAN));
    assertFalse(running.clock(ClockKind.RETENTION).isRunning());
    running.refuses(
        Village.DIRECTOR,
        TEN_YEARS_LATER,
        propose(DestructionGround.RETENTION_OVER, ZOU),
        RecordProblem.ALREADY_ERASED);
  }

  @Test
  void aDirectorWhoMediatesTheCaseDecidesAboutNoErasureInIt() {
    Actor mediates = Actor.director(Village.MEDIATOR.id(), Village.COMMITTEE);
    Running running = asked(DataRequestKind.ERASURE);
    running.refuses(
        mediates, AFTERWARDS, refused(DataRequestKind.ERASURE), RecordProblem.DIRECTOR_MEDIATES);
    running.refuses(
        mediates,
        AFTERWARDS,
        new RecordAction.Restrict(1, text("KEPT")),
        RecordProblem.DIRECTOR_MEDIATES);
    shelved()
        .refuses(
            mediates,
            AFTERWARDS,
            propose(DestructionGround.UNLAWFUL_COLLECTION, ZOU, KAN),
            RecordProblem.DIRECTOR_MEDIATES);
  }

  @Test
  void aProposalThatIsNotApprovedErasesNothingAndOneThatIsAnswersTheRequests() {
    Running running =
        shelved()
            .does(Village.ZOU_SELF, TEN_YEARS_LATER, ask(DataRequestKind.ERASURE, ZOU))
            .does(Village.DIRECTOR, TEN_YEARS_LATER, propose(DestructionGround.RETENTION_OVER, ZOU))
            .does(BUREAU, TEN_YEARS_LATER, new RecordAction.DecideErasure(1, false, text("NO")));
    assertEquals(DataStatus.ACTIVE, running.it().records().dataOf(ZOU));
    running
        .does(Village.DIRECTOR, TEN_YEARS_LATER, propose(DestructionGround.RETENTION_OVER, ZOU))
        .does(BUREAU, TEN_YEARS_LATER, new RecordAction.DecideErasure(2, true, text("YES")));
    assertEquals(DataStatus.ERASED, running.it().records().dataOf(ZOU));
    assertEquals(DataStatus.ACTIVE, running.it().records().dataOf(KAN));
    assertEquals(
        Optional.of(DataAnswer.ERASED), running.it().records().dataRequests().get(0).answer());
    assertTrue(running.clock(ClockKind.RETENTION).isRunning());
  }

  @Test
  void nothingIsErasedThatSomebodyStillWaitsFor() {
    Running running =
        shelved().does(Village.ZOU_SELF, TEN_YEARS_LATER, ask(DataRequestKind.ACCESS, ZOU));
    running.refuses(
        Village.DIRECTOR,
        TEN_YEARS_LATER,
        propose(DestructionGround.RETENTION_OVER, ZOU),
        RecordProblem.STILL_NEEDED);
    running.does(
        Village.DIRECTOR, TEN_YEARS_LATER, propose(DestructionGround.UNLAWFUL_COLLECTION, ZOU));
  }

  @Test
  void whatCameToBeNeededSinceTheProposalIsNotErasedByItsApproval() {
    Running running =
        shelved()
            .does(Village.DIRECTOR, TEN_YEARS_LATER, propose(DestructionGround.RETENTION_OVER, ZOU))
            .does(Village.ZOU_SELF, TEN_YEARS_LATER, ask(DataRequestKind.ACCESS, ZOU));
    running.refuses(
        BUREAU,
        TEN_YEARS_LATER,
        new RecordAction.DecideErasure(1, true, text("YES")),
        RecordProblem.STILL_NEEDED);
    running.does(BUREAU, TEN_YEARS_LATER, new RecordAction.DecideErasure(1, false, text("NO")));
  }

  @Test
  void nothingIsErasedWhileAnythingHoldsTheCase() {
    Running running =
        shelved()
            .does(
                AUDITOR,
                AFTERWARDS,
                new RecordAction.SetHold(HoldReason.ENFORCEMENT, text("ENFORCED")));
    running.refuses(
        Village.DIRECTOR,
        TEN_YEARS_LATER,
        propose(DestructionGround.RETENTION_OVER, ZOU),
        RecordProblem.LEGAL_HOLD_ON);
    running.refuses(
        Village.DIRECTOR,
        AFTERWARDS,
        new RecordAction.LiftHold(1, text("OVER")),
        RecordProblem.HOLD_OF_OTHERS);
    running.refuses(
        BUREAU, AFTERWARDS, new RecordAction.LiftHold(2, text("OVER")), RecordProblem.UNKNOWN_HOLD);
    running
        .does(BUREAU, AFTERWARDS, new RecordAction.LiftHold(1, text("OVER")))
        .does(Village.DIRECTOR, TEN_YEARS_LATER, propose(DestructionGround.RETENTION_OVER, ZOU));
  }

  @Test
  void aHoldStaysWhileItsReasonIsPendingAndNeedsOne() {
    Running running = Samples.in(CaseState.MED);
    for (HoldReason reason :
        List.of(HoldReason.COMPLAINT, HoldReason.LOOK_BACK, HoldReason.DATA_REQUEST)) {
      running.refuses(
          Village.DIRECTOR,
          AFTERWARDS,
          new RecordAction.SetHold(reason, text("END")),
          RecordProblem.REASON_NOT_PENDING);
    }
    running
        .does(Village.ZOU_SELF, AFTERWARDS, RecordSamples.complain(ComplaintSubject.HANDLING))
        .does(
            Village.DIRECTOR,
            AFTERWARDS,
            new RecordAction.SetHold(HoldReason.COMPLAINT, text("END")));
    running.refuses(
        Village.DIRECTOR,
        AFTERWARDS,
        new RecordAction.LiftHold(1, text("OVER")),
        RecordProblem.HOLD_STILL_NEEDED);
  }
}

package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.RecordSamples.AUDITOR;
import static org.fengqiao.mediation.casework.RecordSamples.BUREAU;
import static org.fengqiao.mediation.casework.RecordSamples.answer;
import static org.fengqiao.mediation.casework.RecordSamples.ask;
import static org.fengqiao.mediation.casework.RecordSamples.correct;
import static org.fengqiao.mediation.casework.RecordSamples.propose;
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
import org.fengqiao.mediation.casework.record.CorrectableFact;
import org.fengqiao.mediation.casework.record.DataAnswer;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.casework.record.DestructionGround;
import org.fengqiao.mediation.casework.record.Heir;
import org.fengqiao.mediation.casework.record.HoldReason;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

/** T115 to T119 and T125: requests about personal data, restriction, erasure and holds. */
class DataRequestTest {

  private static final String LATER = "2026-06-01T09:00";

  /** After ten years of keeping, which end on 2036-05-20. */
  private static final String TEN_YEARS_LATER = "2036-05-21T09:00";

  private static RecordAction.AnswerData refused(DataRequestKind about) {
    return answer(about, 1, DataAnswer.REFUSED);
  }

  private static Running asked(DataRequestKind about) {
    return Samples.in(CaseState.MED).does(Village.ZOU_SELF, "2026-04-28T09:00", ask(about, ZOU));
  }

  /** Closed and archived with ten years to be kept. */
  private static Running shelved() {
    return Samples.closed()
        .does(
            Village.DIRECTOR,
            "2026-05-20T09:00",
            new FollowUpAction.ReviewDossier(true, Optional.empty()))
        .does(
            Village.DIRECTOR,
            "2026-05-20T09:00",
            new FollowUpAction.Archive(RetentionClass.TEN_YEARS));
  }

  // Access

  @Test
  void aRequestIsAnsweredWithinWorkingDaysAcrossAHoliday() {
    Running running = asked(DataRequestKind.ACCESS);
    assertEquals(day("2026-05-21"), running.clock(ClockKind.DATA_REQUEST).lastDay());
    running.does(
        Village.MEDIATOR,
        "2026-05-21T09:00",
        answer(DataRequestKind.ACCESS, 1, DataAnswer.GRANTED, Paper.MINUTES));
    assertFalse(running.clock(ClockKind.DATA_REQUEST).isStoppedLate());
    assertFalse(running.it().records().isAnythingOpen());
  }

  @Test
  void nobodyReceivesWhatThePartyDidNotGiveSignOrReceive() {
    asked(DataRequestKind.ACCESS)
        .refuses(
            Village.MEDIATOR,
            LATER,
            answer(DataRequestKind.ACCESS, 1, DataAnswer.GRANTED, Paper.MINUTES, Paper.RISK_FORM),
            RecordProblem.PAPER_NOT_OWN);
    asked(DataRequestKind.ACCESS)
        .refuses(
            Village.MEDIATOR,
            LATER,
            answer(DataRequestKind.ACCESS, 1, DataAnswer.GRANTED),
            CaseProblem.NOTHING_GIVEN);
  }

  @Test
  void aPaperOfTheOtherSideAloneIsNoCopyForTheParty() {
    Running other =
        Samples.in(CaseState.AGR)
            .does(
                Village.MEDIATOR,
                "2026-04-03T09:00",
                new IntakeAction.RegisterAgent(
                    Village.KAN,
                    Village.AGENT_TOKEN,
                    List.of(AgentPower.APPEAR),
                    text("AUTHORITY"),
                    Optional.empty()))
            .does(
                Village.ZOU_SELF,
                "2026-04-04T09:00",
                new RecordAction.RequestData(
                    DataRequestKind.ACCESS,
                    Village.ZOU,
                    text("IDENTITY"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
    other.refuses(
        Village.MEDIATOR,
        "2026-04-05T09:00",
        answer(DataRequestKind.ACCESS, 1, DataAnswer.GRANTED, Paper.AUTHORITY),
        RecordProblem.PAPER_NOT_OWN);
    other.does(
        Village.MEDIATOR,
        "2026-04-05T09:00",
        answer(DataRequestKind.ACCESS, 1, DataAnswer.GRANTED, Paper.RIGHTS_NOTICE, Paper.MINUTES));
  }

  @Test
  void aPartyAsksAboutOwnDataOnly() {
    Samples.in(CaseState.MED)
        .refuses(
            Village.ZOU_SELF, LATER, ask(DataRequestKind.ACCESS, KAN), CaseProblem.NOT_OWN_PARTY);
  }

  @Test
  void aRefusalIsTheDirectorsAndHasReasons() {
    Running running = asked(DataRequestKind.ACCESS);
    running.refuses(
        Village.MEDIATOR,
        LATER,
        refused(DataRequestKind.ACCESS),
        RecordProblem.ANSWER_NOT_POSSIBLE);
    running.refuses(
        Village.DIRECTOR,
        LATER,
        new RecordAction.AnswerData(
            DataRequestKind.ACCESS,
            1,
            DataAnswer.REFUSED,
            List.of(),
            Optional.empty(),
            Optional.empty()),
        CaseProblem.NOTHING_GIVEN);
    running.refuses(
        Village.DIRECTOR,
        LATER,
        answer(DataRequestKind.ACCESS, 2, DataAnswer.REFUSED),
        RecordProblem.UNKNOWN_REQUEST);
    running.does(Village.DIRECTOR, LATER, refused(DataRequestKind.ACCESS));
    assertTrue(running.clock(ClockKind.DATA_REQUEST).isStoppedLate());
  }

  @Test
  void theBureauDecidesOnAnAppealAndMayAskForANewAnswer() {
    Running running = asked(DataRequestKind.ACCESS);
    running.refuses(
        BUREAU,
        LATER,
        new RecordAction.DecideAppeal(DataRequestKind.ACCESS, 1, true, text("WHY")),
        RecordProblem.NO_APPEAL);
    running
        .does(Village.DIRECTOR, LATER, refused(DataRequestKind.ACCESS))
        .does(
            Village.ZOU_SELF,
            LATER,
            new RecordAction.AppealAnswer(DataRequestKind.ACCESS, 1, text("WHY")));
    assertTrue(running.it().records().isAnythingOpen());
    running.refuses(
        Village.ZOU_SELF,
        LATER,
        new RecordAction.DecideAppeal(DataRequestKind.ACCESS, 1, false, text("WHY")),
        RecordProblem.STEP_NOT_YOURS);
    running.does(
        BUREAU,
        LATER,
        new RecordAction.DecideAppeal(DataRequestKind.ACCESS, 1, false, text("WHY")));
    assertTrue(running.it().records().dataRequests().get(0).isPending());
    assertEquals(day("2026-06-23"), running.clock(ClockKind.DATA_REQUEST).lastDay());
    running.does(
        Village.MEDIATOR,
        LATER,
        answer(DataRequestKind.ACCESS, 1, DataAnswer.GRANTED, Paper.MINUTES));
    assertFalse(running.clock(ClockKind.DATA_REQUEST).isRunning());
  }

  @Test
  void whatAnHeirAsksIsWrittenDownByTheCommitteeWithTheInterest() {
    Running running = Samples.in(CaseState.CLOSED);
    RecordAction.RequestData own = ask(DataRequestKind.ACCESS, ZOU);
    RecordAction.RequestData heirs =
        new RecordAction.RequestData(
            DataRequestKind.ACCESS,
            ZOU,
            text("IDENTITY"),
            Optional.of(new Heir(PersonRef.of("9901-H1"), text("INTEREST"))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    running.refuses(Village.DIRECTOR, LATER, own, CaseProblem.NOTHING_GIVEN);
    running.refuses(Village.ZOU_SELF, LATER, heirs, RecordProblem.FIELD_NOT_EXPECTED);
    running.does(Village.DIRECTOR, LATER, heirs);
    assertEquals(heirs.heir(), running.it().records().dataRequests().get(0).heir());
  }

  // Correction

  @Test
  void aCorrectionIsCheckedThenMadeOrTheDisagreementIsNoted() {
    Running running = asked(DataRequestKind.CORRECTION);
    running.refuses(
        Village.MEDIATOR,
        LATER,
        answer(DataRequestKind.CORRECTION, 1, DataAnswer.REFUSED),
        RecordProblem.ANSWER_NOT_POSSIBLE);
    int any = running.it().version();
    running.refuses(Village.MEDIATOR, LATER, granted(any), RecordProblem.CORRECTION_NOT_MADE);
    running.does(
        Village.DIRECTOR, LATER, correct(1, CorrectableFact.SOURCE, "SCREENED", "PETITION"));
    running.does(Village.MEDIATOR, LATER, granted(running.it().version()));
    assertEquals(
        Optional.of(DataAnswer.GRANTED), running.it().records().dataRequests().get(0).answer());
    Running noted =
        asked(DataRequestKind.CORRECTION)
            .does(Village.MEDIATOR, LATER, answer(DataRequestKind.CORRECTION, 1, DataAnswer.NOTED));
    assertEquals(
        Optional.of(DataAnswer.NOTED), noted.it().records().dataRequests().get(0).answer());
  }

  private static RecordAction.AnswerData granted(int correction) {
    return new RecordAction.AnswerData(
        DataRequestKind.CORRECTION,
        1,
        DataAnswer.GRANTED,
        List.of(),
        Optional.of(correction),
        Optional.empty());
  }

  @Test
  void aRequestNamesWhatItsKindNeedsAndNothingElse() {
    Running running = Samples.in(CaseState.MED);
    running.refuses(
        Village.ZOU_SELF,
        LATER,
        new RecordAction.RequestData(
            DataRequestKind.ERASURE,
            ZOU,
            text("IDENTITY"),
            Optional.empty(),
            Optional.of(1),
            Optional.empty(),
            Optional.empty()),
        RecordProblem.FIELD_NOT_EXPECTED,
        CaseProblem.NOTHING_GIVEN);
    running.refuses(
        Village.ZOU_SELF,
        LATER,
        new RecordAction.RequestData(
            DataRequestKind.CORRECTION,
            ZOU,
            text("IDENTITY"),
            Optional.empty(),
            Optional.of(999),
            Optional.empty(),
            Optional.empty()),
        RecordProblem.UNKNOWN_EVENT);
  }

  // Restriction

  @Test
  void dataThatMayNotGoYetIsRestrictedWhichAnswersTheRequest() {
    Running running = asked(DataRequestKind.ERASURE);
    running.does(Village.DIRECTOR, LATER, new RecordAction.Restrict(1, text("KEPT")));
    assertEquals(DataStatus.RESTRICTED, running.it().records().dataOf(ZOU));
    assertEquals(DataStatus.ACTIVE, running.it().records().dataOf(KAN));
    assertEquals(
        Optional.of(DataAnswer.RESTRICTED), running.it().records().dataRequests().get(0).answer());
    assertFalse(running.clock(ClockKind.DATA_REQUEST).isRunning());
    running.refuses(
        Village.DIRECTOR,
        LATER,
        new RecordAction.Restrict(1, text("KEPT")),
        RecordProblem.NO_ERASURE_REQUEST);
  }

  @Test
  void aDirectorWhoMediatesTheCaseDecidesAboutNoErasureInIt() {
    Actor mediates = Actor.director(Village.MEDIATOR.id(), Village.COMMITTEE);
    Running running = asked(DataRequestKind.ERASURE);
    running.refuses(
        mediates, LATER, refused(DataRequestKind.ERASURE), RecordProblem.DIRECTOR_MEDIATES);
    running.refuses(
        mediates,
        LATER,
        new RecordAction.Restrict(1, text("KEPT")),
        RecordProblem.DIRECTOR_MEDIATES);
    shelved()
        .refuses(
            mediates,
            LATER,
            propose(DestructionGround.UNLAWFUL_COLLECTION, ZOU, KAN),
            RecordProblem.DIRECTOR_MEDIATES);
  }

  @Test
  void theBureauRestrictsWhereTheAnswerIsInDispute() {
    Running running =
        asked(DataRequestKind.ERASURE)
            .does(Village.DIRECTOR, LATER, refused(DataRequestKind.ERASURE));
    running.refuses(
        BUREAU,
        LATER,
        new RecordAction.Restrict(1, text("KEPT")),
        RecordProblem.NO_ERASURE_REQUEST);
    running
        .does(
            Village.ZOU_SELF,
            LATER,
            new RecordAction.AppealAnswer(DataRequestKind.ERASURE, 1, text("WHY")))
        .does(BUREAU, LATER, new RecordAction.Restrict(1, text("KEPT")));
    assertEquals(DataStatus.RESTRICTED, running.it().records().dataOf(ZOU));
  }

  @Test
  void whatMayGoIsNotMerelyRestricted() {
    Running running =
        shelved().does(Village.ZOU_SELF, TEN_YEARS_LATER, ask(DataRequestKind.ERASURE, ZOU));
    Decision refusal =
        running.refuses(
            Village.DIRECTOR,
            TEN_YEARS_LATER,
            new RecordAction.Restrict(1, text("KEPT")),
            RecordProblem.DELETION_ALLOWED);
    assertEquals(ActionKind.ERASE, refusal.alternatives().get(0));
  }

  // Erasure

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
            .does(Village.DIRECTOR, LATER, new FollowUpAction.ReviewDossier(true, Optional.empty()))
            .does(Village.DIRECTOR, LATER, new FollowUpAction.Archive(RetentionClass.PERMANENT))
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
            LATER,
            propose(DestructionGround.RETENTION_OVER, ZOU),
            RecordProblem.RETENTION_NOT_BEGUN);
    running.does(Village.DIRECTOR, LATER, propose(DestructionGround.UNLAWFUL_COLLECTION, ZOU));
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

  // Holds

  @Test
  void nothingIsErasedWhileAnythingHoldsTheCase() {
    Running running =
        shelved()
            .does(
                AUDITOR, LATER, new RecordAction.SetHold(HoldReason.ENFORCEMENT, text("ENFORCED")));
    running.refuses(
        Village.DIRECTOR,
        TEN_YEARS_LATER,
        propose(DestructionGround.RETENTION_OVER, ZOU),
        RecordProblem.LEGAL_HOLD_ON);
    running.refuses(
        Village.DIRECTOR,
        LATER,
        new RecordAction.LiftHold(1, text("OVER")),
        RecordProblem.HOLD_OF_OTHERS);
    running.refuses(
        BUREAU, LATER, new RecordAction.LiftHold(2, text("OVER")), RecordProblem.UNKNOWN_HOLD);
    running
        .does(BUREAU, LATER, new RecordAction.LiftHold(1, text("OVER")))
        .does(Village.DIRECTOR, TEN_YEARS_LATER, propose(DestructionGround.RETENTION_OVER, ZOU));
  }

  @Test
  void aHoldStaysWhileItsReasonIsPendingAndNeedsOne() {
    Running running = Samples.in(CaseState.MED);
    for (HoldReason reason :
        List.of(HoldReason.COMPLAINT, HoldReason.LOOK_BACK, HoldReason.DATA_REQUEST)) {
      running.refuses(
          Village.DIRECTOR,
          LATER,
          new RecordAction.SetHold(reason, text("END")),
          RecordProblem.REASON_NOT_PENDING);
    }
    running
        .does(Village.ZOU_SELF, LATER, RecordSamples.complain(ComplaintSubject.HANDLING))
        .does(Village.DIRECTOR, LATER, new RecordAction.SetHold(HoldReason.COMPLAINT, text("END")));
    running.refuses(
        Village.DIRECTOR,
        LATER,
        new RecordAction.LiftHold(1, text("OVER")),
        RecordProblem.HOLD_STILL_NEEDED);
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
  void whoAskedReadsTheAnswerAndItsAppealAndTheOtherPartyDoesNot() {
    Running running =
        asked(DataRequestKind.ERASURE)
            .does(Village.DIRECTOR, LATER, refused(DataRequestKind.ERASURE));
    MediationCase ofZou = CaseView.of(running.it(), Village.ZOU_SELF, day("2026-06-02"));
    MediationCase ofKan = CaseView.of(running.it(), Village.KAN_SELF, day("2026-06-02"));
    assertTrue(tellsOfAnAnswer(ofZou));
    assertFalse(tellsOfAnAnswer(ofKan));
  }

  private static boolean tellsOfAnAnswer(MediationCase view) {
    return view.events().stream()
        .anyMatch(event -> event.body() instanceof RecordEvent.DataAnswered);
  }
}

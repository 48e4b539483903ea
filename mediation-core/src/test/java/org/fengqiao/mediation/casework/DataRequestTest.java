package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.DataSamples.asked;
import static org.fengqiao.mediation.casework.DataSamples.refused;
import static org.fengqiao.mediation.casework.RecordSamples.BUREAU;
import static org.fengqiao.mediation.casework.RecordSamples.answer;
import static org.fengqiao.mediation.casework.RecordSamples.ask;
import static org.fengqiao.mediation.casework.RecordSamples.correct;
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
import org.fengqiao.mediation.casework.record.CorrectableFact;
import org.fengqiao.mediation.casework.record.DataAnswer;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.record.Heir;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;

/** T115 to T117: who asks about personal data, what is answered, and the appeal. */
class DataRequestTest {

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
            AFTERWARDS,
            answer(DataRequestKind.ACCESS, 1, DataAnswer.GRANTED, Paper.MINUTES, Paper.RISK_FORM),
            RecordProblem.PAPER_NOT_OWN);
    asked(DataRequestKind.ACCESS)
        .refuses(
            Village.MEDIATOR,
            AFTERWARDS,
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
            Village.ZOU_SELF,
            AFTERWARDS,
            ask(DataRequestKind.ACCESS, KAN),
            CaseProblem.NOT_OWN_PARTY);
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
    running.refuses(Village.DIRECTOR, AFTERWARDS, own, CaseProblem.NOTHING_GIVEN);
    running.refuses(Village.ZOU_SELF, AFTERWARDS, heirs, RecordProblem.FIELD_NOT_EXPECTED);
    running.does(Village.DIRECTOR, AFTERWARDS, heirs);
    assertEquals(heirs.heir(), running.it().records().dataRequests().get(0).heir());
  }

  @Test
  void aRequestNamesWhatItsKindNeedsAndNothingElse() {
    Running running = Samples.in(CaseState.MED);
    running.refuses(
        Village.ZOU_SELF,
        AFTERWARDS,
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
        AFTERWARDS,
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

  @Test
  void aCorrectionIsCheckedThenMadeOrTheDisagreementIsNoted() {
    Running running = asked(DataRequestKind.CORRECTION);
    running.refuses(
        Village.MEDIATOR,
        AFTERWARDS,
        answer(DataRequestKind.CORRECTION, 1, DataAnswer.REFUSED),
        RecordProblem.ANSWER_NOT_POSSIBLE);
    int any = running.it().version();
    running.refuses(Village.MEDIATOR, AFTERWARDS, granted(any), RecordProblem.CORRECTION_NOT_MADE);
    running.does(
        Village.DIRECTOR, AFTERWARDS, correct(1, CorrectableFact.SOURCE, "SCREENED", "PETITION"));
    running.does(Village.MEDIATOR, AFTERWARDS, granted(running.it().version()));
    assertEquals(
        Optional.of(DataAnswer.GRANTED), running.it().records().dataRequests().get(0).answer());
    Running noted =
        asked(DataRequestKind.CORRECTION)
            .does(
                Village.MEDIATOR,
                AFTERWARDS,
                answer(DataRequestKind.CORRECTION, 1, DataAnswer.NOTED));
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
  void aRefusalIsTheDirectorsAndHasReasons() {
    Running running = asked(DataRequestKind.ACCESS);
    running.refuses(
        Village.MEDIATOR,
        AFTERWARDS,
        refused(DataRequestKind.ACCESS),
        RecordProblem.ANSWER_NOT_POSSIBLE);
    running.refuses(
        Village.DIRECTOR,
        AFTERWARDS,
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
        AFTERWARDS,
        answer(DataRequestKind.ACCESS, 2, DataAnswer.REFUSED),
        RecordProblem.UNKNOWN_REQUEST);
    running.does(Village.DIRECTOR, AFTERWARDS, refused(DataRequestKind.ACCESS));
    assertTrue(running.clock(ClockKind.DATA_REQUEST).isStoppedLate());
  }

  @Test
  void theBureauDecidesOnAnAppealAndMayAskForANewAnswer() {
    Running running = asked(DataRequestKind.ACCESS);
    running.refuses(
        BUREAU,
        AFTERWARDS,
        new RecordAction.DecideAppeal(DataRequestKind.ACCESS, 1, true, text("WHY")),
        RecordProblem.NO_APPEAL);
    running
        .does(Village.DIRECTOR, AFTERWARDS, refused(DataRequestKind.ACCESS))
        .does(
            Village.ZOU_SELF,
            AFTERWARDS,
            new RecordAction.AppealAnswer(DataRequestKind.ACCESS, 1, text("WHY")));
    assertTrue(running.it().records().isAnythingOpen());
    running.refuses(
        Village.ZOU_SELF,
        AFTERWARDS,
        new RecordAction.DecideAppeal(DataRequestKind.ACCESS, 1, false, text("WHY")),
        RecordProblem.STEP_NOT_YOURS);
    running.does(
        BUREAU,
        AFTERWARDS,
        new RecordAction.DecideAppeal(DataRequestKind.ACCESS, 1, false, text("WHY")));
    assertTrue(running.it().records().dataRequests().get(0).isPending());
    assertEquals(day("2026-06-23"), running.clock(ClockKind.DATA_REQUEST).lastDay());
    running.does(
        Village.MEDIATOR,
        AFTERWARDS,
        answer(DataRequestKind.ACCESS, 1, DataAnswer.GRANTED, Paper.MINUTES));
    assertFalse(running.clock(ClockKind.DATA_REQUEST).isRunning());
  }

  @Test
  void whoAskedReadsTheAnswerAndItsAppealAndTheOtherPartyDoesNot() {
    Running running =
        asked(DataRequestKind.ERASURE)
            .does(Village.DIRECTOR, AFTERWARDS, refused(DataRequestKind.ERASURE));
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

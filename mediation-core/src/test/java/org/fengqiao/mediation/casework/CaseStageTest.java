package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.casework.record.ComplaintConsequence;
import org.fengqiao.mediation.casework.record.ComplaintResult;
import org.fengqiao.mediation.casework.record.ComplaintSubject;
import org.fengqiao.mediation.casework.record.SupervisionDemand;
import org.fengqiao.mediation.kernel.Fen;
import org.junit.jupiter.api.Test;

/** Tracking (跟踪督办) and evaluation (评估反馈) are stages of their own after mediation. */
@Requirement("CASE-45")
class CaseStageTest {

  private static void isIn(CaseStage stage, Running running, String day) {
    assertEquals(stage, running.it().at(day(day)).stage());
  }

  @Test
  void aDisputeGoesFromReceptionByMediationToTrackingEvaluationAndTheShelf() {
    Running running = Running.unregistered();
    isIn(CaseStage.RECEPTION, running, "2026-03-30");
    running.registered().informed();
    isIn(CaseStage.RECEPTION, running, "2026-03-30");
    running
        .does(
            Village.MEDIATOR,
            "2026-03-30T10:30",
            new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted();
    isIn(CaseStage.MEDIATION, running, "2026-03-30");
    running.opened().met();
    isIn(CaseStage.MEDIATION, running, "2026-04-01");
    running.agreedOrally(
        "2026-04-02T09:00",
        ObligationTerms.money(KAN, ZOU, Fen.of(30_000), Village.day("2026-04-10")));
    isIn(CaseStage.TRACKING, running, "2026-04-02");
    running.paid(Village.ZOU_SELF, "2026-04-10T12:00", 1, 30_000);
    isIn(CaseStage.TRACKING, running, "2026-04-10");
    running.visited(ZOU, "2026-04-20T09:00");
    isIn(CaseStage.TRACKING, running, "2026-04-20");
    running.visited(KAN, "2026-04-20T10:00");
    isIn(CaseStage.EVALUATION, running, "2026-04-20");
    running.closed("2026-04-21T09:00");
    isIn(CaseStage.EVALUATION, running, "2026-04-21");
    running.archived("2026-05-20T09:00");
    isIn(CaseStage.FINISHED, running, "2026-05-20");
  }

  @Test
  void whatAnOfficeAsksBringsAClosedCaseBackToTrackingUntilItIsAnswered() {
    Running running = Samples.closed();
    isIn(CaseStage.EVALUATION, running, "2026-04-21");
    running.does(
        Village.OFFICE,
        "2026-04-22T09:00",
        new SupervisionAction.Supervise(
            SupervisionDemand.PROGRESS, text("ASKED"), Optional.empty()));
    isIn(CaseStage.TRACKING, running, "2026-04-22");
    running.does(
        Village.DIRECTOR,
        "2026-04-23T09:00",
        new SupervisionAction.AnswerSupervision(1, text("DONE")));
    isIn(CaseStage.EVALUATION, running, "2026-04-23");
  }

  @Test
  void aComplaintIsTrackedEvenFromTheShelf() {
    Running running = Samples.in(CaseState.ARCH);
    isIn(CaseStage.FINISHED, running, "2026-06-01");
    running.does(
        Village.ZOU_SELF,
        "2026-06-01T09:00",
        new SupervisionAction.Complain(
            ComplaintSubject.HANDLING, Optional.empty(), Optional.of(ZOU), text("COMPLAINT")));
    isIn(CaseStage.TRACKING, running, "2026-06-01");
    running.does(
        SupervisionTest.DEPUTY,
        "2026-06-02T09:00",
        new SupervisionAction.AnswerComplaint(
            1, ComplaintResult.UNFOUNDED, ComplaintConsequence.EXPLAINED, text("ANSWER")));
    isIn(CaseStage.FINISHED, running, "2026-06-02");
  }

  @Test
  void supervisionDuringMediationIsNoStageOfItsOwn() {
    Running running = Samples.in(CaseState.MED);
    running.does(
        Village.OFFICE,
        "2026-04-22T09:00",
        new SupervisionAction.Supervise(
            SupervisionDemand.PROGRESS, text("ASKED"), Optional.empty()));
    isIn(CaseStage.MEDIATION, running, "2026-04-22");
  }

  @Test
  void whatIsHandedToAnOrganIsStillMediatedUntilTheOrganHasIt() {
    Running running =
        Running.unregistered()
            .inMediation()
            .does(
                Village.DIRECTOR,
                "2026-04-02T09:00",
                HandoverSamples.send(Organ.POLICE, OrganPaper.MATTER));
    isIn(CaseStage.MEDIATION, running, "2026-04-02");
    running.does(
        Village.DIRECTOR, "2026-04-03T09:00", new HandoverAction.OrganReceipts(1, text("RECEIPT")));
    isIn(CaseStage.EVALUATION, running, "2026-04-03");
  }

  @Test
  void feedbackToTheSourceBelongsToTheEvaluationAndComesBeforeTheClosing() {
    Running running = ReferralSamples.fromCourt().failed();
    isIn(CaseStage.TRACKING, running, "2026-04-10");
    running.told().visited(ZOU, "2026-04-20T09:00").visited(KAN, "2026-04-20T10:00");
    isIn(CaseStage.EVALUATION, running, "2026-04-20");
    running.refuses(
        Village.DIRECTOR,
        "2026-04-21T09:00",
        new FollowUpAction.Close(Optional.of(Village.QI)),
        FeedbackProblem.FEEDBACK_OWED);
    running
        .does(Village.DIRECTOR, "2026-04-21T10:00", new FeedbackAction.FeedBack(false, List.of()))
        .closed("2026-04-21T11:00");
    isIn(CaseStage.EVALUATION, running, "2026-04-21");
  }
}

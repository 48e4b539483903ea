package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.AgreementSamples.REST;
import static org.fengqiao.mediation.casework.AgreementSamples.oral;
import static org.fengqiao.mediation.casework.AgreementSamples.pay;
import static org.fengqiao.mediation.casework.AgreementSamples.written;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.junit.jupiter.api.Test;

/** What an annulled agreement leaves behind: an ending, or a new round (T57). */
@Requirement({"CASE-22", "CASE-24"})
class AnnulmentTest {

  private static final FeedbackAction.FeedBack RESULT =
      new FeedbackAction.FeedBack(false, List.of());

  private final Running running = Running.unregistered().inMediation().met();

  @Test
  void anAnnulledAgreementEndsMediationUnlessAllWantANewRound() {
    written(running, pay(300, "2026-04-20"));
    running.refuses(
        DIRECTOR,
        "2026-04-10T09:00",
        new AgreementChangeAction.Annul(1, AnnullingBody.COURT, text("RULING"), List.of(ZOU)),
        AgreementProblem.WILL_MISSING);
    running.does(DIRECTOR, "2026-04-10T09:00", AgreementSamples.action(ActionKind.ANNUL));
    running.isIn(CaseState.FAIL);
    assertEquals(Optional.of(EndReason.ANNULLED), running.it().endReason());
    assertEquals(List.of(), running.it().running(ClockKind.CONFIRMATION));
    assertEquals(PerformanceStatus.ANNULLED, running.it().obligations().get(0).status());
    assertTrue(running.it().at(day("2026-05-30")).overdue().isEmpty());
    assertTrue(running.it().dueItems().stream().noneMatch(i -> i.kind() == DueKind.OBLIGATION));
    assertEquals(List.of(ZOU, KAN), EndingRows.toBeTold(running.it()));
  }

  @Test
  void aNewRoundHasItsOwnPeriodAndLeavesPastFiguresAlone() {
    written(running, pay(300, "2026-04-20"));
    running.does(
        DIRECTOR,
        "2026-04-10T09:00",
        new AgreementChangeAction.Annul(
            1, AnnullingBody.ARBITRATION, text("AWARD"), List.of(ZOU, KAN)));
    running.isIn(CaseState.MED);
    assertEquals(2, running.it().attempt());
    assertEquals(day("2026-05-11"), running.clock(ClockKind.MEDIATION).lastDay());
    assertEquals(Optional.empty(), running.it().outcome());
    assertEquals(Optional.of(day("2026-04-07")), running.it().milestones().endedOn());
    running.does(MEDIATOR, "2026-04-13T09:00", oral(pay(200, "2026-04-20")));
    assertEquals(Optional.of(Outcome.AGREED), running.it().outcome());
    assertEquals(Optional.of(day("2026-04-07")), running.it().milestones().agreedOn());
  }

  @Test
  void aNewRoundAfterAnAnnulmentEndsWithItsOwnNotices() {
    written(running, pay(300, "2026-04-20"));
    running
        .does(DIRECTOR, "2026-04-10T09:00", AgreementSamples.action(ActionKind.ANNUL))
        .isIn(CaseState.FAIL);
    assertEquals(
        Optional.of(Outcome.AGREED),
        running.it().milestones().outcome(),
        "figures of the past stay");
    running.refuses(
        DIRECTOR,
        "2026-04-27T09:00",
        new FollowUpAction.Close(Optional.of(Village.QI)),
        CaseProblem.ROUTES_OWED,
        CaseProblem.REVISIT_OWED,
        CaseProblem.REVISIT_OWED);
  }

  @Test
  void afterAnAnnulmentInAClosedCaseThePartiesAreToldTheRoutes() {
    Running closed = Samples.closed();
    EndingAction.GiveRoutes routes =
        new EndingAction.GiveRoutes(List.of(ZOU, KAN), List.of(Route.LITIGATION));
    assertTrue(closed.decide(MEDIATOR, "2026-04-22T08:00", routes).isRefused());
    CaseMilestones before = closed.it().milestones();
    closed.does(DIRECTOR, "2026-04-22T09:00", AgreementSamples.action(ActionKind.ANNUL));
    closed.isIn(CaseState.CLOSED);
    assertEquals(Optional.of(Outcome.NOT_AGREED), closed.it().outcome());
    assertEquals(Optional.of(EndReason.ANNULLED), closed.it().endReason());
    assertEquals(before.outcome(), closed.it().milestones().outcome());
    assertEquals(before.endReason(), closed.it().milestones().endReason());
    assertEquals(before.endedOn(), closed.it().milestones().endedOn());
    closed.does(MEDIATOR, "2026-04-22T10:00", routes);
    assertTrue(closed.decide(MEDIATOR, "2026-04-22T11:00", routes).isRefused());
  }

  @Test
  void whoeverRefusedTheRestAndWantsANewRoundHasSaidYesToIt() {
    Running partly =
        Running.unregistered()
            .inMediation()
            .met()
            .does(MEDIATOR, "2026-04-02T09:00", oral(pay(300, "2026-04-20").leaving(REST)))
            .does(Village.KAN_SELF, "2026-04-03T09:00", new EndingAction.Refuse(KAN))
            .does(
                Village.PRESIDING,
                "2026-04-03T10:00",
                new EndingAction.GiveRoutes(List.of(ZOU), List.of(Route.LITIGATION)))
            .does(
                DIRECTOR,
                "2026-04-10T09:00",
                new AgreementChangeAction.Annul(
                    1, AnnullingBody.COURT, text("RULING"), List.of(ZOU, KAN)));
    assertEquals(ConsentStatus.CONSENTED, partly.it().party(KAN).orElseThrow().consent());
    partly.does(
        Village.PRESIDING,
        "2026-04-20T09:00",
        new EndingAction.EndNotAgreed(EndReason.TOO_FAR_APART));
    partly
        .visited(ZOU, "2026-04-21T09:00")
        .visited(KAN, "2026-04-21T10:00")
        .refuses(
            DIRECTOR,
            "2026-04-21T11:00",
            new FollowUpAction.Close(Optional.of(Village.QI)),
            CaseProblem.ROUTES_OWED);
  }

  private static Running sentAndAgreed(AgreementTerms terms) {
    return Running.unregistered()
        .does(
            MEDIATOR,
            "2026-03-30T09:00",
            ReferralSamples.received(Village.registration("ROAD-TRAFFIC").build()))
        .informed()
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .opened()
        .met()
        .does(MEDIATOR, "2026-04-02T09:00", oral(terms));
  }

  @Test
  void anAnnulmentIsAnEndingThatOpensRequestsAndIsToldToTheSender() {
    Running failed =
        sentAndAgreed(pay(300, "2026-04-20")).does(DIRECTOR, "2026-04-03T09:00", RESULT);
    assertTrue(failed.it().running(ClockKind.FEEDBACK).isEmpty());
    failed.does(DIRECTOR, "2026-04-10T09:00", AgreementSamples.action(ActionKind.ANNUL));
    failed.isIn(CaseState.FAIL);
    assertEquals(day("2026-04-10"), failed.clock(ClockKind.FEEDBACK).startedOn());
    assertTrue(failed.clock(ClockKind.FEEDBACK).isRunning());
    assertEquals(day("2026-04-13"), failed.clock(ClockKind.TRAFFIC_REQUEST).lastDay());
    assertEquals(2, failed.it().revisits().stream().filter(Revisit::isOwed).count());
  }

  @Test
  void anAnnulmentInAClosedCaseStartsTheSameClocksAndLeavesItClosed() {
    Running closed =
        sentAndAgreed(pay(300, "2026-04-10"))
            .does(DIRECTOR, "2026-04-03T09:00", RESULT)
            .paid(ZOU_SELF, "2026-04-10T12:00", 1, 300)
            .visited(ZOU, "2026-04-20T09:00")
            .visited(KAN, "2026-04-20T10:00")
            .closed("2026-04-21T09:00")
            .does(DIRECTOR, "2026-04-22T09:00", AgreementSamples.action(ActionKind.ANNUL));
    closed.isIn(CaseState.CLOSED);
    assertEquals(day("2026-04-22"), closed.clock(ClockKind.FEEDBACK).startedOn());
    assertEquals(day("2026-04-22"), closed.clock(ClockKind.TRAFFIC_REQUEST).startedOn());
    assertEquals(
        List.of(ZOU, KAN),
        closed.it().revisits().stream().filter(Revisit::isOwed).map(Revisit::party).toList());
    closed.refuses(
        DIRECTOR,
        "2026-04-22T10:00",
        Samples.action(ActionKind.ARCHIVE),
        CaseProblem.DOSSIER_NOT_REVIEWED,
        CaseProblem.ROUTES_OWED,
        FeedbackProblem.FEEDBACK_OWED);
    closed
        .does(DIRECTOR, "2026-04-23T09:00", RESULT)
        .does(
            Village.PRESIDING,
            "2026-04-23T09:30",
            new EndingAction.GiveRoutes(List.of(ZOU, KAN), List.of(Route.LITIGATION)));
    closed.refuses(
        DIRECTOR,
        "2026-04-23T10:00",
        Samples.action(ActionKind.ARCHIVE),
        CaseProblem.DOSSIER_NOT_REVIEWED);
    assertFalse(closed.clock(ClockKind.FEEDBACK).isRunning());
  }

  @Test
  void whoLosesOneOfTwoAgreementsIsVisitedAndTheSenderIsToldAgain() {
    Running partly =
        sentAndAgreed(pay(300, "2026-04-08").leaving(REST))
            .does(MEDIATOR, "2026-04-03T09:00", oral(pay(200, "2026-04-08")))
            .does(
                Village.PRESIDING,
                "2026-04-04T09:00",
                new AgreementChangeAction.EndPartly(EndReason.TOO_FAR_APART))
            .does(DIRECTOR, "2026-04-04T10:00", RESULT)
            .visited(ZOU, "2026-04-09T09:00")
            .visited(KAN, "2026-04-09T10:00");
    partly.does(DIRECTOR, "2026-04-10T09:00", AgreementSamples.action(ActionKind.ANNUL));
    partly.isIn(CaseState.AGR);
    assertEquals(Optional.of(Outcome.PARTLY_AGREED), partly.it().outcome());
    assertEquals(day("2026-04-10"), partly.clock(ClockKind.FEEDBACK).startedOn());
    assertEquals(Optional.of(KAN), partly.clock(ClockKind.TRAFFIC_REQUEST).party());
    assertEquals(
        List.of(ZOU, KAN),
        partly.it().revisits().stream()
            .filter(Revisit::isOwed)
            .map(Revisit::party)
            .distinct()
            .toList());
  }

  @Test
  void aClosedCaseNeedsReopeningBeforeANewRound() {
    Running closed = Samples.closed();
    closed.refuses(
        DIRECTOR,
        "2026-04-22T09:00",
        new AgreementChangeAction.Annul(1, AnnullingBody.COURT, text("RULING"), List.of(ZOU, KAN)),
        AgreementProblem.NEW_ROUND_NEEDS_REOPENING);
    closed
        .does(DIRECTOR, "2026-04-22T09:00", AgreementSamples.action(ActionKind.ANNUL))
        .isIn(CaseState.CLOSED);
    closed.refuses(
        DIRECTOR,
        "2026-04-22T10:00",
        AgreementSamples.action(ActionKind.ANNUL),
        AgreementProblem.NO_AGREEMENT_IN_EFFECT);
  }
}

package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.AftermathSamples.reopen;
import static org.fengqiao.mediation.casework.HandoverSamples.BOTH;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.followup.AnnexKind;
import org.fengqiao.mediation.casework.followup.ReopenGround;
import org.fengqiao.mediation.casework.followup.VisitFinding;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

/** What comes after the end: findings of visits, a new round, late papers. */
class AftermathTest {

  @Test
  @Requirement("FUP-05")
  void aVisitThatFindsDefaultIsHeldAgainstTheLines() {
    Running agreed = Samples.agreed();
    FollowUpAction.RevisitFinding late =
        new FollowUpAction.RevisitFinding(VisitFinding.DEFAULT, ZOU, text("FINDING"));
    agreed.refuses(MEDIATOR, "2026-04-10T09:00", late, AftermathProblem.NO_DEFAULT);
    agreed.does(MEDIATOR, "2026-04-11T09:00", late);
    assertEquals(VisitFinding.DEFAULT, agreed.it().findings().get(0).found());
    assertTrue(agreed.it().reports().isEmpty());
  }

  @Test
  @Requirement("RISK-25")
  void whatAVisitFindsIsAssessedAnewAndStandsOnTheDayListUntilItIs() {
    Running agreed = Samples.agreed();
    agreed.does(
        MEDIATOR,
        "2026-04-11T09:00",
        new FollowUpAction.RevisitFinding(VisitFinding.FORCE, KAN, text("FINDING")));
    DueItem owed = assessments(agreed).get(0);
    assertEquals(day("2026-04-11"), owed.dueOn());
    assertEquals(Optional.of(KAN), owed.party());
    assertTrue(owed.isOverdueOn(day("2026-04-12")));
    agreed.does(
        MEDIATOR, "2026-04-13T09:00", new MediationAction.AssessRisk("YELLOW", text("RISK")));
    assertEquals(Optional.of(day("2026-04-13")), assessments(agreed).get(0).doneOn());
  }

  private static List<DueItem> assessments(Running running) {
    return running.it().dueItems().stream().filter(i -> i.kind() == DueKind.ASSESSMENT).toList();
  }

  @Test
  void aNewRoundAsksEverybodyAnewAndRestatesNoFigure() {
    Running closed = Samples.closed();
    CaseMilestones before = closed.it().milestones();
    closed.does(DIRECTOR, "2026-04-30T09:00", reopen(ReopenGround.NEW_FACTS, false, ZOU));
    closed.isIn(CaseState.MED);
    assertEquals(2, closed.it().attempt());
    assertEquals(ConsentStatus.CONSENTED, closed.it().party(ZOU).orElseThrow().consent());
    assertEquals(ConsentStatus.INFORMED, closed.it().party(KAN).orElseThrow().consent());
    assertEquals(day("2026-06-01"), closed.clock(ClockKind.MEDIATION).lastDay());
    assertFalse(closed.clock(ClockKind.FILING).isRunning());
    CaseMilestones after = closed.it().milestones();
    assertEquals(before.endedOn(), after.endedOn());
    assertEquals(before.outcome(), after.outcome());
    assertEquals(before.agreedOn(), after.agreedOn());
    assertEquals(before.closedOn(), after.closedOn());
    assertEquals(Optional.of(RegionLevel.VILLAGE), after.endedLevel());
    assertEquals(Optional.empty(), closed.it().outcome());
  }

  @Test
  void noNoticeOfTheFirstEndingServesTheEndingOfANewRound() {
    Running failed = ReferralSamples.fromCourt().failed().told();
    failed
        .does(PRESIDING, "2026-04-10T10:00", AftermathSamples.action(ActionKind.RETURN_TO_COURT))
        .visited(ZOU, "2026-04-20T09:00")
        .visited(KAN, "2026-04-20T10:00")
        .closed("2026-04-21T09:00")
        .does(DIRECTOR, "2026-04-30T09:00", reopen(ReopenGround.BOTH_WANT, false, ZOU, KAN));
    assertFalse(failed.it().isReturnedToCourt());
    failed.does(
        PRESIDING, "2026-05-06T09:00", new EndingAction.EndNotAgreed(EndReason.TOO_FAR_APART));
    failed
        .visited(ZOU, "2026-05-07T09:00")
        .visited(KAN, "2026-05-07T10:00")
        .refuses(
            DIRECTOR,
            "2026-05-07T11:00",
            new FollowUpAction.Close(Optional.of(Village.QI)),
            CaseProblem.ROUTES_OWED,
            FeedbackProblem.FEEDBACK_OWED);
  }

  @Test
  void aCaseOfACourtIsTakenUpAgainOnlyIfEverybodySaysYesAnewThoughNobodyRefused() {
    Running closed = ReferralSamples.fromCourt().failed().told();
    closed
        .does(PRESIDING, "2026-04-10T10:00", AftermathSamples.action(ActionKind.RETURN_TO_COURT))
        .visited(ZOU, "2026-04-20T09:00")
        .visited(KAN, "2026-04-20T10:00")
        .closed("2026-04-21T09:00");
    Decision refused =
        closed.refuses(
            DIRECTOR,
            "2026-04-30T09:00",
            reopen(ReopenGround.NEW_FACTS, false, ZOU),
            AftermathProblem.CONSENT_NEEDED);
    assertEquals(
        List.of("consenting", List.of(KAN.value())), refused.refusal().list().get(0).arguments());
    closed
        .does(DIRECTOR, "2026-04-30T09:00", reopen(ReopenGround.NEW_FACTS, false, ZOU, KAN))
        .isIn(CaseState.MED);
  }

  @Test
  void aVisitAfterTheOldEndingIsOwedNoMoreInANewRound() {
    Running failed =
        Running.unregistered()
            .under(
                Village.rulesWith(ClockEffect.LATE)
                    .closing(new ClosingRule(false, false, Village.rules().closing().basis()))
                    .build())
            .inMediation()
            .met()
            .failed()
            .told()
            .closed("2026-04-11T09:00");
    assertEquals(2, failed.it().running(ClockKind.REVISIT).size());
    failed.does(DIRECTOR, "2026-04-13T09:00", reopen(ReopenGround.BOTH_WANT, false, ZOU, KAN));
    assertTrue(failed.it().running(ClockKind.REVISIT).isEmpty());
    assertTrue(failed.it().revisits().stream().noneMatch(Revisit::isOwed));
  }

  @Test
  void onlyTheFollowUpBeginsAgainWhereThatIsWanted() {
    Running closed = Samples.closed();
    closed.does(DIRECTOR, "2026-04-30T09:00", reopen(ReopenGround.PROCEDURE_FAULT, true));
    closed.isIn(CaseState.AGR);
    assertTrue(closed.it().running(ClockKind.MEDIATION).isEmpty());
    assertEquals(Optional.of(Outcome.AGREED), closed.it().outcome());
  }

  @Test
  void whatAReopeningNeedsIsAskedFor() {
    Running closed = Samples.closed();
    closed.refuses(
        DIRECTOR,
        "2026-04-30T09:00",
        reopen(ReopenGround.BOTH_WANT, false, ZOU),
        AftermathProblem.CONSENT_NEEDED);
    closed.refuses(
        DIRECTOR,
        "2026-04-30T09:00",
        reopen(ReopenGround.ANNULLED, false, ZOU, KAN),
        AftermathProblem.NOTHING_ANNULLED);
    closed.refuses(
        DIRECTOR,
        "2026-04-30T09:00",
        new FollowUpAction.Reopen(
            ReopenGround.NEW_FACTS, Role.AUDITOR, text("REQUEST"), BOTH, false),
        AftermathProblem.MAY_NOT_ASK);
    Running refused = Samples.refused();
    refused
        .does(
            PRESIDING,
            "2026-04-02T10:00",
            new EndingAction.GiveRoutes(BOTH, List.of(Route.LITIGATION)))
        .visited(ZOU, "2026-04-20T09:00")
        .visited(KAN, "2026-04-20T10:00")
        .closed("2026-04-21T09:00");
    refused.refuses(
        DIRECTOR,
        "2026-04-30T09:00",
        reopen(ReopenGround.NEW_FACTS, false, ZOU),
        AftermathProblem.CONSENT_NEEDED);
    refused.refuses(
        DIRECTOR,
        "2026-04-30T09:00",
        reopen(ReopenGround.NEW_FACTS, true),
        AftermathProblem.NOTHING_TO_FOLLOW);
    refused.does(DIRECTOR, "2026-04-30T09:00", reopen(ReopenGround.NEW_FACTS, false, KAN));
  }

  @Test
  void aCaseThatWasNeverTakenHasNoRoundToGoOnWith() {
    Running declined = Samples.declined();
    declined
        .does(
            MEDIATOR,
            "2026-03-30T13:00",
            new EndingAction.GiveRoutes(BOTH, List.of(Route.LITIGATION)))
        .closed("2026-04-21T09:00");
    declined.refuses(
        DIRECTOR,
        "2026-04-30T09:00",
        reopen(ReopenGround.NEW_FACTS, false, ZOU, KAN),
        AftermathProblem.NEVER_TAKEN);
  }

  @Test
  void aLatePaperJoinsTheVolumeAndChangesNothingElse() {
    Running archived = Samples.in(CaseState.ARCH);
    archived.does(
        DIRECTOR,
        "2026-06-01T09:00",
        new FollowUpAction.AnnexPaper(AnnexKind.RECEIPT, text("RECEIPT")));
    archived.isIn(CaseState.ARCH);
    assertEquals(AnnexKind.RECEIPT, archived.it().annexes().get(0).annex());
  }
}

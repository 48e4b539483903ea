package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
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
import org.fengqiao.mediation.calendar.ClockEffect;
import org.junit.jupiter.api.Test;

/** Signs of collusion: what stands still, who decides, and what a sham leaves (T66). */
class CollusionTest {

  private static final String NOW = "2026-04-02T09:00";

  private static Running inMediation() {
    return Running.unregistered().inMediation().met();
  }

  private static EndingAction.StopSham sham(ShamStep step) {
    return new EndingAction.StopSham(
        step, step == ShamStep.SUSPECTED ? Optional.of(text("SIGNS")) : Optional.empty());
  }

  @Test
  void signsOfCollusionStopEverythingUntilTheDirectorHasDecided() {
    Running running =
        Running.unregistered()
            .under(Village.rulesWith(ClockEffect.ENDS).build())
            .inMediation()
            .met();
    running.refuses(DIRECTOR, NOW, sham(ShamStep.DISMISSED), EndingProblem.NO_SHAM_SUSPECTED);
    running.refuses(PRESIDING, NOW, sham(ShamStep.CONFIRMED), EndingProblem.SHAM_STEP);
    running.refuses(
        PRESIDING,
        NOW,
        new EndingAction.StopSham(ShamStep.SUSPECTED, Optional.empty()),
        EndingProblem.SHAM_FACTS);
    running.does(PRESIDING, NOW, sham(ShamStep.SUSPECTED)).isIn(CaseState.MED);
    running.refuses(
        MEDIATOR,
        "2026-04-03T09:00",
        Samples.action(ActionKind.RECORD_ORAL),
        EndingProblem.SHAM_UNDER_REVIEW);
    running.refuses(
        PRESIDING, "2026-04-03T09:00", sham(ShamStep.SUSPECTED), EndingProblem.SHAM_UNDER_REVIEW);
    assertTrue(running.clock(ClockKind.MEDIATION).isPaused());
    running.does(DIRECTOR, "2026-04-11T09:00", sham(ShamStep.DISMISSED)).isIn(CaseState.MED);
    assertEquals(day("2026-05-11"), running.clock(ClockKind.MEDIATION).lastDay());
    running
        .does(PRESIDING, "2026-04-12T09:00", sham(ShamStep.SUSPECTED))
        .does(DIRECTOR, "2026-04-13T09:00", sham(ShamStep.CONFIRMED))
        .isIn(CaseState.TERM);
    assertEquals(Optional.of(EndReason.SHAM), running.it().endReason());
    assertEquals(Optional.empty(), running.it().shamSuspectedOn());
  }

  @Test
  void whileCollusionIsLookedIntoTheMediatorEndsNothing() {
    Running running = inMediation().does(PRESIDING, NOW, sham(ShamStep.SUSPECTED));
    assertTrue(
        running
            .decide(
                PRESIDING,
                "2026-04-03T09:00",
                new EndingAction.EndNotAgreed(EndReason.TOO_FAR_APART, Optional.of(KAN)))
            .refusal()
            .contains(EndingProblem.SHAM_UNDER_REVIEW));
    Running partly =
        AgreementSamples.agreedInPart(inMediation())
            .does(PRESIDING, "2026-04-03T09:00", sham(ShamStep.SUSPECTED));
    partly.refuses(
        PRESIDING,
        "2026-04-03T10:00",
        new AgreementChangeAction.EndPartly(EndReason.TOO_FAR_APART),
        EndingProblem.SHAM_UNDER_REVIEW);
  }

  @Test
  void aShamIsNoAgreementInPartAndCanBeClosedWithTheLinesUnderWatch() {
    Running running =
        AgreementSamples.agreedInPart(inMediation())
            .does(PRESIDING, "2026-04-03T09:00", sham(ShamStep.SUSPECTED))
            .does(DIRECTOR, "2026-04-03T10:00", sham(ShamStep.CONFIRMED));
    running.isIn(CaseState.TERM);
    assertEquals(Optional.of(Outcome.TERMINATED), running.it().outcome());
    assertEquals(Optional.of(EndReason.SHAM), running.it().endReason());
    assertEquals(1, running.it().effectiveAgreements().size());
    running.does(
        PRESIDING,
        "2026-04-03T11:00",
        new EndingAction.GiveRoutes(List.of(ZOU, KAN), List.of(Route.LITIGATION)));
    running
        .visited(ZOU, "2026-04-07T09:00")
        .visited(KAN, "2026-04-07T10:00")
        .closed("2026-04-07T11:00");
    running.paid(KAN_SELF, "2026-04-08T09:00", 1, 300);
  }

  @Test
  void aReviewOfCollusionIsDecidedByTheCommitteeThatTakesTheCase() {
    Running running =
        inMediation()
            .does(PRESIDING, NOW, sham(ShamStep.SUSPECTED))
            .does(DIRECTOR, "2026-04-03T09:00", HandoverSamples.action(ActionKind.OFFER_TRANSFER))
            .does(
                HandoverSamples.TOWN_DIRECTOR,
                "2026-04-04T09:00",
                HandoverSamples.action(ActionKind.ACCEPT_TRANSFER));
    running.isIn(CaseState.ACC);
    Decision dismissed =
        running.decide(HandoverSamples.TOWN_DIRECTOR, "2026-04-07T09:00", sham(ShamStep.DISMISSED));
    assertFalse(dismissed.isRefused(), () -> dismissed.refusal().toString());
    running
        .does(HandoverSamples.TOWN_DIRECTOR, "2026-04-07T09:00", sham(ShamStep.CONFIRMED))
        .isIn(CaseState.TERM);
  }

  @Test
  void beforeMediationIsOpenedNoCollusionIsSuspected() {
    Samples.in(CaseState.ACC)
        .does(DIRECTOR, "2026-03-30T12:00", new MediationAction.Appoint(Village.QI, false, true))
        .refuses(
            PRESIDING,
            "2026-03-30T13:00",
            sham(ShamStep.SUSPECTED),
            EndingProblem.NO_SHAM_SUSPECTED);
  }

  @Test
  void aPartyMayRefuseWhileSignsOfCollusionAreLookedInto() {
    inMediation()
        .does(PRESIDING, NOW, sham(ShamStep.SUSPECTED))
        .does(KAN_SELF, "2026-04-03T09:00", new EndingAction.Refuse(KAN))
        .isIn(CaseState.TERM);
  }
}

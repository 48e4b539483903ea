package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.junit.jupiter.api.Test;

/** How a case ends whose period stands still or is over. */
class ExpiredPeriodTest {

  private static final String NOW = "2026-04-02T09:00";

  /** Accepted where a period ends mediation, with a mediator who opens nothing. */
  private static Running neverOpened() {
    return Running.unregistered()
        .under(Village.rulesWith(ClockEffect.ENDS).build())
        .registered()
        .informed()
        .accepted()
        .does(DIRECTOR, "2026-03-30T12:00", new MediationAction.Appoint(Village.QI, false, true));
  }

  @Test
  void aPeriodThatIsOverEndsACaseThatWasNeverOpenedThoughEverybodyCanBeReached() {
    Running running = neverOpened();
    running.refuses(
        PRESIDING,
        "2026-04-30T09:00",
        new EndingAction.EndNotAgreed(EndReason.PERIOD_EXPIRED),
        EndingProblem.MEDIATION_NOT_OPENED);
    running.refuses(
        PRESIDING,
        "2026-05-07T09:00",
        new EndingAction.EndNotAgreed(EndReason.TOO_FAR_APART),
        CaseProblem.REASON_NOT_ALLOWED);
    running
        .does(
            PRESIDING, "2026-05-07T09:00", new EndingAction.EndNotAgreed(EndReason.PERIOD_EXPIRED))
        .isIn(CaseState.FAIL);
    assertEquals(Optional.of(EndReason.PERIOD_EXPIRED), running.it().endReason());
    assertEquals(List.of(ZOU, KAN), running.it().revisits().stream().map(Revisit::party).toList());
  }

  @Test
  void aPeriodThatOnlyMakesLateEndsNothingBeforeMediationWasOpened() {
    Samples.in(CaseState.ACC)
        .does(DIRECTOR, "2026-03-30T12:00", new MediationAction.Appoint(Village.QI, false, true))
        .refuses(
            PRESIDING,
            "2026-06-01T09:00",
            new EndingAction.EndNotAgreed(EndReason.PERIOD_EXPIRED),
            EndingProblem.MEDIATION_NOT_OPENED);
  }

  @Test
  void aCaseWhosePeriodIsOverBeforeMediationWasOpenedCanStillEnd() {
    Running running = neverOpened();
    running.refuses(
        PRESIDING,
        "2026-05-07T09:00",
        Samples.action(ActionKind.END_UNSUITED),
        CaseProblem.PERIOD_EXPIRED);
    running
        .does(PRESIDING, "2026-05-07T09:00", Samples.action(ActionKind.END_IMPOSSIBLE))
        .isIn(CaseState.TERM);
  }

  @Test
  void whileAPeriodStandsStillOnlyAPartyCanSayThatItDoesNotWait() {
    Running running =
        Running.unregistered()
            .does(ZOU_SELF, "2026-03-30T09:00", Village.application("MEDICAL"))
            .informed()
            .does(KAN_SELF, "2026-03-30T10:10", new IntakeAction.GiveConsent(KAN))
            .does(
                MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
            .accepted()
            .opened()
            .does(PRESIDING, NOW, Samples.action(ActionKind.START_APPRAISAL));
    running.refuses(
        PRESIDING,
        "2026-04-03T09:00",
        new EndingAction.EndNotAgreed(EndReason.TOO_FAR_APART),
        EndingProblem.PERIOD_PAUSED);
    running
        .does(
            PRESIDING,
            "2026-04-03T09:00",
            new EndingAction.EndNotAgreed(EndReason.TOO_FAR_APART, Optional.of(KAN)))
        .isIn(CaseState.FAIL);
  }

  @Test
  void anExpiredPeriodLeavesTheMediatorOnlyTheEndingAndThePartiesTheirRights() {
    Running running =
        Running.unregistered()
            .under(Village.rulesWith(ClockEffect.ENDS).build())
            .inMediation()
            .met();
    String late = "2026-05-07T09:00";
    for (ActionKind kind :
        List.of(
            ActionKind.INVITE_HELPER,
            ActionKind.SUMMON_SESSION,
            ActionKind.HOLD_SEPARATE,
            ActionKind.ADD_NOTE,
            ActionKind.INVESTIGATE,
            ActionKind.RECORD_UNDISPUTED,
            ActionKind.RECORD_LAW_TALK,
            ActionKind.START_APPRAISAL,
            ActionKind.END_UNSUITED,
            ActionKind.END_IMPOSSIBLE)) {
      running.refuses(Samples.actor(kind), late, Samples.action(kind), CaseProblem.PERIOD_EXPIRED);
    }
    assertFalse(running.decide(KAN_SELF, late, new EndingAction.Refuse(KAN)).isRefused());
    running
        .does(PRESIDING, late, new EndingAction.EndNotAgreed(EndReason.PERIOD_EXPIRED))
        .isIn(CaseState.FAIL);
  }
}

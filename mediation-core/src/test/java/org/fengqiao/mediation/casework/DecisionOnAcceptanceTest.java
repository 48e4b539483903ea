package org.fengqiao.mediation.casework;

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
import org.fengqiao.mediation.calendar.ClockEffect;
import org.junit.jupiter.api.Test;

/** What is asked for before the decision on acceptance, and when a refusal is looked at again. */
@Requirement("CASE-08")
class DecisionOnAcceptanceTest {

  @Test
  void theLabourWaitingTimeGoesOnAfterARefusal() {
    Running declined =
        Running.unregistered()
            .does(ZOU_SELF, "2026-03-30T09:00", Village.application("LABOUR"))
            .does(MEDIATOR, "2026-03-30T10:00", Samples.action(ActionKind.DECLINE));
    assertTrue(declined.clock(ClockKind.LABOUR_WAIT).isRunning());
  }

  @Test
  void aSupplementIsAskedForByItemAndPausesWhereTheRuleSaysSo() {
    Running running = Running.unregistered().registered();
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:00",
        new ReferralAction.AskSupplement(List.of()),
        CaseProblem.NOTHING_GIVEN);
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:00",
        new ReferralAction.AskSupplement(List.of(SupplementItem.IDENTITY, SupplementItem.IDENTITY)),
        ReferralProblem.ITEM_TWICE);
    running.does(MEDIATOR, "2026-03-30T10:00", Samples.action(ActionKind.ASK_SUPPLEMENT));
    assertFalse(running.clock(ClockKind.ACCEPTANCE).isPaused());
    running
        .under(Village.rulesWith(ClockEffect.LATE).supplementPauses(true).build())
        .does(MEDIATOR, "2026-03-30T10:10", Samples.action(ActionKind.ASK_SUPPLEMENT));
    assertTrue(running.clock(ClockKind.ACCEPTANCE).isPaused());
  }

  @Test
  void theTimeForTheDecisionGoesOnWhenTheLastMissingPaperIsThere() {
    Running running =
        Running.unregistered()
            .under(Village.rulesWith(ClockEffect.LATE).supplementPauses(true).build())
            .registered()
            .does(
                MEDIATOR,
                "2026-03-31T10:00",
                new ReferralAction.AskSupplement(
                    List.of(SupplementItem.IDENTITY, SupplementItem.MATTER)));
    assertEquals(day("2026-04-02"), running.clock(ClockKind.ACCEPTANCE).lastDay());
    running.refuses(
        MEDIATOR,
        "2026-04-07T09:00",
        new ReferralAction.SupplementReceived(List.of(SupplementItem.VENUE)),
        ReferralProblem.ITEM_NOT_ASKED);
    running.does(
        MEDIATOR,
        "2026-04-07T09:00",
        new ReferralAction.SupplementReceived(List.of(SupplementItem.IDENTITY)));
    assertTrue(running.clock(ClockKind.ACCEPTANCE).isPaused());
    running.does(
        MEDIATOR,
        "2026-04-08T09:00",
        new ReferralAction.SupplementReceived(List.of(SupplementItem.MATTER)));
    assertFalse(running.clock(ClockKind.ACCEPTANCE).isPaused());
    assertEquals(day("2026-04-13"), running.clock(ClockKind.ACCEPTANCE).lastDay());
    assertEquals(List.of(), running.it().missingItems());
  }

  @Test
  void aRefusalIsLookedAtAgainAndTheCommitteeDecides() {
    Running running = Samples.declined();
    running.does(
        DIRECTOR,
        "2026-04-01T09:00",
        new ReferralAction.ReviewDecline(ReviewCause.PARTY, false, text("OPINION")));
    running.isIn(CaseState.DECL);
    assertEquals(Optional.of(Outcome.DECLINED), running.it().outcome());
    running.does(
        DIRECTOR,
        "2026-04-03T09:00",
        new ReferralAction.ReviewDecline(ReviewCause.SPOT_CHECK, true, text("OPINION")));
    running.isIn(CaseState.REG);
    assertEquals(Optional.empty(), running.it().outcome());
    assertEquals(day("2026-04-09"), running.clock(ClockKind.ACCEPTANCE).lastDay());
    assertTrue(running.it().revisits().stream().noneMatch(Revisit::isOwed));
    assertEquals(0, running.it().milestones().revisitsOwed());
    assertEquals(Optional.empty(), running.it().milestones().revisitsDueOn());
    assertTrue(running.it().dueItems().stream().noneMatch(i -> i.kind() == DueKind.REVISIT));
    running.does(MEDIATOR, "2026-04-03T10:00", new IntakeAction.InformParty(ZOU, "F10-2026"));
  }

  @Test
  void theNoticeOfARefusalThatWasTakenBackDoesNotServeTheNextOne() {
    Running running = Samples.declined();
    CaseMilestones before = running.it().milestones();
    running
        .does(
            MEDIATOR,
            "2026-03-30T13:00",
            new EndingAction.GiveRoutes(List.of(ZOU, KAN), List.of(Route.LITIGATION)))
        .does(
            DIRECTOR,
            "2026-04-01T09:00",
            new ReferralAction.ReviewDecline(ReviewCause.PARTY, true, text("OPINION")));
    assertEquals(Optional.empty(), running.it().declineReason());
    assertEquals(before.outcome(), running.it().milestones().outcome());
    assertEquals(before.endedOn(), running.it().milestones().endedOn());
    running
        .does(MEDIATOR, "2026-04-02T09:00", Samples.action(ActionKind.DECLINE))
        .refuses(DIRECTOR, "2026-04-21T09:00", new FollowUpAction.Close(), CaseProblem.ROUTES_OWED);
  }
}

package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.kernel.Fen;
import org.junit.jupiter.api.Test;

/** The rows that start and stop the clock of visits name it (C-16). */
@Requirement("FUP-01")
class VisitClocksTest {

  private static void names(ActionKind action, ClockMove move) {
    assertTrue(ClockTable.of(action).contains(new ClockUse(move, ClockKind.REVISIT)), action::code);
  }

  @Test
  void aRefusalThatIsReviewedOwesNoVisitAnyMore() {
    CaseRules all =
        Village.rulesWith(ClockEffect.LATE)
            .revisits(
                new RevisitRule(
                    RevisitPopulation.ALL_ENDED,
                    Period.calendarDays(15),
                    Period.calendarDays(15),
                    Roll.FORWARD,
                    3,
                    Village.rules().revisits().basis()))
            .build();
    Running running =
        Running.of(Running.unregistered().registered().it())
            .under(all)
            .does(
                Village.MEDIATOR,
                "2026-03-30T12:00",
                new IntakeAction.Decline(DeclineReason.SPECIAL_ORGAN, Optional.empty()));
    assertEquals(2, running.it().running(ClockKind.REVISIT).size());
    running.does(
        DIRECTOR,
        "2026-03-31T09:00",
        new ReferralAction.ReviewDecline(ReviewCause.PARTY, true, text("OPINION")));
    assertEquals(List.of(), running.it().running(ClockKind.REVISIT));
    names(ActionKind.REVIEW_DECLINE, ClockMove.STOPS);
  }

  @Test
  void theReleaseOfTheLastLineBeginsTheTimeForTheVisitsThatWaitForIt() {
    Running running =
        Running.unregistered()
            .under(DefaultVisitTest.rules())
            .inMediation()
            .met()
            .agreedOrally(
                "2026-04-02T09:00", ObligationTerms.money(KAN, ZOU, Fen.of(100), day("2026-04-20")))
            .does(
                ZOU_SELF,
                "2026-04-09T11:00",
                new PerformanceAction.LetGo(
                    1,
                    ReleaseKind.RELEASE,
                    Optional.of(Fen.of(100)),
                    List.of(ZOU),
                    text("RELEASE")));
    assertEquals(2, running.it().running(ClockKind.REVISIT).size());
    names(ActionKind.RELEASE_OR_SET_OFF, ClockMove.STARTS);
  }

  @Test
  void whateverDischargesAVisitStopsItsClock() {
    for (ActionKind action :
        List.of(ActionKind.DO_REVISIT, ActionKind.REVISIT_ATTEMPT, ActionKind.REVISIT_DECLINED)) {
      names(action, ClockMove.STOPS);
    }
    Running running = Samples.agreed().visited(ZOU, "2026-04-12T09:00");
    assertEquals(
        List.of(Optional.of(KAN)),
        running.it().running(ClockKind.REVISIT).stream().map(CaseClock::party).toList());
  }
}

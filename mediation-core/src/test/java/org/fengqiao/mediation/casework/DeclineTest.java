package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.junit.jupiter.api.Test;

/** Why a case is not taken, and what follows. */
@Requirement("CASE-08")
class DeclineTest {

  private final Running running = Running.unregistered();

  private static LegalBasis as(Certainty certainty) {
    return LegalBasis.builder().from(LegalBasis.ourDefault()).certainty(certainty).build();
  }

  @Test
  void aTypeThePlaceClosesIsDeclinedNotAccepted() {
    running.under(
        Village.rulesWith(ClockEffect.LATE)
            .putNotMediable("NEIGHBOUR", as(Certainty.LOCAL_REGULATION))
            .build());
    running.registered();
    Decision refusal =
        running.refuses(
            MEDIATOR, "2026-03-30T10:00", new IntakeAction.Accept(), CaseProblem.TYPE_NOT_MEDIABLE);
    assertEquals(ActionKind.DECLINE, refusal.alternatives().get(0));
    running.does(
        MEDIATOR,
        "2026-03-30T10:00",
        new IntakeAction.Decline(DeclineReason.SPECIAL_ORGAN, Optional.of(text("WHY"))));
    assertEquals(Optional.of(DeclineReason.SPECIAL_ORGAN), running.it().declineReason());
    assertEquals(Optional.of(Outcome.DECLINED), running.it().outcome());
    assertTrue(running.it().running(ClockKind.ACCEPTANCE).isEmpty());
  }

  @Test
  void aDeclinedCaseIsClosedOnlyAfterTheRoutesAreTold() {
    Running declined = Samples.declined();
    declined.refuses(
        DIRECTOR, "2026-03-31T09:00", new FollowUpAction.Close(), CaseProblem.ROUTES_OWED);
    declined
        .does(
            MEDIATOR,
            "2026-03-31T09:00",
            new EndingAction.GiveRoutes(
                List.of(ZOU, KAN), List.of(Route.LITIGATION, Route.LEGAL_AID)))
        .closed("2026-03-31T10:00");
    assertEquals(Optional.of(ClosingGround.DECLINED), declined.it().closingGround());
  }

  @Test
  void aDeclinedCaseOwesVisitsOnlyWhereThePlaceVisitsAllThatEnded() {
    assertTrue(Samples.declined().it().revisits().isEmpty());
    CaseRules rules = Village.rules();
    RevisitRule visits = rules.revisits();
    running.under(
        CaseRules.builder()
            .from(rules)
            .revisits(
                new RevisitRule(
                    RevisitPopulation.ALL_ENDED,
                    visits.afterPerformance().period(),
                    visits.afterEnding().period(),
                    visits.afterEnding().roll(),
                    visits.tries(),
                    visits.basis()))
            .build());
    running
        .registered()
        .does(
            MEDIATOR,
            "2026-03-30T12:00",
            new IntakeAction.Decline(DeclineReason.SPECIAL_ORGAN, Optional.empty()));
    assertEquals(
        List.of(day("2026-04-14"), day("2026-04-14")),
        running.it().revisits().stream().map(Revisit::dueOn).toList());
  }

  @Test
  void workloadAndSuccessRatesAreNoReasonToDecline() {
    assertEquals(
        List.of(
            "OTHER-SIDE-REFUSED",
            "SPECIAL-ORGAN",
            "OTHER-ORGAN-SEIZED",
            "NOT-CIVIL",
            "OUTSIDE-VENUE",
            "NO-OTHER-SIDE"),
        List.of(DeclineReason.values()).stream().map(DeclineReason::code).toList());
  }
}

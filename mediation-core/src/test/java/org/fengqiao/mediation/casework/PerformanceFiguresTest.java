package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.junit.jupiter.api.Test;

/** What is counted of what was paid: how it came about, and when. */
class PerformanceFiguresTest {

  private static FollowUpAction.RecordPerformance paid(
      int line, long fen, PerformanceManner manner) {
    return new FollowUpAction.RecordPerformance(
        line, Optional.of(Fen.of(fen)), KAN, ZOU, manner, Optional.empty());
  }

  @Test
  void whatIsPaidAfterAnOrderIsNotPaidOfTheDebtorsOwnAccord() {
    Running running = EnforcementSamples.issued();
    long first = running.it().obligation(1).orElseThrow().amount().amount();
    long second = running.it().obligation(2).orElseThrow().amount().amount();
    running.refuses(
        KAN_SELF,
        "2026-04-23T10:00",
        paid(1, first, PerformanceManner.AFTER_ORDER),
        CaseProblem.MANNER_NOT_POSSIBLE);
    running.does(
        MEDIATOR, "2026-04-24T09:00", new EnforcementAction.OrderServed(1, false, text("COURT")));
    running.refuses(
        KAN_SELF,
        "2026-04-24T10:00",
        paid(2, second, PerformanceManner.AFTER_ORDER),
        CaseProblem.MANNER_NOT_POSSIBLE);
    running
        .does(KAN_SELF, "2026-04-24T11:00", paid(1, first, PerformanceManner.AFTER_ORDER))
        .does(KAN_SELF, "2026-05-20T09:00", paid(2, second, PerformanceManner.AUTOMATIC));
    PerformanceFigures figures = running.it().performance();
    assertEquals(2, figures.linesPerformed());
    assertEquals(1, figures.linesAutomatic());
    assertEquals(1, figures.linesInTime());
    assertEquals(
        Optional.of(Fen.of(first)),
        Optional.ofNullable(figures.performed().get(PerformanceManner.AFTER_ORDER)));
  }

  @Test
  void anAnnulledLineIsNeitherOwedNorCounted() {
    Running running = EnforcementSamples.written();
    assertEquals(2, running.it().performance().lines());
    running.does(
        DIRECTOR,
        "2026-04-10T09:00",
        new AgreementChangeAction.Annul(1, AnnullingBody.COURT, text("RULING"), List.of()));
    PerformanceFigures figures = running.it().performance();
    assertEquals(0, figures.lines());
    assertEquals(Fen.ZERO, figures.outstanding());
  }

  @Test
  void aLineIsOverdueFromTheDayAfterItsLastUntilItIsDone() {
    Running running = Samples.agreed();
    ObligationState open = running.it().obligation(1).orElseThrow();
    assertFalse(open.isOverdueOn(day("2026-04-10")));
    assertTrue(open.isOverdueOn(day("2026-04-11")));
    running.paid(ZOU_SELF, "2026-04-13T09:00", 1, 30_000);
    assertFalse(running.it().obligation(1).orElseThrow().isOverdueOn(day("2026-04-14")));
  }

  @Test
  void aClaimInInstalmentsIsTheSumOfItsLinesAndDoneWithTheLast() {
    LocalDate last = day("2026-05-01");
    Running running =
        Running.unregistered()
            .inMediation()
            .met()
            .agreedOrally(
                "2026-04-02T09:00",
                ObligationTerms.money(KAN, ZOU, Fen.of(1_000), last)
                    .inInstalments(
                        List.of(
                            Instalment.on(day("2026-04-10"), Fen.of(400)),
                            Instalment.on(last, Fen.of(600)))))
            .paid(ZOU_SELF, "2026-04-10T09:00", 1, 400);
    Claim claim = running.it().claims().get(0);
    assertEquals(Fen.of(1_000), claim.amount());
    assertEquals(Fen.of(400), claim.performed());
    assertEquals(Fen.of(600), claim.outstanding());
    assertEquals(last, claim.dueOn());
    assertFalse(claim.isDone());
    running.paid(ZOU_SELF, "2026-04-30T09:00", 2, 600);
    assertTrue(running.it().claims().get(0).isDone());
  }
}

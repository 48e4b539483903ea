package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fengqiao.mediation.casework.enforce.OrderObjection;
import org.junit.jupiter.api.Test;

/** T90 to T93: what runs at each stage of a payment order, and who objects to it. */
class PaymentOrderTest {

  static Running issued() {
    return ConfirmationTest.written()
        .does(ZOU_SELF, "2026-04-21T09:00", EnforcementSamples.order(1))
        .does(
            MEDIATOR,
            "2026-04-22T09:00",
            new EnforcementAction.CourtTakesOrder(1, true, text("COURT")))
        .does(MEDIATOR, "2026-04-23T09:00", new EnforcementAction.OrderIssued(1, text("COURT")));
  }

  @Test
  void atEachStageOfAnOrderItsOwnTimeRunsAndNoEarlierOne() {
    Running running =
        ConfirmationTest.written().does(ZOU_SELF, "2026-04-21T09:00", EnforcementSamples.order(1));
    assertEquals(List.of(ClockKind.ORDER_NOTICE), orderClocks(running));
    running.does(
        MEDIATOR,
        "2026-04-22T09:00",
        new EnforcementAction.CourtTakesOrder(1, true, text("COURT")));
    assertEquals(List.of(ClockKind.ORDER_ISSUE), orderClocks(running));
    running.does(MEDIATOR, "2026-04-23T09:00", new EnforcementAction.OrderIssued(1, text("COURT")));
    assertEquals(List.of(ClockKind.ORDER_SERVICE), orderClocks(running));
    running.does(
        MEDIATOR, "2026-04-24T09:00", new EnforcementAction.OrderServed(1, false, text("COURT")));
    assertEquals(List.of(ClockKind.ORDER_ANSWER), orderClocks(running));
    running.does(
        MEDIATOR,
        "2026-04-27T09:00",
        new EnforcementAction.OrderObjectionRuled(1, true, text("COURT")));
    assertEquals(List.of(ClockKind.NO_SUIT), orderClocks(running));
  }

  private static List<ClockKind> orderClocks(Running running) {
    return running.it().clocks().stream()
        .filter(CaseClock::isRunning)
        .map(CaseClock::kind)
        .filter(kind -> kind.name().startsWith("ORDER_") || kind == ClockKind.NO_SUIT)
        .toList();
  }

  @Test
  void theDebtorObjectsOnceAndTheCreditorNever() {
    EnforcementAction.ObjectToOrder denial =
        new EnforcementAction.ObjectToOrder(1, OrderObjection.DEBT_DENIED, true, text("LETTER"));
    Running running =
        issued()
            .does(
                MEDIATOR,
                "2026-04-24T09:00",
                new EnforcementAction.OrderServed(1, false, text("COURT")));
    assertTrue(running.decide(ZOU_SELF, "2026-04-27T09:00", denial).isRefused());
    running.does(KAN_SELF, "2026-04-27T09:00", denial);
    assertTrue(running.decide(KAN_SELF, "2026-04-28T09:00", denial).isRefused());
  }
}

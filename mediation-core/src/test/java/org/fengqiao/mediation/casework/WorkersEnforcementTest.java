package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.fengqiao.mediation.casework.WagePack.FIRM;
import static org.fengqiao.mediation.casework.WagePack.FIRM_SELF;
import static org.fengqiao.mediation.casework.WagePack.SECOND;
import static org.fengqiao.mediation.casework.WagePack.TOGETHER;
import static org.fengqiao.mediation.casework.WagePack.self;
import static org.fengqiao.mediation.casework.WagePack.worker;
import static org.fengqiao.mediation.casework.WageReplay.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.casework.enforce.OrderObjection;
import org.fengqiao.mediation.casework.enforce.OrderStatus;
import org.fengqiao.mediation.casework.enforce.PaymentOrder;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.junit.jupiter.api.Test;

/** Wages of 22 workers after the firm defaulted: what else can happen before the courts. */
@Requirement({"CASE-27", "FUP-11"})
class WorkersEnforcementTest {

  private static PaymentOrder order(Running running, int number) {
    return running.it().courtTracks().order(number).orElseThrow();
  }

  private static OrderStatus status(Running running, int number, String day) {
    return running.it().at(day(day)).enforcement().order(order(running, number));
  }

  @Test
  void anotherCourtThanThatOfTheSeatOnlyWarns() {
    Decision decision =
        WageReplay.after(12)
            .decide(
                TOGETHER,
                "2025-12-02T10:00",
                new ConfirmationAction.ApplyConfirmation(
                    1,
                    WagePack.boundAndFirm(),
                    CourtChoice.PARTY_DOMICILE,
                    Filing.HANDED_IN,
                    text("APPLICATION")));
    assertTrue(decision.notices().contains(ConfirmationProblem.COURT_SEAT_SAFER));
  }

  @Test
  void nothingIsDueBeforeTheSecondInstalmentIsLate() {
    Running running = WageReplay.after(12);
    running.refuses(
        self(1),
        "2025-11-28T10:00",
        WageReplay.order(false, List.of(line(1, 1))),
        EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE,
        EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE,
        EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE);
  }

  @Test
  void aWorkerSaysWhatTheMoneyIsForAndTheConditionsAreStated() {
    WageReplay.after(22)
        .refuses(
            self(1),
            "2026-01-14T10:00",
            new EnforcementAction.ApplyPaymentOrder(
                1, FIRM, List.of(line(1, 2)), List.of(), false, Optional.empty()),
            EnforcementProblem.ORDER_CONDITION_MISSING,
            EnforcementProblem.LABOUR_CLAIM_MISSING);
  }

  @Test
  void nobodyAsksForTheLinesOfAnotherWorker() {
    WageReplay.after(22)
        .refuses(
            self(1),
            "2026-01-14T10:00",
            WageReplay.order(false, List.of(line(2, 2))),
            CaseProblem.UNKNOWN_OBLIGATION);
  }

  @Test
  void anOrderIsNotServedAfterThirtyDays() {
    Running running = WageReplay.after(25);
    running.refuses(
        SECOND,
        "2026-02-26T10:00",
        new EnforcementAction.OrderServed(1, false, text("RECEIPT")),
        EnforcementProblem.NO_ORDER_AT_STAGE);
  }

  @Test
  void aLastDayInTheHolidayMovesToTheFirstWorkingDay() {
    Running later = WageReplay.after(25);
    later.does(
        SECOND, "2026-02-02T10:00", new EnforcementAction.OrderServed(1, true, text("RECEIPT")));
    assertEquals(day("2026-02-24"), later.clock(ClockKind.ORDER_ANSWER).lastDay());
  }

  @Test
  void onceInForceNothingIsLeftToObjectTo() {
    Running running = WageReplay.after(26);
    running.refuses(
        FIRM_SELF,
        "2026-02-15T10:00",
        new EnforcementAction.ObjectToOrder(1, OrderObjection.DEBT_DENIED, true, text("LETTER")),
        EnforcementProblem.NO_ORDER_AT_STAGE);
  }

  @Test
  void nobodyEnforcesTwiceAndNothingIsEnforcedWithoutAnApplication() {
    Running running = WageReplay.after(26);
    running.refuses(
        SECOND,
        "2026-02-20T10:00",
        WageReplay.paid(
            running, 864_000, PerformanceManner.ENFORCED, List.of(line(1, 2), line(1, 3))),
        CaseProblem.MANNER_NOT_POSSIBLE);
    running.does(
        self(1),
        "2026-02-24T10:00",
        new EnforcementAction.ApplyEnforcement(
            TitleKind.PAYMENT_ORDER, 1, List.of(line(1, 2), line(1, 3)), Optional.empty()));
    running.refuses(
        self(1),
        "2026-02-25T10:00",
        new EnforcementAction.ApplyEnforcement(
            TitleKind.PAYMENT_ORDER, 1, List.of(line(1, 2)), Optional.empty()),
        EnforcementProblem.ENFORCING_ALREADY,
        EnforcementProblem.ENFORCING_ALREADY);
  }

  @Test
  void aValidObjectionEndsTheOrderAndTheWorkerSuesAtOnce() {
    Running running = WageReplay.after(26);
    running.does(
        FIRM_SELF,
        "2026-02-10T10:00",
        new EnforcementAction.ObjectToOrder(1, OrderObjection.DEBT_DENIED, true, text("LETTER")));
    assertEquals(OrderStatus.SERVED, status(running, 1, "2026-02-20"));
    running.does(
        SECOND,
        "2026-02-13T10:00",
        new EnforcementAction.OrderObjectionRuled(1, true, text("RULING")));
    assertEquals(OrderStatus.LAPSED, status(running, 1, "2026-02-13"));
    assertTrue(running.it().running(ClockKind.NO_SUIT).isEmpty());
    assertEquals(worker(1), order(running, 1).creditor());
    assertEquals(
        Optional.of(day("2026-02-13")),
        running
            .it()
            .clock(order(running, 1).enforcementClock().orElseThrow())
            .orElseThrow()
            .stoppedOn());
  }

  @Test
  void aSpokenObjectionIsNone() {
    Running running = WageReplay.after(26);
    running.does(
        FIRM_SELF,
        "2026-02-10T10:00",
        new EnforcementAction.ObjectToOrder(1, OrderObjection.DEBT_DENIED, false, text("NOTE")));
    assertEquals(OrderStatus.IN_FORCE, status(running, 1, "2026-02-15"));
  }

  @Test
  void theFirmOwesAndAsksForNoOrderItself() {
    WageReplay.after(22)
        .refuses(
            FIRM_SELF,
            "2026-01-14T10:00",
            WageReplay.order(false, List.of(line(1, 2))),
            PerformanceProblem.NOTHING_OWED_TO_YOU);
  }

  @Test
  void everyPeriodOfTheCourtIsOnTheDayList() {
    List<DueItem> items = WageReplay.after(26).it().dueItems();
    for (ClockKind kind :
        List.of(
            ClockKind.ORDER_NOTICE,
            ClockKind.ORDER_ISSUE,
            ClockKind.ORDER_SERVICE,
            ClockKind.ORDER_ANSWER,
            ClockKind.ENFORCEMENT)) {
      assertEquals(
          WagePack.BOUND,
          (int) items.stream().filter(item -> item.clock().equals(Optional.of(kind))).count(),
          kind.code());
    }
  }
}

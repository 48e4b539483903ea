package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.fengqiao.mediation.casework.Workers.ALL;
import static org.fengqiao.mediation.casework.Workers.COUNT;
import static org.fengqiao.mediation.casework.Workers.FIRM;
import static org.fengqiao.mediation.casework.Workers.FIRM_SELF;
import static org.fengqiao.mediation.casework.Workers.line;
import static org.fengqiao.mediation.casework.Workers.self;
import static org.fengqiao.mediation.casework.Workers.worker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.enforce.ConfirmationStatus;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.casework.enforce.OrderObjection;
import org.fengqiao.mediation.casework.enforce.OrderStatus;
import org.fengqiao.mediation.casework.enforce.PaymentOrder;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.kernel.Fen;
import org.junit.jupiter.api.Test;

/** Wages of 22 workers after the firm defaulted: the worked case from confirmation to payment. */
@Requirement({"CASE-27", "FUP-11"})
class WorkersEnforcementTest {

  /** The grace for the second instalment was over on 01-12, so the third is due since 01-13. */
  private static Running accelerated() {
    return Workers.paidPartly(Workers.agreed());
  }

  private static Running applied() {
    Running running = accelerated();
    for (int w = 1; w <= COUNT; w++) {
      running.does(
          self(w), "2026-01-14T10:00", Workers.order(w == COUNT, List.of(line(w, 2), line(w, 3))));
    }
    return running;
  }

  private static Running each(Running running, String when, OfOrder action) {
    for (int order = 1; order <= COUNT; order++) {
      running.does(MEDIATOR, when, action.of(order));
    }
    return running;
  }

  private interface OfOrder {
    CaseAction of(int order);
  }

  private static Running accepted() {
    return each(
        applied(),
        "2026-01-16T10:00",
        order -> new EnforcementAction.CourtTakesOrder(order, true, text("COURT")));
  }

  private static Running issued() {
    return each(
        accepted(),
        "2026-01-26T10:00",
        order -> new EnforcementAction.OrderIssued(order, text("COURT")));
  }

  private static Running served() {
    return each(
        issued(),
        "2026-01-30T10:00",
        order -> new EnforcementAction.OrderServed(order, false, text("RECEIPT")));
  }

  private static PaymentOrder order(Running running, int number) {
    return running.it().courtTracks().order(number).orElseThrow();
  }

  private static OrderStatus status(Running running, int number, String day) {
    return running.it().at(day(day)).enforcement().order(order(running, number));
  }

  @Test
  void confirmationAndReviewHaveTheirLastDays() {
    Running running = Workers.agreed();
    assertEquals(day("2025-12-18"), running.clock(ClockKind.CONFIRMATION).lastDay());
    assertEquals(day("2025-12-03"), running.clock(ClockKind.ARBITRAL_REVIEW).lastDay());
    assertEquals(
        ConfirmationStatus.OPEN, running.it().at(day("2025-12-18")).enforcement().confirmation(1));
    assertEquals(
        ConfirmationStatus.LAPSED,
        running.it().at(day("2025-12-19")).enforcement().confirmation(1));
  }

  @Test
  void theWorkersAloneCannotApplyForConfirmation() {
    Decision refused =
        Workers.agreed()
            .refuses(
                ALL,
                "2025-12-02T10:00",
                new ConfirmationAction.ApplyConfirmation(
                    1,
                    IntStream.rangeClosed(1, COUNT).mapToObj(Workers::worker).toList(),
                    CourtChoice.COMMITTEE_SEAT,
                    Filing.HANDED_IN,
                    text("APPLICATION")),
                ConfirmationProblem.CONFIRMATION_NOT_JOINT);
    assertEquals(
        List.of("applicants", List.of(FIRM.value()), day("2025-12-18")),
        refused.refusal().list().get(0).arguments());
    assertTrue(
        refused
            .alternatives()
            .containsAll(List.of(ActionKind.ARBITRAL_REVIEW, ActionKind.APPLY_PAYMENT_ORDER)));
  }

  @Test
  void anotherCourtThanThatOfTheSeatOnlyWarns() {
    Decision decision =
        Workers.agreed()
            .decide(
                ALL,
                "2025-12-02T10:00",
                new ConfirmationAction.ApplyConfirmation(
                    1,
                    Workers.everybody(),
                    CourtChoice.PARTY_DOMICILE,
                    Filing.HANDED_IN,
                    text("APPLICATION")));
    assertTrue(decision.notices().contains(ConfirmationProblem.COURT_SEAT_SAFER));
  }

  @Test
  void ofEverythingOnlyWhatIsDueCanBeAskedFor() {
    Running running = Workers.paidPartly(Workers.agreed());
    Decision refused =
        running.refuses(
            ALL,
            "2026-01-05T10:00",
            Workers.order(false, Workers.rest()),
            EnforcementProblem.PAYMENT_ORDER_NOT_DUE);
    List<Object> facts = refused.refusal().list().get(0).arguments();
    assertEquals(Fen.of(18_000_000), facts.get(1));
    assertEquals(Fen.of(6_750_000), facts.get(2));
    assertEquals(List.of(day("2026-01-13"), day("2026-01-30")), facts.get(3));
    running.does(ALL, "2026-01-05T11:00", Workers.order(false, secondInstalments()));
    assertEquals(COUNT, running.it().courtTracks().orders().size());
    assertEquals(Fen.of(324_000), order(running, 1).amount());
  }

  private static List<Integer> secondInstalments() {
    return IntStream.rangeClosed(1, COUNT).mapToObj(w -> line(w, 2)).toList();
  }

  @Test
  void nothingIsDueBeforeTheSecondInstalmentIsLate() {
    Running running = Workers.agreed();
    running.refuses(
        self(1),
        "2025-11-28T10:00",
        Workers.order(false, List.of(line(1, 1))),
        EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE,
        EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE,
        EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE,
        EnforcementProblem.PAYMENT_ORDER_NOT_DUE);
  }

  @Test
  void eachWorkerAppliesAndTheCourtHasFiveDays() {
    Running running = applied();
    assertEquals(COUNT, running.it().courtTracks().orders().size());
    assertEquals(Fen.of(864_000), order(running, 1).amount());
    assertEquals(Fen.of(792_000), order(running, 11).amount());
    assertEquals(Fen.of(734_400), order(running, 21).amount());
    assertEquals(Fen.of(705_600), order(running, 22).amount());
    assertEquals(
        Fen.of(18_000_000),
        running.it().courtTracks().orders().values().stream()
            .map(PaymentOrder::amount)
            .reduce(Fen.ZERO, Fen::plus));
    assertEquals(day("2026-01-19"), running.clock(ClockKind.ORDER_NOTICE).lastDay());
  }

  @Test
  void anotherDebtDisputeWithTheSameFirmIsAWarning() {
    Decision decision =
        accelerated()
            .decide(
                self(COUNT),
                "2026-01-14T10:00",
                Workers.order(true, List.of(line(COUNT, 2), line(COUNT, 3))));
    assertTrue(decision.notices().contains(EnforcementProblem.ORDER_OTHER_DISPUTE));
  }

  @Test
  void aWorkerSaysWhatTheMoneyIsForAndTheConditionsAreStated() {
    accelerated()
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
    accelerated()
        .refuses(
            self(1),
            "2026-01-14T10:00",
            Workers.order(false, List.of(line(2, 2))),
            CaseProblem.UNKNOWN_OBLIGATION);
  }

  @Test
  void theCourtIssuesWithinFifteenDaysAndServesWithinThirty() {
    assertEquals(day("2026-02-02"), accepted().clock(ClockKind.ORDER_ISSUE).lastDay());
    Running running = issued();
    assertEquals(day("2026-02-25"), running.clock(ClockKind.ORDER_SERVICE).lastDay());
    assertEquals(OrderStatus.ISSUED, status(running, 1, "2026-02-25"));
    assertEquals(OrderStatus.LAPSED, status(running, 1, "2026-02-26"));
    running.refuses(
        MEDIATOR,
        "2026-02-26T10:00",
        new EnforcementAction.OrderServed(1, false, text("RECEIPT")),
        EnforcementProblem.NO_ORDER_AT_STAGE,
        EnforcementProblem.WRONG_ORDER);
  }

  @Test
  void theDebtorHasFifteenDaysAndAWorkedSaturdayMovesNothing() {
    assertEquals(day("2026-02-14"), served().clock(ClockKind.ORDER_ANSWER).lastDay());
    Running later = issued();
    later.does(
        MEDIATOR, "2026-02-02T10:00", new EnforcementAction.OrderServed(1, true, text("RECEIPT")));
    assertEquals(day("2026-02-24"), later.clock(ClockKind.ORDER_ANSWER).lastDay());
  }

  @Test
  void askingForTimeIsNoObjectionAndTheOrderComesIntoForce() {
    Running running = served();
    running.does(
        FIRM_SELF,
        "2026-02-10T10:00",
        new EnforcementAction.ObjectToOrder(1, OrderObjection.LATER, true, text("LETTER")));
    assertEquals(OrderStatus.SERVED, status(running, 1, "2026-02-14"));
    assertEquals(OrderStatus.IN_FORCE, status(running, 1, "2026-02-15"));
    CaseClock enforcement = running.clock(ClockKind.ENFORCEMENT);
    assertEquals(day("2028-02-14"), enforcement.lastDay());
    assertEquals(List.of(2028), enforcement.missingYears());
  }

  @Test
  void inForceItIsEnforcedAndNothingIsLeftToObjectTo() {
    Running running = served();
    running.refuses(
        FIRM_SELF,
        "2026-02-15T10:00",
        new EnforcementAction.ObjectToOrder(1, OrderObjection.DEBT_DENIED, true, text("LETTER")),
        EnforcementProblem.NO_ORDER_AT_STAGE,
        EnforcementProblem.WRONG_ORDER);
    for (int w = 1; w <= COUNT; w++) {
      running.does(
          self(w),
          "2026-02-24T10:00",
          new EnforcementAction.ApplyEnforcement(
              TitleKind.PAYMENT_ORDER, w, List.of(line(w, 2), line(w, 3)), Optional.empty()));
    }
    assertEquals(OrderStatus.ENFORCING, status(running, 1, "2026-02-24"));
    assertEquals(Optional.of(day("2026-02-24")), running.clock(ClockKind.ENFORCEMENT).stoppedOn());
    for (int w = 1; w <= COUNT; w++) {
      running.does(MEDIATOR, "2026-03-20T10:00", enforced(running, w));
    }
    assertTrue(running.it().obligations().stream().allMatch(ObligationState::isDone));
    assertEquals(
        Fen.of(18_000_000),
        running.it().dueItems().stream()
            .filter(item -> item.kind() == DueKind.PAYMENT)
            .filter(item -> item.doneAs().equals(Optional.of("ENFORCED")))
            .flatMap(item -> item.doneAmount().stream())
            .reduce(Fen.ZERO, Fen::plus));
  }

  private static FollowUpAction enforced(Running running, int worker) {
    return new FollowUpAction.RecordPerformance(
        List.of(paid(running, line(worker, 2), worker), paid(running, line(worker, 3), worker)),
        FIRM,
        PerformanceManner.ENFORCED,
        PaymentChannel.DIRECT,
        Optional.empty(),
        Optional.of(text("COURT")));
  }

  private static PaymentLine paid(Running running, int line, int worker) {
    return new PaymentLine(
        line,
        Optional.of(running.it().obligation(line).orElseThrow().outstanding()),
        worker(worker));
  }

  @Test
  void nobodyEnforcesTwiceAndNothingIsEnforcedWithoutAnApplication() {
    Running running = served();
    running.refuses(
        MEDIATOR, "2026-02-20T10:00", enforced(running, 1), CaseProblem.MANNER_NOT_POSSIBLE);
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
        EnforcementProblem.ENFORCING_ALREADY,
        EnforcementProblem.LINE_NOT_ENFORCEABLE);
  }

  @Test
  void aValidObjectionEndsTheOrderAndTheWorkerSuesAtOnce() {
    Running running = served();
    running.does(
        FIRM_SELF,
        "2026-02-10T10:00",
        new EnforcementAction.ObjectToOrder(1, OrderObjection.DEBT_DENIED, true, text("LETTER")));
    assertEquals(OrderStatus.SERVED, status(running, 1, "2026-02-20"));
    running.does(
        MEDIATOR,
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
    Running running = served();
    running.does(
        FIRM_SELF,
        "2026-02-10T10:00",
        new EnforcementAction.ObjectToOrder(1, OrderObjection.DEBT_DENIED, false, text("NOTE")));
    assertEquals(OrderStatus.IN_FORCE, status(running, 1, "2026-02-15"));
  }

  @Test
  void theFirmOwesAndAsksForNoOrderItself() {
    accelerated()
        .refuses(
            FIRM_SELF,
            "2026-01-14T10:00",
            Workers.order(false, List.of(line(1, 2))),
            CaseProblem.NOTHING_OUTSTANDING,
            CaseProblem.UNKNOWN_OBLIGATION);
  }

  @Test
  void everyPeriodOfTheCourtIsOnTheDayList() {
    List<DueItem> items = served().it().dueItems();
    for (ClockKind kind :
        List.of(
            ClockKind.ORDER_NOTICE,
            ClockKind.ORDER_ISSUE,
            ClockKind.ORDER_SERVICE,
            ClockKind.ORDER_ANSWER,
            ClockKind.ENFORCEMENT)) {
      assertEquals(
          COUNT,
          (int) items.stream().filter(item -> item.clock().equals(Optional.of(kind))).count(),
          kind.code());
    }
  }
}

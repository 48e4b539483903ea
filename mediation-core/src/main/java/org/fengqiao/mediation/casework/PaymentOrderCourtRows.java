package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.enforce.ObjectionEffect;
import org.fengqiao.mediation.casework.enforce.OrderStatus;
import org.fengqiao.mediation.casework.enforce.PaymentOrder;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows of what a court does with a payment order, and what is said to it (T91 to T93). */
final class PaymentOrderCourtRows {

  private PaymentOrderCourtRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(taken(), delivery(), answer());
  }

  // What the court does with it (T91, T92)

  private static List<PaymentOrder> at(Predicate<PaymentOrder> stage, Attempt attempt) {
    Collection<PaymentOrder> all = attempt.it().courtTracks().orders().values();
    return all.isEmpty() ? List.of() : all.stream().filter(stage).toList();
  }

  private static Predicate<PaymentOrder> is(Attempt attempt, OrderStatus... statuses) {
    EnforcementOnDay then = CourtSteps.on(attempt);
    return order -> Arrays.asList(statuses).contains(then.order(order));
  }

  private static void stage(List<PaymentOrder> found, Attempt attempt, OrderStatus... statuses) {
    if (found.isEmpty()) {
      attempt.report(EnforcementProblem.NO_ORDER_AT_STAGE, Arrays.asList(statuses));
    }
  }

  private static Optional<PaymentOrder> checkOrder(
      int number, List<PaymentOrder> allowed, Attempt attempt) {
    Optional<PaymentOrder> found =
        allowed.stream().filter(order -> order.number() == number).findFirst();
    if (found.isEmpty()) {
      attempt.notAmong(
          EnforcementProblem.WRONG_ORDER,
          "order",
          number,
          allowed.stream().map(PaymentOrder::number).toList());
    }
    found.ifPresent(order -> CourtSteps.checkNotBefore(order.since(), attempt));
    return found;
  }

  private static int start(
      ClockRule rule, LocalDate from, int order, Attempt attempt, Effects effects) {
    PaymentOrder it = attempt.it().courtTracks().order(order).orElseThrow();
    return effects.start(rule, from, Optional.of(it.creditor()), Optional.of(it.agreement()));
  }

  private static void stopClock(int order, Attempt attempt, Effects effects) {
    CourtSteps.stop(
        effects, attempt, attempt.it().courtTracks().order(order).orElseThrow().clock());
  }

  private static CaseRow<?> taken() {
    return CaseRow.of(ActionKind.COURT_TAKES_ORDER, EnforcementAction.CourtTakesOrder.class)
        .from(CourtSteps.DRIVEN)
        .papers(Paper.ORDER_PAPERS)
        .basis(CourtLaw.procedure("226"))
        .guard(
            attempt ->
                stage(at(is(attempt, OrderStatus.APPLIED), attempt), attempt, OrderStatus.APPLIED),
            EnforcementProblem.NO_ORDER_AT_STAGE)
        .arguments(
            (action, attempt) ->
                checkOrder(action.order(), at(is(attempt, OrderStatus.APPLIED), attempt), attempt))
        .does(
            (action, attempt, effects) -> {
              stopClock(action.order(), attempt, effects);
              Optional<Integer> clock =
                  action.accepted()
                      ? Optional.of(
                          start(
                              attempt.rulesOfDay().court().orderIssue(),
                              attempt.day(),
                              action.order(),
                              attempt,
                              effects))
                      : Optional.empty();
              effects.add(new EnforcementEvent.OrderTaken(action.order(), clock, action.paper()));
            });
  }

  private static CaseRow<?> delivery() {
    return CaseRow.of(ActionKind.ORDER_SERVED, EnforcementAction.OrderDelivery.class)
        .from(CourtSteps.DRIVEN)
        .papers(Paper.ORDER_PAPERS)
        .basis(CourtLaw.interpretation("429, 430"))
        .guard(
            attempt ->
                stage(
                    at(is(attempt, OrderStatus.ACCEPTED, OrderStatus.ISSUED), attempt),
                    attempt,
                    OrderStatus.ACCEPTED,
                    OrderStatus.ISSUED),
            EnforcementProblem.NO_ORDER_AT_STAGE)
        .arguments(
            (action, attempt) ->
                checkOrder(
                    action.order(),
                    at(
                        is(
                            attempt,
                            action instanceof EnforcementAction.OrderIssued
                                ? OrderStatus.ACCEPTED
                                : OrderStatus.ISSUED),
                        attempt),
                    attempt))
        .does(PaymentOrderCourtRows::deliver);
  }

  private static void deliver(
      EnforcementAction.OrderDelivery action, Attempt attempt, Effects effects) {
    CourtPeriods court = attempt.rulesOfDay().court();
    stopClock(action.order(), attempt, effects);
    if (action instanceof EnforcementAction.OrderIssued issued) {
      int clock = start(court.orderService(), attempt.day(), issued.order(), attempt, effects);
      effects.add(new EnforcementEvent.OrderWasIssued(issued.order(), clock, issued.paper()));
    } else if (action instanceof EnforcementAction.OrderServed served) {
      int clock = start(court.orderAnswer(), attempt.day(), served.order(), attempt, effects);
      LocalDate lastToPay =
          court.orderAnswer().deadline(attempt.day(), attempt.context().calendar()).lastDay();
      int enforcement = start(court.enforcement(), lastToPay, served.order(), attempt, effects);
      effects.add(
          new EnforcementEvent.OrderWasServed(
              served.order(), served.leftAtPlace(), clock, enforcement, served.paper()));
    }
  }

  // What the debtor and the creditor say (T93)

  private static CaseRow<?> answer() {
    return CaseRow.of(ActionKind.ORDER_OBJECTED, EnforcementAction.OrderAnswer.class)
        .from(CourtSteps.DRIVEN)
        .papers(Paper.ORDER_PAPERS)
        .basis(CourtLaw.interpretation("436"))
        .guard(
            attempt -> {
              if (objectable(attempt).isEmpty()
                  && rulable(attempt).isEmpty()
                  && suitDeclinable(attempt).isEmpty()) {
                attempt.report(EnforcementProblem.NO_ORDER_AT_STAGE, List.of(OrderStatus.SERVED));
              }
            },
            EnforcementProblem.NO_ORDER_AT_STAGE)
        .arguments(PaymentOrderCourtRows::checkAnswer)
        .does(PaymentOrderCourtRows::answer);
  }

  /** The orders whose debtor may still object; a debtor does so for itself. */
  private static List<PaymentOrder> objectable(Attempt attempt) {
    List<PaymentOrder> served = at(is(attempt, OrderStatus.SERVED), attempt);
    if (served.isEmpty()) {
      return served;
    }
    List<PartyNumber> own = attempt.ownParties();
    return served.stream()
        .filter(order -> !order.objectionPending() && own.contains(order.debtor()))
        .toList();
  }

  /** The orders on which a ruling can be noted, by anybody but the parties. */
  private static List<PaymentOrder> rulable(Attempt attempt) {
    return attempt.isPartyOrAgent() ? List.of() : at(is(attempt, OrderStatus.SERVED), attempt);
  }

  /** The orders that fell and whose creditor may still say that no suit is wanted. */
  private static List<PaymentOrder> suitDeclinable(Attempt attempt) {
    List<PaymentOrder> lapsed = at(is(attempt, OrderStatus.LAPSED), attempt);
    if (lapsed.isEmpty()) {
      return lapsed;
    }
    List<PartyNumber> own = attempt.ownParties();
    EnforcementOnDay then = CourtSteps.on(attempt);
    return lapsed.stream()
        .filter(order -> attempt.isPartyOrAgent() && own.contains(order.creditor()))
        .filter(order -> !order.suitDeclined())
        .filter(
            order ->
                then.clock(order)
                    .filter(clock -> clock.kind() == ClockKind.NO_SUIT)
                    .filter(clock -> !clock.isExpiredOn(attempt.day()))
                    .isPresent())
        .toList();
  }

  private static void checkAnswer(EnforcementAction.OrderAnswer action, Attempt attempt) {
    Role role = attempt.actor().role();
    if (action instanceof EnforcementAction.ObjectToOrder) {
      checkOrder(action.order(), objectable(attempt), attempt);
    } else if (action instanceof EnforcementAction.OrderObjectionRuled) {
      if (attempt.isPartyOrAgent()) {
        attempt.report(EnforcementProblem.STEP_NOT_FOR_ROLE, "ruling", role);
      } else {
        checkOrder(action.order(), rulable(attempt), attempt);
      }
    } else if (!attempt.isPartyOrAgent()) {
      attempt.report(EnforcementProblem.STEP_NOT_FOR_ROLE, "suit", role);
    } else {
      checkOrder(action.order(), suitDeclinable(attempt), attempt);
    }
  }

  private static void answer(
      EnforcementAction.OrderAnswer action, Attempt attempt, Effects effects) {
    if (action instanceof EnforcementAction.ObjectToOrder made) {
      ObjectionEffect effect =
          made.written() && made.objection().isObjection()
              ? ObjectionEffect.PENDING
              : ObjectionEffect.NONE;
      effects.add(
          new EnforcementEvent.OrderObjected(
              made.order(), made.objection(), made.written(), effect, made.paper()));
    } else if (action instanceof EnforcementAction.OrderObjectionRuled ruled) {
      rule(ruled, attempt, effects);
    } else {
      stopClock(action.order(), attempt, effects);
      effects.add(new EnforcementEvent.SuitDeclined(action.order()));
    }
  }

  /** On a labour agreement the worker sues at once (LABI 13), so nothing turns into a suit. */
  private static void rule(
      EnforcementAction.OrderObjectionRuled ruled, Attempt attempt, Effects effects) {
    if (!ruled.valid()) {
      effects.add(
          new EnforcementEvent.OrderRuled(
              ruled.order(), ObjectionEffect.NONE, Optional.empty(), ruled.paper()));
      return;
    }
    PaymentOrder order = attempt.it().courtTracks().order(ruled.order()).orElseThrow();
    stopClock(ruled.order(), attempt, effects);
    CourtSteps.stop(effects, attempt, order.enforcementClock());
    Optional<Integer> clock =
        CourtSteps.on(attempt).isLabour(order.agreement())
            ? Optional.empty()
            : Optional.of(
                start(
                    attempt.rulesOfDay().court().noSuit(),
                    attempt.day(),
                    ruled.order(),
                    attempt,
                    effects));
    effects.add(
        new EnforcementEvent.OrderRuled(
            ruled.order(), ObjectionEffect.LAPSED, clock, ruled.paper()));
  }
}

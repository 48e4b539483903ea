package org.fengqiao.mediation.casework;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fengqiao.mediation.casework.enforce.ArbitralReview;
import org.fengqiao.mediation.casework.enforce.CourtTracks;
import org.fengqiao.mediation.casework.enforce.Enforcement;
import org.fengqiao.mediation.casework.enforce.LapseReason;
import org.fengqiao.mediation.casework.enforce.LeniencyRequest;
import org.fengqiao.mediation.casework.enforce.LeniencyStatus;
import org.fengqiao.mediation.casework.enforce.Notarisation;
import org.fengqiao.mediation.casework.enforce.NotaryStatus;
import org.fengqiao.mediation.casework.enforce.ObjectionEffect;
import org.fengqiao.mediation.casework.enforce.OrderStatus;
import org.fengqiao.mediation.casework.enforce.PaymentOrder;
import org.fengqiao.mediation.casework.enforce.ReviewStatus;
import org.fengqiao.mediation.casework.enforce.TitleKind;

/** Reads how agreements become enforceable. */
final class EnforcementFold {

  private EnforcementFold() {}

  static void read(EnforcementEvent body, CaseFold fold) {
    if (body instanceof EnforcementEvent.ReviewApplied applied) {
      review(applied.agreement(), ReviewStatus.APPLIED, fold);
    } else if (body instanceof EnforcementEvent.ReviewSettled settled) {
      review(
          settled.agreement(),
          settled.granted() ? ReviewStatus.GRANTED : ReviewStatus.REFUSED,
          fold);
    } else if (body instanceof EnforcementEvent.NotaryAsked asked) {
      notary(asked.agreement(), NotaryStatus.APPLIED, fold);
    } else if (body instanceof EnforcementEvent.NotarySettled settled) {
      notary(settled.agreement(), settled.outcome(), fold);
    } else if (body instanceof EnforcementEvent.EnforcementAsked asked) {
      enforce(asked, fold);
    } else if (body instanceof EnforcementEvent.LeniencyAsked asked) {
      leniency(asked.agreement(), LeniencyStatus.ASKED, fold);
    } else if (body instanceof EnforcementEvent.LeniencySettled settled) {
      leniency(
          settled.agreement(),
          settled.agreed() ? LeniencyStatus.AGREED : LeniencyStatus.REFUSED,
          fold);
    } else {
      readOrder(body, fold);
    }
  }

  private static void readOrder(EnforcementEvent body, CaseFold fold) {
    if (body instanceof EnforcementEvent.OrderAsked asked) {
      ask(asked, fold);
    } else if (body instanceof EnforcementEvent.OrderTaken taken) {
      OrderStatus next =
          taken.clock().isPresent() ? OrderStatus.ACCEPTED : OrderStatus.NOT_ACCEPTED;
      change(taken.order(), order -> order.status(next).clock(taken.clock()), fold);
    } else if (body instanceof EnforcementEvent.OrderWasIssued issued) {
      change(issued.order(), order -> order.status(OrderStatus.ISSUED).clock(issued.clock()), fold);
    } else if (body instanceof EnforcementEvent.OrderWasServed served) {
      change(
          served.order(),
          order ->
              order
                  .status(OrderStatus.SERVED)
                  .clock(served.clock())
                  .enforcementClock(served.enforcementClock()),
          fold);
    } else if (body instanceof EnforcementEvent.OrderObjected objected) {
      boolean pending = objected.effect() == ObjectionEffect.PENDING;
      change(objected.order(), order -> pending ? order.objectionPending(true) : order, fold);
    } else if (body instanceof EnforcementEvent.OrderRuled ruled) {
      rule(ruled, fold);
    } else if (body instanceof EnforcementEvent.SuitDeclined declined) {
      change(declined.order(), order -> order.suitDeclined(true), fold);
    }
  }

  private static void ask(EnforcementEvent.OrderAsked asked, CaseFold fold) {
    fold.agreement(asked.agreement());
    asked.obligations().forEach(fold::obligation);
    put(
        PaymentOrder.builder()
            .number(asked.order())
            .agreement(asked.agreement())
            .creditor(asked.creditor())
            .debtor(asked.debtor())
            .obligations(asked.obligations())
            .amount(asked.amount())
            .labourClaim(asked.labourClaim())
            .status(OrderStatus.APPLIED)
            .since(fold.day())
            .clock(asked.clock())
            .objectionPending(false)
            .suitDeclined(false)
            .build(),
        fold);
  }

  private static void rule(EnforcementEvent.OrderRuled ruled, CaseFold fold) {
    boolean lapses = ruled.effect() == ObjectionEffect.LAPSED;
    change(
        ruled.order(),
        order ->
            lapses
                ? order
                    .objectionPending(false)
                    .status(OrderStatus.LAPSED)
                    .lapsed(LapseReason.OBJECTION)
                    .clock(ruled.clock())
                : order.objectionPending(false),
        fold);
  }

  private static void enforce(EnforcementEvent.EnforcementAsked asked, CaseFold fold) {
    fold.party(asked.creditor());
    asked.obligations().forEach(fold::obligation);
    if (asked.title() == TitleKind.PAYMENT_ORDER) {
      change(asked.source(), order -> order.status(OrderStatus.ENFORCING), fold);
    }
    CourtTracks tracks = fold.facts().tracks;
    fold.facts().tracks =
        tracks.with(
            new Enforcement(
                asked.enforcement(),
                asked.title(),
                asked.source(),
                asked.creditor(),
                asked.obligations(),
                fold.day()));
  }

  private static void review(int agreement, ReviewStatus status, CaseFold fold) {
    fold.agreement(agreement);
    fold.facts().tracks =
        fold.facts().tracks.with(new ArbitralReview(agreement, status, fold.day()));
  }

  private static void notary(int agreement, NotaryStatus status, CaseFold fold) {
    fold.agreement(agreement);
    fold.facts().tracks = fold.facts().tracks.with(new Notarisation(agreement, status, fold.day()));
  }

  private static void leniency(int agreement, LeniencyStatus status, CaseFold fold) {
    fold.agreement(agreement);
    fold.facts().tracks =
        fold.facts().tracks.with(new LeniencyRequest(agreement, status, fold.day()));
  }

  private static void change(
      int number, UnaryOperator<PaymentOrder.Builder> change, CaseFold fold) {
    PaymentOrder before =
        Optional.ofNullable(fold.facts().tracks.orders().get(number))
            .orElseThrow(() -> fold.wrong("refers to payment order " + number));
    put(change.apply(PaymentOrder.builder().from(before)).since(fold.day()).build(), fold);
  }

  private static void put(PaymentOrder order, CaseFold fold) {
    fold.facts().tracks = fold.facts().tracks.with(order);
  }
}

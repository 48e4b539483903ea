package org.fengqiao.mediation.jdbi;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EnforcementEvent;
import org.fengqiao.mediation.casework.EnforcementEvent.EnforcementAsked;
import org.fengqiao.mediation.casework.EnforcementEvent.LeniencyAsked;
import org.fengqiao.mediation.casework.EnforcementEvent.LeniencySettled;
import org.fengqiao.mediation.casework.EnforcementEvent.NotaryAsked;
import org.fengqiao.mediation.casework.EnforcementEvent.NotarySettled;
import org.fengqiao.mediation.casework.EnforcementEvent.OrderAsked;
import org.fengqiao.mediation.casework.EnforcementEvent.OrderObjected;
import org.fengqiao.mediation.casework.EnforcementEvent.OrderRuled;
import org.fengqiao.mediation.casework.EnforcementEvent.OrderTaken;
import org.fengqiao.mediation.casework.EnforcementEvent.OrderWasIssued;
import org.fengqiao.mediation.casework.EnforcementEvent.OrderWasServed;
import org.fengqiao.mediation.casework.EnforcementEvent.ReviewApplied;
import org.fengqiao.mediation.casework.EnforcementEvent.ReviewSettled;
import org.fengqiao.mediation.casework.EnforcementEvent.SuitDeclined;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.enforce.LabourClaim;
import org.fengqiao.mediation.casework.enforce.NotaryStatus;
import org.fengqiao.mediation.casework.enforce.ObjectionEffect;
import org.fengqiao.mediation.casework.enforce.OrderObjection;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.TextRef;

/** The events of arbitral review, notary, payment orders, enforcement and the police. */
final class EnforcementCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS = readers();

  private EnforcementCodec() {}

  private static Map<EventKind, Function<JsonIn, CaseEventBody>> readers() {
    Map<EventKind, Function<JsonIn, CaseEventBody>> readers = new EnumMap<>(EventKind.class);
    readers.put(
        EventKind.REVIEW_APPLIED,
        in ->
            new ReviewApplied(
                in.integer("agreement"), EventCodec.parties(in, "applicants"), paper(in)));
    readers.put(
        EventKind.REVIEW_DECIDED,
        in -> new ReviewSettled(in.integer("agreement"), in.flag("granted"), paper(in)));
    readers.put(
        EventKind.NOTARY_ASKED,
        in ->
            new NotaryAsked(
                in.integer("agreement"),
                EventCodec.parties(in, "applicants"),
                EventCodec.optionalTextRef(in, "signed")));
    readers.put(
        EventKind.NOTARY_DECIDED,
        in ->
            new NotarySettled(
                in.integer("agreement"),
                in.code("outcome", NotaryStatus.class),
                EventCodec.optionalTextRef(in, "promise"),
                paper(in)));
    readers.put(
        EventKind.ENFORCEMENT_APPLIED,
        in ->
            new EnforcementAsked(
                in.integer("enforcement"),
                in.code("title", TitleKind.class),
                in.integer("source"),
                EventCodec.party(in, "creditor"),
                in.integers("obligations"),
                EventCodec.optionalTextRef(in, "certificate")));
    readers.put(
        EventKind.LENIENCY_ASKED,
        in ->
            new LeniencyAsked(
                in.integer("agreement"),
                EventCodec.parties(in, "applicants"),
                paper(in),
                EventCodec.unit(in)));
    readers.put(
        EventKind.LENIENCY_ANSWERED,
        in -> new LeniencySettled(in.integer("agreement"), in.flag("agreed")));
    putOrders(readers);
    return readers;
  }

  private static void putOrders(Map<EventKind, Function<JsonIn, CaseEventBody>> readers) {
    readers.put(
        EventKind.ORDER_APPLIED,
        in ->
            new OrderAsked(
                order(in),
                in.integer("agreement"),
                EventCodec.party(in, "creditor"),
                EventCodec.party(in, "debtor"),
                in.integers("obligations"),
                Fen.of(in.number("fen")),
                in.optionalText("claim").map(code -> Coded.parse(LabourClaim.class, code)),
                in.integer("clock"),
                EventCodec.unit(in)));
    readers.put(EventKind.ORDER_TAKEN, in -> new OrderTaken(order(in), clock(in), paper(in)));
    readers.put(
        EventKind.ORDER_ISSUED,
        in -> new OrderWasIssued(order(in), in.integer("clock"), paper(in)));
    readers.put(
        EventKind.ORDER_SERVED,
        in ->
            new OrderWasServed(
                order(in),
                in.flag("leftAtPlace"),
                in.integer("clock"),
                in.integer("enforcementClock"),
                paper(in)));
    readers.put(
        EventKind.ORDER_OBJECTED,
        in ->
            new OrderObjected(
                order(in),
                in.code("objection", OrderObjection.class),
                in.flag("written"),
                in.code("effect", ObjectionEffect.class),
                paper(in)));
    readers.put(
        EventKind.ORDER_RULED,
        in ->
            new OrderRuled(
                order(in), in.code("effect", ObjectionEffect.class), clock(in), paper(in)));
    readers.put(EventKind.ORDER_SUIT_DECLINED, in -> new SuitDeclined(order(in)));
  }

  private static int order(JsonIn in) {
    return in.integer("order");
  }

  private static Optional<Integer> clock(JsonIn in) {
    return in.optionalNumber("clock").map(Math::toIntExact);
  }

  private static TextRef paper(JsonIn in) {
    return TextRef.of(in.text("paper"));
  }

  static void write(EnforcementEvent body, JsonOut out) {
    if (body instanceof ReviewApplied event) {
      out.number("agreement", event.agreement())
          .numbers("applicants", EventCodec.numbers(event.applicants()))
          .text("paper", event.paper());
    } else if (body instanceof ReviewSettled event) {
      out.number("agreement", event.agreement())
          .flag("granted", event.granted())
          .text("paper", event.paper());
    } else if (body instanceof NotaryAsked event) {
      out.number("agreement", event.agreement())
          .numbers("applicants", EventCodec.numbers(event.applicants()))
          .text("signed", event.signed());
    } else if (body instanceof NotarySettled event) {
      out.number("agreement", event.agreement())
          .code("outcome", event.outcome())
          .text("promise", event.promise())
          .text("paper", event.paper());
    } else if (body instanceof EnforcementAsked event) {
      out.number("enforcement", event.enforcement())
          .code("title", event.title())
          .number("source", event.source())
          .number("creditor", event.creditor().value())
          .numbers("obligations", event.obligations())
          .text("certificate", event.certificate());
    } else if (body instanceof LeniencyAsked event) {
      out.number("agreement", event.agreement())
          .numbers("applicants", EventCodec.numbers(event.applicants()))
          .text("paper", event.paper())
          .text("unit", event.unit());
    } else if (body instanceof LeniencySettled event) {
      out.number("agreement", event.agreement()).flag("agreed", event.agreed());
    } else {
      writeOrder(body, out);
    }
  }

  private static void writeOrder(EnforcementEvent body, JsonOut out) {
    if (body instanceof OrderAsked event) {
      out.number("order", event.order())
          .number("agreement", event.agreement())
          .number("creditor", event.creditor().value())
          .number("debtor", event.debtor().value())
          .numbers("obligations", event.obligations())
          .number("fen", event.amount().amount())
          .text("claim", event.labourClaim().map(Coded::code))
          .number("clock", event.clock())
          .text("unit", event.unit());
    } else if (body instanceof OrderTaken event) {
      out.number("order", event.order())
          .number("clock", event.clock())
          .text("paper", event.paper());
    } else if (body instanceof OrderWasIssued event) {
      out.number("order", event.order())
          .number("clock", event.clock())
          .text("paper", event.paper());
    } else if (body instanceof OrderWasServed event) {
      out.number("order", event.order())
          .flag("leftAtPlace", event.leftAtPlace())
          .number("clock", event.clock())
          .number("enforcementClock", event.enforcementClock())
          .text("paper", event.paper());
    } else if (body instanceof OrderObjected event) {
      out.number("order", event.order())
          .code("objection", event.objection())
          .flag("written", event.written())
          .code("effect", event.effect())
          .text("paper", event.paper());
    } else if (body instanceof OrderRuled event) {
      out.number("order", event.order())
          .code("effect", event.effect())
          .number("clock", event.clock())
          .text("paper", event.paper());
    } else if (body instanceof SuitDeclined event) {
      out.number("order", event.order());
    } else {
      throw EventCodec.unknown(body);
    }
  }
}

package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.SupervisionEvent;
import org.fengqiao.mediation.casework.SupervisionEvent.BadOutcomeRecorded;
import org.fengqiao.mediation.casework.SupervisionEvent.ComplaintAnswered;
import org.fengqiao.mediation.casework.SupervisionEvent.ComplaintMade;
import org.fengqiao.mediation.casework.SupervisionEvent.FindingMade;
import org.fengqiao.mediation.casework.SupervisionEvent.LookBackOpened;
import org.fengqiao.mediation.casework.SupervisionEvent.LookBackReported;
import org.fengqiao.mediation.casework.SupervisionEvent.PersonHeard;
import org.fengqiao.mediation.casework.SupervisionEvent.SupervisionAnswered;
import org.fengqiao.mediation.casework.SupervisionEvent.SupervisionOpened;
import org.fengqiao.mediation.casework.record.Accountability;
import org.fengqiao.mediation.casework.record.BadOutcomeKind;
import org.fengqiao.mediation.casework.record.ComplaintConsequence;
import org.fengqiao.mediation.casework.record.ComplaintResult;
import org.fengqiao.mediation.casework.record.ComplaintSubject;
import org.fengqiao.mediation.casework.record.FindingKind;
import org.fengqiao.mediation.casework.record.LookBackTrigger;
import org.fengqiao.mediation.casework.record.SupervisionDemand;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** Supervision, complaints, look-backs and bad outcomes. */
final class SupervisionCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.SUPERVISION_OPENED,
          in ->
              new SupervisionOpened(
                  in.integer("supervision"),
                  in.code("demand", SupervisionDemand.class),
                  text(in, "text"),
                  in.integer("clock")),
          EventKind.SUPERVISION_ANSWERED,
          in -> new SupervisionAnswered(in.integer("supervision"), text(in, "answer")),
          EventKind.COMPLAINT_MADE,
          in ->
              new ComplaintMade(
                  in.integer("complaint"),
                  in.code("subject", ComplaintSubject.class),
                  in.optionalText("mediator").map(MediatorId::of),
                  EventCodec.optionalParty(in, "by"),
                  text(in, "text"),
                  in.integer("clock")),
          EventKind.COMPLAINT_ANSWERED,
          in ->
              new ComplaintAnswered(
                  in.integer("complaint"),
                  in.code("result", ComplaintResult.class),
                  in.code("consequence", ComplaintConsequence.class),
                  text(in, "answer")),
          EventKind.LOOKBACK_OPENED,
          in ->
              new LookBackOpened(
                  in.integer("lookBack"),
                  in.code("trigger", LookBackTrigger.class),
                  text(in, "reason")),
          EventKind.PERSON_HEARD,
          in -> new PersonHeard(in.integer("lookBack"), person(in), text(in, "statement")),
          EventKind.FINDING_MADE,
          in ->
              new FindingMade(
                  in.integer("lookBack"),
                  in.code("finding", FindingKind.class),
                  person(in),
                  in.code("accountability", Accountability.class),
                  text(in, "facts")),
          EventKind.LOOKBACK_REPORTED,
          in -> new LookBackReported(in.integer("lookBack"), text(in, "report")),
          EventKind.BAD_OUTCOME_RECORDED,
          in ->
              new BadOutcomeRecorded(
                  in.code("outcome", BadOutcomeKind.class), in.day("day"), text(in, "source")));

  private SupervisionCodec() {}

  private static TextRef text(JsonIn in, String field) {
    return TextRef.of(in.text(field));
  }

  private static ActorId person(JsonIn in) {
    return ActorId.of(in.text("person"));
  }

  static void write(SupervisionEvent body, JsonOut out) {
    if (body instanceof SupervisionOpened event) {
      out.number("supervision", event.supervision())
          .code("demand", event.demand())
          .text("text", event.text())
          .number("clock", event.clock());
    } else if (body instanceof SupervisionAnswered event) {
      out.number("supervision", event.supervision()).text("answer", event.answer());
    } else if (body instanceof ComplaintMade event) {
      out.number("complaint", event.complaint())
          .code("subject", event.subject())
          .text("mediator", event.mediator())
          .number("by", event.by().map(PartyNumber::value))
          .text("text", event.text())
          .number("clock", event.clock());
    } else if (body instanceof ComplaintAnswered event) {
      out.number("complaint", event.complaint())
          .code("result", event.result())
          .code("consequence", event.consequence())
          .text("answer", event.answer());
    } else if (body instanceof BadOutcomeRecorded event) {
      out.code("outcome", event.outcome()).text("day", event.day()).text("source", event.source());
    } else {
      writeLookBack(body, out);
    }
  }

  private static void writeLookBack(SupervisionEvent body, JsonOut out) {
    if (body instanceof LookBackOpened event) {
      out.number("lookBack", event.lookBack())
          .code("trigger", event.trigger())
          .text("reason", event.reason());
    } else if (body instanceof PersonHeard event) {
      out.number("lookBack", event.lookBack())
          .text("person", event.person().text())
          .text("statement", event.statement());
    } else if (body instanceof FindingMade event) {
      out.number("lookBack", event.lookBack())
          .code("finding", event.finding())
          .text("person", event.person().text())
          .code("accountability", event.accountability())
          .text("facts", event.facts());
    } else if (body instanceof LookBackReported event) {
      out.number("lookBack", event.lookBack()).text("report", event.report());
    } else {
      throw EventCodec.unknown(body);
    }
  }
}

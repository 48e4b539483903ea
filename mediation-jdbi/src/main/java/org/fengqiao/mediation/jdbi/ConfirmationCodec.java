package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.ConfirmationEvent;
import org.fengqiao.mediation.casework.ConfirmationEvent.AgreementRuledOut;
import org.fengqiao.mediation.casework.ConfirmationEvent.AgreementRuledValid;
import org.fengqiao.mediation.casework.ConfirmationEvent.ConfirmationApplied;
import org.fengqiao.mediation.casework.ConfirmationEvent.ConfirmationDocketed;
import org.fengqiao.mediation.casework.ConfirmationEvent.ConfirmationNotAccepted;
import org.fengqiao.mediation.casework.ConfirmationEvent.ConfirmationWithdrawn;
import org.fengqiao.mediation.casework.ConfirmationEvent.ObjectionSettled;
import org.fengqiao.mediation.casework.ConfirmationEvent.RulingObjected;
import org.fengqiao.mediation.casework.ConfirmationEvent.SupplementAsked;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.casework.enforce.NotAcceptedGround;
import org.fengqiao.mediation.casework.enforce.RejectedGround;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** The events of judicial confirmation. */
final class ConfirmationCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.CONFIRMATION_APPLIED,
          in ->
              new ConfirmationApplied(
                  agreement(in),
                  EventCodec.parties(in, "applicants"),
                  in.code("court", CourtChoice.class),
                  in.code("filing", Filing.class),
                  paper(in),
                  EventCodec.unit(in)),
          EventKind.CONFIRMATION_SUPPLEMENT,
          in -> new SupplementAsked(agreement(in), in.optionalDay("until"), paper(in)),
          EventKind.CONFIRMATION_DOCKETED,
          in -> new ConfirmationDocketed(agreement(in), paper(in)),
          EventKind.CONFIRMATION_NOT_ACCEPTED,
          in ->
              new ConfirmationNotAccepted(
                  agreement(in), in.code("ground", NotAcceptedGround.class), paper(in)),
          EventKind.CONFIRMATION_WITHDRAWN,
          in ->
              new ConfirmationWithdrawn(
                  agreement(in),
                  EventCodec.optionalParty(in, "party"),
                  EventCodec.optionalTextRef(in, "paper")),
          EventKind.RULED_VALID,
          in -> new AgreementRuledValid(agreement(in), paper(in)),
          EventKind.RULED_REJECTED,
          in ->
              new AgreementRuledOut(
                  agreement(in), in.code("ground", RejectedGround.class), paper(in)),
          EventKind.RULING_OBJECTED,
          in -> new RulingObjected(agreement(in), EventCodec.optionalParty(in, "party"), paper(in)),
          EventKind.RULING_OBJECTION_DECIDED,
          in -> new ObjectionSettled(agreement(in), in.flag("upheld"), paper(in)));

  private ConfirmationCodec() {}

  private static int agreement(JsonIn in) {
    return in.integer("agreement");
  }

  private static TextRef paper(JsonIn in) {
    return TextRef.of(in.text("paper"));
  }

  static void write(ConfirmationEvent body, JsonOut out) {
    out.number("agreement", body.agreement());
    if (body instanceof ConfirmationApplied event) {
      out.numbers("applicants", EventCodec.numbers(event.applicants()))
          .code("court", event.court())
          .code("filing", event.filing())
          .text("paper", event.paper())
          .text("unit", event.unit());
    } else if (body instanceof SupplementAsked event) {
      out.text("until", event.until()).text("paper", event.paper());
    } else if (body instanceof ConfirmationDocketed event) {
      out.text("paper", event.paper());
    } else if (body instanceof ConfirmationNotAccepted event) {
      out.code("ground", event.ground()).text("paper", event.paper());
    } else if (body instanceof ConfirmationWithdrawn event) {
      out.number("party", event.party().map(PartyNumber::value)).text("paper", event.paper());
    } else if (body instanceof AgreementRuledValid event) {
      out.text("paper", event.paper());
    } else if (body instanceof AgreementRuledOut event) {
      out.code("ground", event.ground()).text("paper", event.paper());
    } else if (body instanceof RulingObjected event) {
      out.number("party", event.party().map(PartyNumber::value)).text("paper", event.paper());
    } else if (body instanceof ObjectionSettled event) {
      out.flag("upheld", event.upheld()).text("paper", event.paper());
    } else {
      throw EventCodec.unknown(body);
    }
  }
}

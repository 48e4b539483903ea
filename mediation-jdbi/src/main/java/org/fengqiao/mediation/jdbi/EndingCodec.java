package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EndReason;
import org.fengqiao.mediation.casework.EndingEvent;
import org.fengqiao.mediation.casework.EndingEvent.ApplicationWithdrawn;
import org.fengqiao.mediation.casework.EndingEvent.CaseEnded;
import org.fengqiao.mediation.casework.EndingEvent.GroundNoted;
import org.fengqiao.mediation.casework.EndingEvent.GuidanceFollowed;
import org.fengqiao.mediation.casework.EndingEvent.PartyRefused;
import org.fengqiao.mediation.casework.EndingEvent.RoutesTold;
import org.fengqiao.mediation.casework.EndingEvent.ShamReviewed;
import org.fengqiao.mediation.casework.EndingEvent.ShamSuspected;
import org.fengqiao.mediation.casework.EndingGround;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.GuidanceResult;
import org.fengqiao.mediation.casework.Outcome;
import org.fengqiao.mediation.casework.Route;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** The events by which mediation ends without agreement. */
final class EndingCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.PARTY_REFUSED,
          in -> new PartyRefused(EventCodec.party(in, "party"), in.flag("severed")),
          EventKind.APPLICATION_WITHDRAWN,
          in ->
              new ApplicationWithdrawn(
                  EventCodec.parties(in, "by"), EventCodec.optionalTextRef(in, "signed")),
          EventKind.CASE_ENDED,
          in ->
              new CaseEnded(in.code("outcome", Outcome.class), in.code("reason", EndReason.class)),
          EventKind.ROUTES_TOLD,
          in ->
              new RoutesTold(
                  EventCodec.parties(in, "parties"),
                  in.codes("routes", Route.class),
                  in.day("tableDay")),
          EventKind.GROUND_NOTED,
          in ->
              new GroundNoted(
                  in.code("ground", EndingGround.class),
                  EventCodec.optionalParty(in, "party"),
                  EventCodec.optionalTextRef(in, "explanation"),
                  EventCodec.optionalTextRef(in, "calmed")),
          EventKind.SHAM_SUSPECTED,
          in -> new ShamSuspected(TextRef.of(in.text("facts")), in.flag("courtTold")),
          EventKind.SHAM_REVIEWED,
          in -> new ShamReviewed(in.flag("ended")),
          EventKind.GUIDANCE_FOLLOWED,
          in ->
              new GuidanceFollowed(
                  EventCodec.party(in, "party"),
                  in.code("result", GuidanceResult.class),
                  in.optionalText("route").map(code -> Coded.parse(Route.class, code))));

  private EndingCodec() {}

  static void write(EndingEvent body, JsonOut out) {
    if (body instanceof PartyRefused event) {
      out.number("party", event.party().value()).flag("severed", event.severed());
    } else if (body instanceof ApplicationWithdrawn event) {
      out.numbers("by", EventCodec.numbers(event.by())).text("signed", event.signed());
    } else if (body instanceof CaseEnded event) {
      out.code("outcome", event.outcome()).code("reason", event.reason());
    } else if (body instanceof RoutesTold event) {
      out.numbers("parties", EventCodec.numbers(event.parties()))
          .codes("routes", event.routes())
          .text("tableDay", event.tableDay());
    } else if (body instanceof GroundNoted event) {
      out.code("ground", event.ground())
          .number("party", event.party().map(PartyNumber::value))
          .text("explanation", event.explanation())
          .text("calmed", event.calmed());
    } else if (body instanceof ShamSuspected event) {
      out.text("facts", event.facts()).flag("courtTold", event.courtTold());
    } else if (body instanceof ShamReviewed event) {
      out.flag("ended", event.ended());
    } else if (body instanceof GuidanceFollowed event) {
      out.number("party", event.party().value())
          .code("result", event.result())
          .text("route", event.route().map(Route::code));
    } else {
      throw EventCodec.unknown(body);
    }
  }
}

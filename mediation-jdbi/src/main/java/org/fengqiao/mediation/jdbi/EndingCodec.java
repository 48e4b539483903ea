package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EndReason;
import org.fengqiao.mediation.casework.EndingEvent;
import org.fengqiao.mediation.casework.EndingEvent.CaseEnded;
import org.fengqiao.mediation.casework.EndingEvent.PartyRefused;
import org.fengqiao.mediation.casework.EndingEvent.RoutesTold;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.Outcome;
import org.fengqiao.mediation.casework.Route;

/** The events by which mediation ends without agreement. */
final class EndingCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.PARTY_REFUSED,
          in -> new PartyRefused(EventCodec.party(in, "party"), in.flag("severed")),
          EventKind.CASE_ENDED,
          in ->
              new CaseEnded(in.code("outcome", Outcome.class), in.code("reason", EndReason.class)),
          EventKind.ROUTES_TOLD,
          in ->
              new RoutesTold(
                  EventCodec.parties(in, "parties"),
                  in.codes("routes", Route.class),
                  in.day("tableDay")));

  private EndingCodec() {}

  static void write(EndingEvent body, JsonOut out) {
    if (body instanceof PartyRefused event) {
      out.number("party", event.party().value()).flag("severed", event.severed());
    } else if (body instanceof CaseEnded event) {
      out.code("outcome", event.outcome()).code("reason", event.reason());
    } else if (body instanceof RoutesTold event) {
      out.numbers("parties", EventCodec.numbers(event.parties()))
          .codes("routes", event.routes())
          .text("tableDay", event.tableDay());
    } else {
      throw EventCodec.unknown(body);
    }
  }
}

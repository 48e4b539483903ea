package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.ClockEvent;
import org.fengqiao.mediation.casework.ClockEvent.ClockStarted;
import org.fengqiao.mediation.casework.ClockEvent.ClockStopped;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.party.PartyNumber;

/** The events by which the periods of a case run. */
final class ClockCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.CLOCK_STARTED,
          in ->
              new ClockStarted(
                  in.integer("clock"),
                  in.code("clockKind", ClockKind.class),
                  EventCodec.optionalParty(in, "party"),
                  in.optionalNumber("agreement").map(Math::toIntExact),
                  in.day("startedOn"),
                  in.day("lastDay"),
                  in.code("effect", ClockEffect.class),
                  in.integers("missingYears")),
          EventKind.CLOCK_STOPPED,
          in -> new ClockStopped(in.integer("clock")));

  private ClockCodec() {}

  static void write(ClockEvent body, JsonOut out) {
    out.number("clock", body.clock());
    if (body instanceof ClockStarted event) {
      out.code("clockKind", event.clockKind())
          .number("party", event.party().map(PartyNumber::value))
          .number("agreement", event.agreement())
          .text("startedOn", event.startedOn())
          .text("lastDay", event.lastDay())
          .code("effect", event.effect())
          .numbers("missingYears", event.missingYears());
    } else if (!(body instanceof ClockStopped)) {
      throw EventCodec.unknown(body);
    }
  }
}

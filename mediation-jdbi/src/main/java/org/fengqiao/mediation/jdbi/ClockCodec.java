package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.ClockEvent;
import org.fengqiao.mediation.casework.ClockEvent.ClockExtended;
import org.fengqiao.mediation.casework.ClockEvent.ClockPaused;
import org.fengqiao.mediation.casework.ClockEvent.ClockResumed;
import org.fengqiao.mediation.casework.ClockEvent.ClockStarted;
import org.fengqiao.mediation.casework.ClockEvent.ClockStopped;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.PauseReason;
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
          in -> new ClockStopped(in.integer("clock")),
          EventKind.CLOCK_PAUSED,
          in -> new ClockPaused(in.integer("clock"), in.code("reason", PauseReason.class)),
          EventKind.CLOCK_RESUMED,
          in ->
              new ClockResumed(
                  in.integer("clock"),
                  in.code("reason", PauseReason.class),
                  in.day("lastDay"),
                  in.integers("missingYears")),
          EventKind.CLOCK_EXTENDED,
          in ->
              new ClockExtended(
                  in.integer("clock"),
                  in.day("to"),
                  in.day("lastDay"),
                  in.integers("missingYears")));

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
    } else if (body instanceof ClockPaused event) {
      out.code("reason", event.reason());
    } else if (body instanceof ClockResumed event) {
      out.code("reason", event.reason())
          .text("lastDay", event.lastDay())
          .numbers("missingYears", event.missingYears());
    } else if (body instanceof ClockExtended event) {
      out.text("to", event.to())
          .text("lastDay", event.lastDay())
          .numbers("missingYears", event.missingYears());
    } else if (!(body instanceof ClockStopped)) {
      throw EventCodec.unknown(body);
    }
  }
}

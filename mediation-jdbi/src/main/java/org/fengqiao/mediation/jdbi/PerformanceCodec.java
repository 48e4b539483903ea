package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.PerformanceEvent;
import org.fengqiao.mediation.casework.PerformanceEvent.AccelerationWaived;
import org.fengqiao.mediation.casework.PerformanceEvent.ObligationLetGo;
import org.fengqiao.mediation.casework.PerformanceEvent.PerformanceUrged;
import org.fengqiao.mediation.casework.ReleaseKind;
import org.fengqiao.mediation.casework.UrgeManner;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.TextRef;

/** The events of obligations besides their performance. */
final class PerformanceCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.PERFORMANCE_URGED,
          in ->
              new PerformanceUrged(
                  EventCodec.party(in, "debtor"),
                  in.code("manner", UrgeManner.class),
                  TextRef.of(in.text("answer"))),
          EventKind.ACCELERATION_WAIVED,
          in -> new AccelerationWaived(in.integers("lines")),
          EventKind.OBLIGATION_LET_GO,
          in ->
              new ObligationLetGo(
                  in.integer("obligation"),
                  in.code("how", ReleaseKind.class),
                  in.optionalNumber("fen").map(Fen::of),
                  TextRef.of(in.text("declaration")),
                  EventCodec.optionalTextRef(in, "interest")));

  private PerformanceCodec() {}

  static void write(PerformanceEvent body, JsonOut out) {
    if (body instanceof PerformanceUrged event) {
      out.number("debtor", event.debtor().value())
          .code("manner", event.manner())
          .text("answer", event.answer());
    } else if (body instanceof AccelerationWaived event) {
      out.numbers("lines", event.lines());
    } else if (body instanceof ObligationLetGo event) {
      out.number("obligation", event.obligation())
          .code("how", event.how())
          .number("fen", event.amount().map(Fen::amount))
          .text("declaration", event.declaration())
          .text("interest", event.wardsInterest());
    } else {
      throw EventCodec.unknown(body);
    }
  }
}

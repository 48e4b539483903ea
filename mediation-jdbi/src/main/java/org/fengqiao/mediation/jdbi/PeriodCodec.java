package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.casework.AppraisalResult;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.PeriodEvent;
import org.fengqiao.mediation.casework.PeriodEvent.AppraisalEnded;
import org.fengqiao.mediation.casework.PeriodEvent.AppraisalStarted;
import org.fengqiao.mediation.casework.PeriodEvent.ExtensionAgreed;
import org.fengqiao.mediation.party.TextRef;

/** Appraisals and extensions. */
final class PeriodCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.APPRAISAL_STARTED,
          in ->
              new AppraisalStarted(
                  TextRef.of(in.text("subject")),
                  TextRef.of(in.text("expert")),
                  EventCodec.parties(in, "agreed"),
                  EventCodec.parties(in, "paidBy")),
          EventKind.APPRAISAL_ENDED,
          in ->
              new AppraisalEnded(
                  in.code("result", AppraisalResult.class),
                  EventCodec.optionalTextRef(in, "opinion")),
          EventKind.EXTENSION_AGREED,
          in -> new ExtensionAgreed(EventCodec.parties(in, "agreed"), in.day("until")));

  private PeriodCodec() {}

  static void write(PeriodEvent body, JsonOut out) {
    if (body instanceof AppraisalStarted event) {
      out.text("subject", event.subject())
          .text("expert", event.expert())
          .numbers("agreed", EventCodec.numbers(event.agreed()))
          .numbers("paidBy", EventCodec.numbers(event.paidBy()));
    } else if (body instanceof AppraisalEnded event) {
      out.code("result", event.result()).text("opinion", event.opinion());
    } else if (body instanceof ExtensionAgreed event) {
      out.numbers("agreed", EventCodec.numbers(event.agreed())).text("until", event.until());
    } else {
      throw EventCodec.unknown(body);
    }
  }
}

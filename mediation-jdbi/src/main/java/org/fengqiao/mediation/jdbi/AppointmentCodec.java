package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.casework.AppointmentEvent;
import org.fengqiao.mediation.casework.AppointmentEvent.ConflictDisclosed;
import org.fengqiao.mediation.casework.AppointmentEvent.ConflictWaived;
import org.fengqiao.mediation.casework.AppointmentEvent.MediatorChosen;
import org.fengqiao.mediation.casework.AppointmentEvent.MediatorNotAccepted;
import org.fengqiao.mediation.casework.AppointmentEvent.RecusalDecided;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.TieKind;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.TextRef;

/** The events about who mediates. */
final class AppointmentCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.MEDIATOR_CHOSEN,
          in -> new MediatorChosen(mediator(in), EventCodec.parties(in, "by")),
          EventKind.MEDIATOR_NOT_ACCEPTED,
          in -> new MediatorNotAccepted(mediator(in), EventCodec.party(in, "party")),
          EventKind.CONFLICT_DISCLOSED,
          in ->
              new ConflictDisclosed(
                  mediator(in), in.code("tie", TieKind.class), TextRef.of(in.text("what"))),
          EventKind.CONFLICT_WAIVED,
          in -> new ConflictWaived(mediator(in), EventCodec.parties(in, "by")),
          EventKind.RECUSAL_DECIDED,
          in ->
              new RecusalDecided(
                  mediator(in),
                  in.flag("granted"),
                  in.optionalText("ground").map(code -> Coded.parse(TieKind.class, code)),
                  TextRef.of(in.text("reason"))));

  private AppointmentCodec() {}

  static void write(AppointmentEvent body, JsonOut out) {
    out.text("mediator", body.mediator());
    if (body instanceof MediatorChosen event) {
      out.numbers("by", EventCodec.numbers(event.by()));
    } else if (body instanceof MediatorNotAccepted event) {
      out.number("party", event.party().value());
    } else if (body instanceof ConflictDisclosed event) {
      out.code("tie", event.tie()).text("what", event.what());
    } else if (body instanceof ConflictWaived event) {
      out.numbers("by", EventCodec.numbers(event.by()));
    } else if (body instanceof RecusalDecided event) {
      out.flag("granted", event.granted())
          .text("ground", event.ground().map(TieKind::code))
          .text("reason", event.reason());
    } else {
      throw EventCodec.unknown(body);
    }
  }

  private static MediatorId mediator(JsonIn in) {
    return MediatorId.of(in.text("mediator"));
  }
}

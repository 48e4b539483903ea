package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.ClosingGround;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.FollowUpEvent;
import org.fengqiao.mediation.casework.FollowUpEvent.CaseArchived;
import org.fengqiao.mediation.casework.FollowUpEvent.CaseClosed;
import org.fengqiao.mediation.casework.FollowUpEvent.DossierReviewed;
import org.fengqiao.mediation.casework.FollowUpEvent.PerformanceRecorded;
import org.fengqiao.mediation.casework.FollowUpEvent.RevisitDeclined;
import org.fengqiao.mediation.casework.FollowUpEvent.RevisitDone;
import org.fengqiao.mediation.casework.FollowUpEvent.RevisitTried;
import org.fengqiao.mediation.casework.PaymentChannel;
import org.fengqiao.mediation.casework.PerformanceManner;
import org.fengqiao.mediation.casework.RetentionClass;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;

/** The events after the ending. */
final class FollowUpCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.PERFORMANCE_RECORDED,
          in ->
              new PerformanceRecorded(
                  in.integer("obligation"),
                  in.optionalNumber("fen").map(Fen::of),
                  EventCodec.party(in, "payer"),
                  EventCodec.party(in, "receiver"),
                  in.code("manner", PerformanceManner.class),
                  EventCodec.optionalTextRef(in, "proof"),
                  in.optionalText("channel")
                      .map(code -> Coded.parse(PaymentChannel.class, code))
                      .orElse(PaymentChannel.DIRECT),
                  in.optionalText("takenBy").map(PersonRef::of)),
          EventKind.REVISIT_DONE,
          in ->
              new RevisitDone(
                  EventCodec.party(in, "party"),
                  in.flag("toldFree"),
                  TextRef.of(in.text("findings")),
                  in.optionalText("stateOfMind").map(TextRef::of)),
          EventKind.REVISIT_TRIED,
          in -> new RevisitTried(EventCodec.party(in, "party"), in.flag("discharges")),
          EventKind.REVISIT_DECLINED,
          in -> new RevisitDeclined(EventCodec.party(in, "party")),
          EventKind.CASE_CLOSED,
          in ->
              new CaseClosed(
                  in.code("ground", ClosingGround.class),
                  in.optionalText("proposedBy").map(MediatorId::of)),
          EventKind.DOSSIER_REVIEWED,
          in ->
              new DossierReviewed(in.flag("complete"), EventCodec.optionalTextRef(in, "findings")),
          EventKind.CASE_ARCHIVED,
          in -> new CaseArchived(in.code("retention", RetentionClass.class)));

  private FollowUpCodec() {}

  static void write(FollowUpEvent body, JsonOut out) {
    if (body instanceof PerformanceRecorded event) {
      out.number("obligation", event.obligation())
          .number("fen", event.amount().map(Fen::amount))
          .number("payer", event.payer().value())
          .number("receiver", event.receiver().value())
          .code("manner", event.manner())
          .text("proof", event.proof());
      if (event.channel() != PaymentChannel.DIRECT) {
        out.code("channel", event.channel()).text("takenBy", event.takenBy());
      }
    } else if (body instanceof RevisitDone event) {
      out.number("party", event.party().value())
          .flag("toldFree", event.toldFree())
          .text("findings", event.findings())
          .text("stateOfMind", event.stateOfMind());
    } else if (body instanceof RevisitTried event) {
      out.number("party", event.party().value()).flag("discharges", event.discharges());
    } else if (body instanceof RevisitDeclined event) {
      out.number("party", event.party().value());
    } else if (body instanceof CaseClosed event) {
      out.code("ground", event.ground()).text("proposedBy", event.proposedBy());
    } else if (body instanceof DossierReviewed event) {
      out.flag("complete", event.complete()).text("findings", event.findings());
    } else if (body instanceof CaseArchived event) {
      out.code("retention", event.retention());
    } else {
      AftermathCodec.write(body, out);
    }
  }
}

package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.mediation.casework.AgreementForm;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EndReason;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.FeedbackEvent;
import org.fengqiao.mediation.casework.FeedbackEvent.ResultTold;
import org.fengqiao.mediation.casework.FeedbackEvent.ReturnedToCourt;
import org.fengqiao.mediation.casework.FeedbackEvent.SideNoteGiven;
import org.fengqiao.mediation.casework.Outcome;
import org.fengqiao.mediation.casework.followup.InquiryBody;
import org.fengqiao.mediation.casework.followup.SocialInquiry;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.party.TextRef;

/** The events by which others are told how a case ended. */
final class FeedbackCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.RETURNED_TO_COURT,
          in ->
              new ReturnedToCourt(
                  in.code("outcome", Outcome.class),
                  in.code("reason", EndReason.class),
                  in.day("endedOn"),
                  in.codes("papers", OrganPaper.class)),
          EventKind.RESULT_TOLD,
          in ->
              new ResultTold(
                  in.code("outcome", Outcome.class),
                  in.day("endedOn"),
                  in.optionalText("form").map(code -> Coded.parse(AgreementForm.class, code)),
                  in.flag("withContent")),
          EventKind.SIDE_NOTE_GIVEN,
          in ->
              new SideNoteGiven(
                  in.code("organ", Organ.class),
                  TextRef.of(in.text("request")),
                  EventCodec.parties(in, "consented"),
                  inquiry(in)));

  private FeedbackCodec() {}

  private static Optional<SocialInquiry> inquiry(JsonIn in) {
    return in.optionalText("by")
        .map(
            code ->
                new SocialInquiry(
                    Coded.parse(InquiryBody.class, code),
                    in.code("commissionedBy", Organ.class),
                    TextRef.of(in.text("commission")),
                    EventCodec.optionalTextRef(in, "opinion")));
  }

  static void write(FeedbackEvent body, JsonOut out) {
    if (body instanceof ReturnedToCourt event) {
      out.code("outcome", event.outcome())
          .code("reason", event.reason())
          .text("endedOn", event.endedOn())
          .codes("papers", event.papers());
    } else if (body instanceof ResultTold event) {
      out.code("outcome", event.outcome())
          .text("endedOn", event.endedOn())
          .text("form", event.form().map(Coded::code))
          .flag("withContent", event.withContent());
    } else if (body instanceof SideNoteGiven event) {
      out.code("organ", event.organ())
          .text("request", event.request())
          .numbers("consented", EventCodec.numbers(event.consented()));
      event
          .inquiry()
          .ifPresent(
              inquiry ->
                  out.code("by", inquiry.by())
                      .code("commissionedBy", inquiry.commissionedBy())
                      .text("commission", inquiry.commission())
                      .text("opinion", inquiry.opinion()));
    } else {
      throw EventCodec.unknown(body);
    }
  }
}

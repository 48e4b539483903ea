package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.CourtChannel;
import org.fengqiao.mediation.casework.CourtStage;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.ReferralEvent;
import org.fengqiao.mediation.casework.ReferralEvent.DeclineReviewed;
import org.fengqiao.mediation.casework.ReferralEvent.ReferralConfirmed;
import org.fengqiao.mediation.casework.ReferralEvent.ReferralReceived;
import org.fengqiao.mediation.casework.ReferralEvent.ReferralReturned;
import org.fengqiao.mediation.casework.ReferralEvent.SupplementAsked;
import org.fengqiao.mediation.casework.ReferralEvent.SupplementReceived;
import org.fengqiao.mediation.casework.ReferralForm;
import org.fengqiao.mediation.casework.ReferralLetter;
import org.fengqiao.mediation.casework.ReturnReason;
import org.fengqiao.mediation.casework.ReviewCause;
import org.fengqiao.mediation.casework.SupplementItem;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.TextRef;

/** The events about how a case comes in besides an application. */
final class ReferralCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.REFERRAL_RECEIVED,
          in -> new ReferralReceived(letter(in)),
          EventKind.REFERRAL_CONFIRMED,
          in -> new ReferralConfirmed(),
          EventKind.REFERRAL_RETURNED,
          in ->
              new ReferralReturned(
                  in.code("reason", ReturnReason.class),
                  EventCodec.optionalTextRef(in, "explanation")),
          EventKind.SUPPLEMENT_ASKED,
          in -> new SupplementAsked(in.codes("items", SupplementItem.class)),
          EventKind.SUPPLEMENT_RECEIVED,
          in -> new SupplementReceived(in.codes("items", SupplementItem.class)),
          EventKind.DECLINE_REVIEWED,
          in ->
              new DeclineReviewed(
                  in.code("cause", ReviewCause.class),
                  in.flag("reopened"),
                  TextRef.of(in.text("opinion"))));

  private ReferralCodec() {}

  static void write(ReferralEvent body, JsonOut out) {
    if (body instanceof ReferralReceived event) {
      write(event.letter(), out);
    } else if (body instanceof ReferralReturned event) {
      out.code("reason", event.reason()).text("explanation", event.explanation());
    } else if (body instanceof SupplementAsked event) {
      out.codes("items", event.items());
    } else if (body instanceof SupplementReceived event) {
      out.codes("items", event.items());
    } else if (body instanceof DeclineReviewed event) {
      out.code("cause", event.cause())
          .flag("reopened", event.reopened())
          .text("opinion", event.opinion());
    } else if (!(body instanceof ReferralConfirmed)) {
      throw EventCodec.unknown(body);
    }
  }

  private static void write(ReferralLetter letter, JsonOut out) {
    out.code("form", letter.form())
        .text("sender", letter.sender())
        .text("papers", letter.papers())
        .text("channel", letter.channel().map(CourtChannel::code))
        .text("stage", letter.stage().map(CourtStage::code))
        .numbers("consents", EventCodec.numbers(letter.consents()))
        .flag("receiptSigned", letter.receiptSigned());
  }

  private static ReferralLetter letter(JsonIn in) {
    return new ReferralLetter(
        in.code("form", ReferralForm.class),
        OrganisationId.of(in.text("sender")),
        TextRef.of(in.text("papers")),
        in.optionalText("channel").map(code -> Coded.parse(CourtChannel.class, code)),
        in.optionalText("stage").map(code -> Coded.parse(CourtStage.class, code)),
        EventCodec.parties(in, "consents"),
        in.flag("receiptSigned"));
  }
}

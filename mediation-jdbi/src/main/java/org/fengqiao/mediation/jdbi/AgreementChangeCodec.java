package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.casework.AgreementChangeEvent;
import org.fengqiao.mediation.casework.AgreementChangeEvent.AgreementAnnulled;
import org.fengqiao.mediation.casework.AgreementChangeEvent.LineReplaced;
import org.fengqiao.mediation.casework.AgreementChangeEvent.OralUpgraded;
import org.fengqiao.mediation.casework.AgreementChangeEvent.PartFixed;
import org.fengqiao.mediation.casework.AgreementChangeEvent.RatificationAnswered;
import org.fengqiao.mediation.casework.AgreementChangeEvent.RatificationAsked;
import org.fengqiao.mediation.casework.AgreementChangeEvent.RenegotiationOpened;
import org.fengqiao.mediation.casework.AgreementChangeEvent.SlipCorrected;
import org.fengqiao.mediation.casework.AnnullingBody;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.PartySignature;
import org.fengqiao.mediation.casework.SigningManner;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;

/** The events of agreements besides their conclusion. */
final class AgreementChangeCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.PART_FIXED,
          in ->
              new PartFixed(
                  in.integer("agreement"), in.objects("leavesOpen", AgreementCodec::item)),
          EventKind.ORAL_UPGRADED,
          in ->
              new OralUpgraded(
                  in.integer("agreement"),
                  in.objects("signatures", AgreementChangeCodec::signature),
                  in.texts("mediators").stream().map(MediatorId::of).toList(),
                  in.optionalText("document"),
                  in.optionalDay("sealedOn"),
                  in.texts("partnerSeals").stream().map(OrganisationId::of).toList(),
                  in.optionalDay("effectiveOn")),
          EventKind.SLIP_CORRECTED,
          in -> new SlipCorrected(in.integer("agreement"), TextRef.of(in.text("correction"))),
          EventKind.AGREEMENT_ANNULLED,
          in ->
              new AgreementAnnulled(
                  in.integer("agreement"),
                  in.code("by", AnnullingBody.class),
                  TextRef.of(in.text("decision")),
                  in.flag("newRound")),
          EventKind.RATIFICATION_ASKED,
          in ->
              new RatificationAsked(
                  in.integer("agreement"),
                  EventCodec.party(in, "party"),
                  in.day("actOn"),
                  in.integer("clock")),
          EventKind.RATIFICATION_ANSWERED,
          in ->
              new RatificationAnswered(
                  in.integer("agreement"),
                  EventCodec.party(in, "party"),
                  in.flag("ratified"),
                  in.day("actOn")),
          EventKind.RENEGOTIATION_OPENED,
          in -> new RenegotiationOpened(in.integers("lines"), EventCodec.parties(in, "willing")),
          EventKind.LINE_REPLACED,
          in ->
              new LineReplaced(
                  in.integer("agreement"),
                  in.integer("obligation"),
                  Fen.of(in.number("released"))));

  private AgreementChangeCodec() {}

  static void write(AgreementChangeEvent body, JsonOut out) {
    if (body instanceof PartFixed event) {
      out.number("agreement", event.agreement())
          .objects("leavesOpen", event.leavesOpen(), AgreementCodec::write);
    } else if (body instanceof OralUpgraded event) {
      out.number("agreement", event.agreement())
          .objects("signatures", event.signatures(), AgreementChangeCodec::write)
          .texts("mediators", event.mediators())
          .text("document", event.documentNumber())
          .text("sealedOn", event.sealedOn())
          .texts("partnerSeals", event.partnerSeals())
          .text("effectiveOn", event.effectiveOn());
    } else if (body instanceof SlipCorrected event) {
      out.number("agreement", event.agreement()).text("correction", event.correction());
    } else if (body instanceof AgreementAnnulled event) {
      out.number("agreement", event.agreement())
          .code("by", event.by())
          .text("decision", event.decision())
          .flag("newRound", event.newRound());
    } else if (body instanceof RatificationAsked event) {
      out.number("agreement", event.agreement())
          .number("party", event.party().value())
          .text("actOn", event.actOn())
          .number("clock", event.clock());
    } else if (body instanceof RatificationAnswered event) {
      out.number("agreement", event.agreement())
          .number("party", event.party().value())
          .flag("ratified", event.ratified())
          .text("actOn", event.actOn());
    } else if (body instanceof RenegotiationOpened event) {
      out.numbers("lines", event.lines()).numbers("willing", EventCodec.numbers(event.willing()));
    } else if (body instanceof LineReplaced event) {
      out.number("agreement", event.agreement())
          .number("obligation", event.obligation())
          .number("released", event.released().amount());
    } else {
      throw EventCodec.unknown(body);
    }
  }

  private static void write(JsonOut out, PartySignature signature) {
    out.number("party", signature.party().value())
        .code("manner", signature.manner())
        .text("signer", signature.signer())
        .text("readBy", signature.readBy());
  }

  private static PartySignature signature(JsonIn in) {
    return new PartySignature(
        EventCodec.party(in, "party"),
        in.code("manner", SigningManner.class),
        in.optionalText("signer").map(PersonRef::of),
        in.optionalText("readBy").map(PersonRef::of));
  }
}

package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.casework.AgreementContent;
import org.fengqiao.mediation.casework.AgreementEvent;
import org.fengqiao.mediation.casework.AgreementEvent.AgreementDrafted;
import org.fengqiao.mediation.casework.AgreementEvent.AgreementFell;
import org.fengqiao.mediation.casework.AgreementEvent.AgreementSealed;
import org.fengqiao.mediation.casework.AgreementEvent.CopyDelivered;
import org.fengqiao.mediation.casework.AgreementEvent.MediatorSigned;
import org.fengqiao.mediation.casework.AgreementEvent.OralAgreementRecorded;
import org.fengqiao.mediation.casework.AgreementEvent.PartySigned;
import org.fengqiao.mediation.casework.AgreementFlag;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.Obligation;
import org.fengqiao.mediation.casework.ObligationKind;
import org.fengqiao.mediation.casework.ObligationTerms;
import org.fengqiao.mediation.casework.SigningManner;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** The events by which an agreement comes about. */
final class AgreementCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.AGREEMENT_DRAFTED,
          in -> new AgreementDrafted(in.integer("agreement"), content(in)),
          EventKind.ORAL_AGREEMENT_RECORDED,
          in ->
              new OralAgreementRecorded(
                  in.integer("agreement"),
                  content(in),
                  in.day("effectiveOn"),
                  in.flag("settlesAll")),
          EventKind.PARTY_SIGNED,
          in ->
              new PartySigned(
                  in.integer("agreement"),
                  EventCodec.party(in, "party"),
                  in.code("manner", SigningManner.class)),
          EventKind.MEDIATOR_SIGNED,
          in -> new MediatorSigned(in.integer("agreement"), MediatorId.of(in.text("mediator"))),
          EventKind.AGREEMENT_SEALED,
          in ->
              new AgreementSealed(
                  in.integer("agreement"),
                  in.day("effectiveOn"),
                  in.optionalText("document"),
                  in.flag("settlesAll")),
          EventKind.AGREEMENT_FELL,
          in ->
              new AgreementFell(in.integer("agreement"), EventCodec.optionalParty(in, "refusedBy")),
          EventKind.COPY_DELIVERED,
          in -> new CopyDelivered(in.integer("agreement"), EventCodec.parties(in, "parties")));

  private AgreementCodec() {}

  static void write(AgreementEvent body, JsonOut out) {
    out.number("agreement", body.agreement());
    if (body instanceof AgreementDrafted event) {
      write(event.content(), out);
    } else if (body instanceof OralAgreementRecorded event) {
      write(event.content(), out);
      out.text("effectiveOn", event.effectiveOn()).flag("settlesAll", event.settlesAll());
    } else if (body instanceof PartySigned event) {
      out.number("party", event.party().value()).code("manner", event.manner());
    } else if (body instanceof MediatorSigned event) {
      out.text("mediator", event.mediator());
    } else if (body instanceof AgreementSealed event) {
      out.text("effectiveOn", event.effectiveOn())
          .text("document", event.documentNumber())
          .flag("settlesAll", event.settlesAll());
    } else if (body instanceof AgreementFell event) {
      out.number("refusedBy", event.refusedBy().map(PartyNumber::value));
    } else if (body instanceof CopyDelivered event) {
      out.numbers("parties", EventCodec.numbers(event.parties()));
    } else {
      throw EventCodec.unknown(body);
    }
  }

  private static void write(AgreementContent content, JsonOut out) {
    out.numbers("parties", EventCodec.numbers(content.parties()))
        .objects("obligations", content.obligations(), AgreementCodec::write)
        .text("text", content.text())
        .codes("flags", content.flags());
  }

  private static AgreementContent content(JsonIn in) {
    return new AgreementContent(
        EventCodec.parties(in, "parties"),
        in.objects("obligations", AgreementCodec::obligation),
        TextRef.of(in.text("text")),
        in.codes("flags", AgreementFlag.class));
  }

  private static void write(JsonOut out, Obligation obligation) {
    ObligationTerms terms = obligation.terms();
    out.number("number", obligation.number())
        .numbers("debtors", EventCodec.numbers(terms.debtors()))
        .number("creditor", terms.creditor().value())
        .code("kind", terms.kind())
        .number("fen", terms.amount().map(Fen::amount))
        .text("dueOn", terms.dueOn())
        .text("what", terms.what());
  }

  private static Obligation obligation(JsonIn in) {
    return new Obligation(
        in.integer("number"),
        new ObligationTerms(
            EventCodec.parties(in, "debtors"),
            EventCodec.party(in, "creditor"),
            in.code("kind", ObligationKind.class),
            in.optionalNumber("fen").map(Fen::of),
            in.day("dueOn"),
            EventCodec.optionalTextRef(in, "what")));
  }
}

package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.mediation.casework.AgreementContent;
import org.fengqiao.mediation.casework.AgreementEvent;
import org.fengqiao.mediation.casework.AgreementEvent.AgreementDrafted;
import org.fengqiao.mediation.casework.AgreementEvent.AgreementFell;
import org.fengqiao.mediation.casework.AgreementEvent.AgreementSealed;
import org.fengqiao.mediation.casework.AgreementEvent.CopyDelivered;
import org.fengqiao.mediation.casework.AgreementEvent.MediatorSigned;
import org.fengqiao.mediation.casework.AgreementEvent.OralAgreementRecorded;
import org.fengqiao.mediation.casework.AgreementEvent.PartnerSealed;
import org.fengqiao.mediation.casework.AgreementEvent.PartySigned;
import org.fengqiao.mediation.casework.AgreementFlag;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.DueTerm;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.LineDays;
import org.fengqiao.mediation.casework.Obligation;
import org.fengqiao.mediation.casework.ObligationKind;
import org.fengqiao.mediation.casework.ObligationNature;
import org.fengqiao.mediation.casework.ObligationTerms;
import org.fengqiao.mediation.casework.OpenItem;
import org.fengqiao.mediation.casework.OpenMatter;
import org.fengqiao.mediation.casework.SigningManner;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
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
                  in.flag("settlesAll"),
                  in.objects("days", AgreementCodec::days)),
          EventKind.PARTY_SIGNED,
          in ->
              new PartySigned(
                  in.integer("agreement"),
                  EventCodec.party(in, "party"),
                  in.code("manner", SigningManner.class),
                  in.optionalText("signer").map(PersonRef::of),
                  in.optionalText("readBy").map(PersonRef::of)),
          EventKind.MEDIATOR_SIGNED,
          in -> new MediatorSigned(in.integer("agreement"), MediatorId.of(in.text("mediator"))),
          EventKind.PARTNER_SEALED,
          in ->
              new PartnerSealed(
                  in.integer("agreement"),
                  OrganisationId.of(in.text("committee")),
                  in.optionalDay("sealedOn")),
          EventKind.AGREEMENT_SEALED,
          in ->
              new AgreementSealed(
                  in.integer("agreement"),
                  in.day("effectiveOn"),
                  in.optionalText("document"),
                  in.flag("settlesAll"),
                  in.optionalDay("signedOn"),
                  in.objects("days", AgreementCodec::days)),
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
      out.text("effectiveOn", event.effectiveOn())
          .flag("settlesAll", event.settlesAll())
          .objects("days", event.days(), AgreementCodec::write);
    } else if (body instanceof PartySigned event) {
      out.number("party", event.party().value())
          .code("manner", event.manner())
          .text("signer", event.signer())
          .text("readBy", event.readBy());
    } else if (body instanceof MediatorSigned event) {
      out.text("mediator", event.mediator());
    } else if (body instanceof PartnerSealed event) {
      out.text("committee", event.committee()).text("sealedOn", event.sealedOn());
    } else if (body instanceof AgreementSealed event) {
      out.text("effectiveOn", event.effectiveOn())
          .text("document", event.documentNumber())
          .flag("settlesAll", event.settlesAll())
          .text("signedOn", event.signedOn())
          .objects("days", event.days(), AgreementCodec::write);
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
        .codes("flags", content.flags())
        .numbers("settles", content.settles())
        .objects("leavesOpen", content.leavesOpen(), AgreementCodec::write)
        .number("graceDays", content.graceDays())
        .numbers("replaces", content.replaces());
  }

  private static AgreementContent content(JsonIn in) {
    return new AgreementContent(
        EventCodec.parties(in, "parties"),
        in.objects("obligations", AgreementCodec::obligation),
        TextRef.of(in.text("text")),
        in.codes("flags", AgreementFlag.class),
        in.integers("settles"),
        in.objects("leavesOpen", AgreementCodec::item),
        in.optionalNumber("graceDays").map(Math::toIntExact),
        in.integers("replaces"));
  }

  private static void write(JsonOut out, LineDays days) {
    out.number("line", days.obligation())
        .text("dueOn", days.dueOn())
        .text("graceUntil", days.graceUntil())
        .text("visitBy", days.visitIfLateBy())
        .numbers("missingYears", days.missingYears());
  }

  private static LineDays days(JsonIn in) {
    return new LineDays(
        in.integer("line"),
        in.day("dueOn"),
        in.optionalDay("graceUntil"),
        in.optionalDay("visitBy"),
        in.integers("missingYears"));
  }

  static void write(JsonOut out, OpenItem item) {
    out.number("number", item.number())
        .number("agreement", item.agreement())
        .text("what", item.matter().what())
        .numbers("parties", EventCodec.numbers(item.matter().parties()))
        .number("fen", item.matter().amount().map(Fen::amount));
  }

  static OpenItem item(JsonIn in) {
    return new OpenItem(
        in.integer("number"),
        in.integer("agreement"),
        new OpenMatter(
            TextRef.of(in.text("what")),
            EventCodec.parties(in, "parties"),
            in.optionalNumber("fen").map(Fen::of)));
  }

  private static void write(JsonOut out, Obligation obligation) {
    ObligationTerms terms = obligation.terms();
    out.number("number", obligation.number());
    if (obligation.claim() != obligation.number()) {
      out.number("claim", obligation.claim());
    }
    out.numbers("debtors", EventCodec.numbers(terms.debtors()))
        .number("creditor", terms.creditor().value())
        .numbers("guarantors", EventCodec.numbers(terms.guarantors()))
        .code("kind", terms.kind());
    if (terms.nature() != ObligationNature.PLAIN) {
      out.code("nature", terms.nature());
    }
    out.number("fen", terms.amount().map(Fen::amount)).text("dueOn", obligation.dueOn());
    if (terms.due() instanceof DueTerm.PayDay agreed) {
      out.text("payDay", agreed.payDay());
    } else if (terms.due() instanceof DueTerm.WithinDays within) {
      out.number("withinDays", within.days());
    }
    out.text("what", terms.what()).text("how", terms.how());
  }

  private static Obligation obligation(JsonIn in) {
    int number = in.integer("number");
    return new Obligation(
        number,
        in.optionalNumber("claim").map(Math::toIntExact).orElse(number),
        in.day("dueOn"),
        ObligationTerms.builder()
            .debtors(EventCodec.parties(in, "debtors"))
            .creditor(EventCodec.party(in, "creditor"))
            .guarantors(EventCodec.parties(in, "guarantors"))
            .kind(in.code("kind", ObligationKind.class))
            .nature(
                in.optionalText("nature")
                    .map(code -> Coded.parse(ObligationNature.class, code))
                    .orElse(ObligationNature.PLAIN))
            .amount(in.optionalNumber("fen").map(Fen::of))
            .due(due(in))
            .what(EventCodec.optionalTextRef(in, "what"))
            .how(EventCodec.optionalTextRef(in, "how"))
            .build());
  }

  private static DueTerm due(JsonIn in) {
    Optional<DueTerm> within =
        in.optionalNumber("withinDays").map(n -> new DueTerm.WithinDays(Math.toIntExact(n)));
    Optional<DueTerm> payDay = in.optionalDay("payDay").map(DueTerm.PayDay::new);
    return within.or(() -> payDay).orElseGet(() -> new DueTerm.OnDay(in.day("dueOn")));
  }
}

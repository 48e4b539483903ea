package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.Elsewhere;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.HandoverEvent;
import org.fengqiao.mediation.casework.HandoverEvent.CaseEscalated;
import org.fengqiao.mediation.casework.HandoverEvent.CommitteeAnswered;
import org.fengqiao.mediation.casework.HandoverEvent.CommitteeInvited;
import org.fengqiao.mediation.casework.HandoverEvent.OrganReceipted;
import org.fengqiao.mediation.casework.HandoverEvent.OrganReturned;
import org.fengqiao.mediation.casework.HandoverEvent.OrganSent;
import org.fengqiao.mediation.casework.HandoverEvent.TransferAccepted;
import org.fengqiao.mediation.casework.HandoverEvent.TransferOffered;
import org.fengqiao.mediation.casework.HandoverEvent.TransferReturned;
import org.fengqiao.mediation.casework.handover.EscalationGround;
import org.fengqiao.mediation.casework.handover.GiveBackReason;
import org.fengqiao.mediation.casework.handover.JoinGround;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganGround;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.casework.handover.Receiver;
import org.fengqiao.mediation.casework.handover.TransferGround;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** The events that bring a case to another committee or to an organ. */
final class HandoverCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.TRANSFER_OFFERED,
          in ->
              new TransferOffered(
                  receiver(in),
                  in.code("ground", TransferGround.class),
                  EventCodec.parties(in, "agreed"),
                  in.optionalText("proposedBy").map(OrganisationId::of),
                  clock(in)),
          EventKind.CASE_ESCALATED,
          in ->
              new CaseEscalated(
                  receiver(in),
                  in.code("ground", EscalationGround.class),
                  EventCodec.parties(in, "agreed"),
                  clock(in)),
          EventKind.TRANSFER_ACCEPTED,
          in ->
              new TransferAccepted(
                  in.integer("attempt"),
                  in.day("rulesDay"),
                  in.text("rules"),
                  IntakeCodec.elsewhere(in)),
          EventKind.TRANSFER_RETURNED,
          in ->
              new TransferReturned(
                  in.code("reason", GiveBackReason.class),
                  EventCodec.optionalTextRef(in, "explanation")),
          EventKind.COMMITTEE_INVITED,
          in ->
              new CommitteeInvited(
                  OrganisationId.of(in.text("committee")), in.code("ground", JoinGround.class)),
          EventKind.COMMITTEE_ANSWERED,
          in -> new CommitteeAnswered(OrganisationId.of(in.text("committee")), in.flag("joins")),
          EventKind.ORGAN_SENT,
          in ->
              new OrganSent(
                  in.integer("handover"),
                  in.code("organ", Organ.class),
                  in.code("ground", OrganGround.class),
                  in.codes("papers", OrganPaper.class),
                  EventCodec.parties(in, "consents"),
                  EventCodec.optionalTextRef(in, "request"),
                  clock(in),
                  EventCodec.unit(in)),
          EventKind.ORGAN_RECEIPTED,
          in -> new OrganReceipted(in.integer("handover"), TextRef.of(in.text("receipt"))),
          EventKind.ORGAN_RETURNED,
          in -> new OrganReturned(in.integer("handover"), in.code("reason", GiveBackReason.class)));

  private HandoverCodec() {}

  private static Receiver receiver(JsonIn in) {
    return new Receiver(
        OrganisationId.of(in.text("to")),
        in.code("kind", OrganisationKind.class),
        RegionCode.of(in.text("region")),
        in.code("level", RegionLevel.class));
  }

  private static Optional<Integer> clock(JsonIn in) {
    return in.optionalNumber("clock").map(Math::toIntExact);
  }

  private static JsonOut write(Receiver receiver, JsonOut out) {
    return out.text("to", receiver.id())
        .code("kind", receiver.kind())
        .text("region", receiver.region().digits())
        .code("level", receiver.level());
  }

  static void write(HandoverEvent body, JsonOut out) {
    if (body instanceof TransferOffered event) {
      write(event.to(), out)
          .code("ground", event.ground())
          .numbers("agreed", EventCodec.numbers(event.agreed()))
          .text("proposedBy", event.proposedBy())
          .number("clock", event.clock());
    } else if (body instanceof CaseEscalated event) {
      write(event.to(), out)
          .code("ground", event.ground())
          .numbers("agreed", EventCodec.numbers(event.agreed()))
          .number("clock", event.clock());
    } else if (body instanceof TransferAccepted event) {
      out.number("attempt", event.attempt())
          .text("rulesDay", event.rulesDay())
          .text("rules", event.rulesFingerprint())
          .text("elsewhere", event.elsewhere().map(other -> other.organ().code()))
          .text("agreed", event.elsewhere().flatMap(Elsewhere::agrees));
    } else if (body instanceof TransferReturned event) {
      out.code("reason", event.reason()).text("explanation", event.explanation());
    } else if (body instanceof CommitteeInvited event) {
      out.text("committee", event.committee()).code("ground", event.ground());
    } else if (body instanceof CommitteeAnswered event) {
      out.text("committee", event.committee()).flag("joins", event.joins());
    } else {
      writeOrgan(body, out);
    }
  }

  private static void writeOrgan(HandoverEvent body, JsonOut out) {
    if (body instanceof OrganSent event) {
      out.number("handover", event.handover())
          .code("organ", event.organ())
          .code("ground", event.ground())
          .codes("papers", event.papers())
          .numbers("consents", EventCodec.numbers(event.consents()))
          .text("request", event.request())
          .number("clock", event.clock())
          .text("unit", event.unit());
    } else if (body instanceof OrganReceipted event) {
      out.number("handover", event.handover()).text("receipt", event.receipt());
    } else if (body instanceof OrganReturned event) {
      out.number("handover", event.handover()).code("reason", event.reason());
    } else {
      throw EventCodec.unknown(body);
    }
  }
}

package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.mediation.casework.CapacityGround;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.LegalCapacity;
import org.fengqiao.mediation.casework.LegalRepresentative;
import org.fengqiao.mediation.casework.LinkKind;
import org.fengqiao.mediation.casework.PaperSigner;
import org.fengqiao.mediation.casework.PartyEvent;
import org.fengqiao.mediation.casework.PartyEvent.CapacitySet;
import org.fengqiao.mediation.casework.PartyEvent.CaseLinked;
import org.fengqiao.mediation.casework.PartyEvent.PaperSigned;
import org.fengqiao.mediation.casework.PartyEvent.PartyAdded;
import org.fengqiao.mediation.casework.PartyEvent.PartySubstituted;
import org.fengqiao.mediation.casework.PartyEvent.SpokespersonsElected;
import org.fengqiao.mediation.casework.RepresentativeKind;
import org.fengqiao.mediation.casework.SubstitutionReason;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;

/** The events about who is in the case. */
final class PartyCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.CAPACITY_SET,
          in ->
              new CapacitySet(
                  EventCodec.party(in, "party"),
                  in.code("capacity", LegalCapacity.class),
                  in.code("ground", CapacityGround.class),
                  TextRef.of(in.text("proof")),
                  representative(in)),
          EventKind.SPOKESPERSONS_ELECTED,
          in ->
              new SpokespersonsElected(
                  EventCodec.parties(in, "members"),
                  EventCodec.parties(in, "spokespersons"),
                  TextRef.of(in.text("paper"))),
          EventKind.PARTY_ADDED,
          in -> new PartyAdded(party(in), TextRef.of(in.text("reason"))),
          EventKind.PARTY_SUBSTITUTED,
          in ->
              new PartySubstituted(
                  party(in),
                  in.code("reason", SubstitutionReason.class),
                  TextRef.of(in.text("proof"))),
          EventKind.PAPER_SIGNED,
          in -> new PaperSigned(in.objects("signers", PartyCodec::signer)),
          EventKind.CASE_LINKED,
          in -> new CaseLinked(CaseId.of(in.text("other")), in.code("kind", LinkKind.class)));

  private PartyCodec() {}

  static void write(PartyEvent body, JsonOut out) {
    if (body instanceof CapacitySet event) {
      out.number("party", event.party().value())
          .code("capacity", event.capacity())
          .code("ground", event.ground())
          .text("proof", event.proof())
          .text("representative", event.representative().map(LegalRepresentative::person));
      event
          .representative()
          .ifPresent(who -> out.code("by", who.kind()).text("byProof", who.proof()));
    } else if (body instanceof SpokespersonsElected event) {
      out.numbers("members", EventCodec.numbers(event.members()))
          .numbers("spokespersons", EventCodec.numbers(event.spokespersons()))
          .text("paper", event.paper());
    } else if (body instanceof PartyAdded event) {
      write(event.party(), out);
      out.text("reason", event.reason());
    } else if (body instanceof PartySubstituted event) {
      write(event.successor(), out);
      out.code("reason", event.reason()).text("proof", event.proof());
    } else if (body instanceof PaperSigned event) {
      out.objects(
          "signers",
          event.signers(),
          (value, signer) -> value.number("party", signer.party().value()).text("by", signer.by()));
    } else if (body instanceof CaseLinked event) {
      out.text("other", event.other()).code("kind", event.linkKind());
    } else {
      throw EventCodec.unknown(body);
    }
  }

  private static PaperSigner signer(JsonIn in) {
    return new PaperSigner(EventCodec.party(in, "party"), PersonRef.of(in.text("by")));
  }

  private static Optional<LegalRepresentative> representative(JsonIn in) {
    return in.optionalText("representative")
        .map(
            person ->
                new LegalRepresentative(
                    PersonRef.of(person),
                    in.code("by", RepresentativeKind.class),
                    TextRef.of(in.text("byProof"))));
  }

  static void write(Party party, JsonOut out) {
    out.number("number", party.number().value())
        .code("side", party.side())
        .text("person", party.person())
        .code("kind", party.kind())
        .text("region", party.region());
  }

  static Party party(JsonIn in) {
    return new Party(
        EventCodec.party(in, "number"),
        in.code("side", Side.class),
        PersonRef.of(in.text("person")),
        in.code("kind", PartyKind.class),
        in.optionalText("region").map(RegionCode::of));
  }
}

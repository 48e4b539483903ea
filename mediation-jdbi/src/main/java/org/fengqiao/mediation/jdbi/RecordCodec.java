package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.Paper;
import org.fengqiao.mediation.casework.RecordEvent;
import org.fengqiao.mediation.casework.RecordEvent.AnswerAppealed;
import org.fengqiao.mediation.casework.RecordEvent.AppealDecided;
import org.fengqiao.mediation.casework.RecordEvent.DataAnswered;
import org.fengqiao.mediation.casework.RecordEvent.DataRequested;
import org.fengqiao.mediation.casework.RecordEvent.DataRestricted;
import org.fengqiao.mediation.casework.RecordEvent.ErasureDecided;
import org.fengqiao.mediation.casework.RecordEvent.ErasureProposed;
import org.fengqiao.mediation.casework.RecordEvent.HoldLifted;
import org.fengqiao.mediation.casework.RecordEvent.HoldSet;
import org.fengqiao.mediation.casework.RecordEvent.RecordCorrected;
import org.fengqiao.mediation.casework.record.CorrectableFact;
import org.fengqiao.mediation.casework.record.Correction;
import org.fengqiao.mediation.casework.record.CorrectionSource;
import org.fengqiao.mediation.casework.record.DataAnswer;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.record.DestructionGround;
import org.fengqiao.mediation.casework.record.ErasureGround;
import org.fengqiao.mediation.casework.record.Heir;
import org.fengqiao.mediation.casework.record.HoldReason;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;

/** Corrections, requests about personal data, erasure and holds. */
final class RecordCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.RECORD_CORRECTED,
          in ->
              new RecordCorrected(
                  new Correction(
                      in.integer("event"),
                      in.code("fact", CorrectableFact.class),
                      EventCodec.optionalParty(in, "party"),
                      in.optionalText("wrong"),
                      in.text("right")),
                  text(in, "reason"),
                  in.code("source", CorrectionSource.class)),
          EventKind.DATA_REQUESTED,
          in ->
              new DataRequested(
                  in.integer("request"),
                  in.code("about", DataRequestKind.class),
                  EventCodec.party(in, "party"),
                  text(in, "identity"),
                  in.optionalText("heir")
                      .map(heir -> new Heir(PersonRef.of(heir), text(in, "interest"))),
                  in.optionalNumber("datum").map(Math::toIntExact),
                  in.optionalText("ground").map(code -> Coded.parse(ErasureGround.class, code)),
                  EventCodec.optionalTextRef(in, "words"),
                  in.integer("clock")),
          EventKind.DATA_ANSWERED,
          in ->
              new DataAnswered(
                  in.integer("request"),
                  in.code("answer", DataAnswer.class),
                  in.codes("copies", Paper.class),
                  in.optionalNumber("correction").map(Math::toIntExact),
                  EventCodec.optionalTextRef(in, "reasons")),
          EventKind.ANSWER_APPEALED,
          in -> new AnswerAppealed(in.integer("request"), text(in, "reasons")),
          EventKind.APPEAL_DECIDED,
          in ->
              new AppealDecided(
                  in.integer("request"),
                  in.optionalNumber("clock").map(Math::toIntExact),
                  text(in, "reasons")),
          EventKind.DATA_RESTRICTED,
          in ->
              new DataRestricted(
                  EventCodec.party(in, "party"), in.integer("request"), text(in, "reasons")),
          EventKind.ERASURE_PROPOSED,
          in ->
              new ErasureProposed(
                  in.integer("proposal"),
                  EventCodec.parties(in, "parties"),
                  in.code("ground", DestructionGround.class),
                  text(in, "appraisal")),
          EventKind.ERASURE_DECIDED,
          in ->
              new ErasureDecided(in.integer("proposal"), in.flag("approved"), text(in, "reasons")),
          EventKind.HOLD_SET,
          in ->
              new HoldSet(
                  in.integer("hold"), in.code("reason", HoldReason.class), text(in, "ends")),
          EventKind.HOLD_LIFTED,
          in -> new HoldLifted(in.integer("hold"), text(in, "reason")));

  private RecordCodec() {}

  private static TextRef text(JsonIn in, String field) {
    return TextRef.of(in.text(field));
  }

  static void write(RecordEvent body, JsonOut out) {
    if (body instanceof RecordCorrected event) {
      write(event.correction(), out);
      out.text("reason", event.reason()).code("source", event.source());
    } else if (body instanceof DataRequested event) {
      write(event, out);
    } else if (body instanceof DataAnswered event) {
      out.number("request", event.request())
          .code("answer", event.answer())
          .codes("copies", event.copies())
          .number("correction", event.correction())
          .text("reasons", event.reasons());
    } else if (body instanceof AnswerAppealed event) {
      out.number("request", event.request()).text("reasons", event.reasons());
    } else if (body instanceof AppealDecided event) {
      out.number("request", event.request())
          .number("clock", event.clock())
          .text("reasons", event.reasons());
    } else if (body instanceof DataRestricted event) {
      out.number("party", event.party().value())
          .number("request", event.request())
          .text("reasons", event.reasons());
    } else if (body instanceof ErasureProposed event) {
      out.number("proposal", event.proposal())
          .numbers("parties", EventCodec.numbers(event.parties()))
          .code("ground", event.ground())
          .text("appraisal", event.appraisal());
    } else if (body instanceof ErasureDecided event) {
      out.number("proposal", event.proposal())
          .flag("approved", event.approved())
          .text("reasons", event.reasons());
    } else if (body instanceof HoldSet event) {
      out.number("hold", event.hold())
          .code("reason", event.reason())
          .text("ends", event.endCondition());
    } else if (body instanceof HoldLifted event) {
      out.number("hold", event.hold()).text("reason", event.reason());
    } else {
      throw EventCodec.unknown(body);
    }
  }

  private static void write(Correction correction, JsonOut out) {
    out.number("event", correction.event())
        .code("fact", correction.fact())
        .number("party", correction.party().map(PartyNumber::value))
        .text("wrong", correction.wrong())
        .text("right", correction.right());
  }

  private static void write(DataRequested event, JsonOut out) {
    Optional<Heir> heir = event.heir();
    out.number("request", event.request())
        .code("about", event.about())
        .number("party", event.party().value())
        .text("identity", event.identity())
        .text("heir", heir.map(Heir::person))
        .text("interest", heir.map(Heir::interest))
        .number("datum", event.datum())
        .text("ground", event.ground().map(ErasureGround::code))
        .text("words", event.words())
        .number("clock", event.clock());
  }
}

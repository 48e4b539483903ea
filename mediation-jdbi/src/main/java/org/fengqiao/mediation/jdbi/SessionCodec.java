package org.fengqiao.mediation.jdbi;

import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.EvidenceSource;
import org.fengqiao.mediation.casework.HelpKind;
import org.fengqiao.mediation.casework.HelperRole;
import org.fengqiao.mediation.casework.NormKind;
import org.fengqiao.mediation.casework.NoteAudience;
import org.fengqiao.mediation.casework.NoteKind;
import org.fengqiao.mediation.casework.NoteVisibility;
import org.fengqiao.mediation.casework.SessionChannel;
import org.fengqiao.mediation.casework.SessionEvent;
import org.fengqiao.mediation.casework.SessionEvent.EvidenceListed;
import org.fengqiao.mediation.casework.SessionEvent.HelpProvided;
import org.fengqiao.mediation.casework.SessionEvent.HelperInvited;
import org.fengqiao.mediation.casework.SessionEvent.LawTalkGiven;
import org.fengqiao.mediation.casework.SessionEvent.NoteAdded;
import org.fengqiao.mediation.casework.SessionEvent.SessionSummoned;
import org.fengqiao.mediation.casework.SessionEvent.UndisputedRecorded;
import org.fengqiao.mediation.casework.SessionKind;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;

/** The events of the talks. */
final class SessionCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.HELPER_INVITED,
          in ->
              new HelperInvited(
                  PersonRef.of(in.text("person")),
                  in.code("role", HelperRole.class),
                  EventCodec.parties(in, "agreed"),
                  in.flag("silence")),
          EventKind.SESSION_SUMMONED,
          in ->
              new SessionSummoned(
                  in.integer("number"),
                  in.code("session", SessionKind.class),
                  EventCodec.parties(in, "parties"),
                  in.day("day"),
                  LocalTime.parse(in.text("time")),
                  in.code("channel", SessionChannel.class),
                  EventCodec.optionalTextRef(in, "place")),
          EventKind.NOTE_ADDED,
          in ->
              new NoteAdded(
                  in.integer("number"),
                  in.code("note", NoteKind.class),
                  audience(in),
                  TextRef.of(in.text("text"))),
          EventKind.EVIDENCE_LISTED,
          in ->
              new EvidenceListed(
                  in.integer("number"),
                  in.code("source", EvidenceSource.class),
                  TextRef.of(in.text("who")),
                  audience(in),
                  TextRef.of(in.text("finding"))),
          EventKind.UNDISPUTED_RECORDED,
          in ->
              new UndisputedRecorded(
                  EventCodec.parties(in, "agreed"), TextRef.of(in.text("facts"))),
          EventKind.LAW_TALK_GIVEN,
          in ->
              new LawTalkGiven(
                  in.code("norm", NormKind.class),
                  TextRef.of(in.text("explained")),
                  EventCodec.parties(in, "parties")),
          EventKind.HELP_PROVIDED,
          in ->
              new HelpProvided(
                  EventCodec.party(in, "party"),
                  in.code("help", HelpKind.class),
                  in.optionalText("helper").map(PersonRef::of),
                  in.flag("silence")));

  private SessionCodec() {}

  private static NoteAudience audience(JsonIn in) {
    return new NoteAudience(
        in.code("visibility", NoteVisibility.class),
        in.optionalText("side").map(code -> Coded.parse(Side.class, code)));
  }

  private static JsonOut audience(NoteAudience audience, JsonOut out) {
    return out.code("visibility", audience.visibility())
        .text("side", audience.side().map(Side::code));
  }

  static void write(SessionEvent body, JsonOut out) {
    if (body instanceof HelperInvited event) {
      out.text("person", event.person())
          .code("role", event.role())
          .numbers("agreed", EventCodec.numbers(event.agreed()))
          .flag("silence", event.silencePromised());
    } else if (body instanceof SessionSummoned event) {
      out.number("number", event.number())
          .code("session", event.session())
          .numbers("parties", EventCodec.numbers(event.parties()))
          .text("day", event.on())
          .text("time", event.at())
          .code("channel", event.channel())
          .text("place", event.place());
    } else if (body instanceof NoteAdded event) {
      audience(event.audience(), out.number("number", event.number()).code("note", event.note()))
          .text("text", event.text());
    } else if (body instanceof EvidenceListed event) {
      audience(
              event.audience(),
              out.number("number", event.number())
                  .code("source", event.source())
                  .text("who", event.who()))
          .text("finding", event.finding());
    } else if (body instanceof UndisputedRecorded event) {
      out.numbers("agreed", EventCodec.numbers(event.agreed())).text("facts", event.facts());
    } else if (body instanceof LawTalkGiven event) {
      out.code("norm", event.norm())
          .text("explained", event.explained())
          .numbers("parties", EventCodec.numbers(event.to()));
    } else if (body instanceof HelpProvided event) {
      out.number("party", event.party().value())
          .code("help", event.help())
          .text("helper", event.helper())
          .flag("silence", event.silencePromised());
    } else {
      throw EventCodec.unknown(body);
    }
  }
}

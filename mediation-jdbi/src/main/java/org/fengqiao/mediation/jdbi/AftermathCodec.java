package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.FollowUpEvent;
import org.fengqiao.mediation.casework.FollowUpEvent.CaseReopened;
import org.fengqiao.mediation.casework.FollowUpEvent.PaperAnnexed;
import org.fengqiao.mediation.casework.FollowUpEvent.VisitFindingMade;
import org.fengqiao.mediation.casework.followup.AnnexKind;
import org.fengqiao.mediation.casework.followup.ReopenGround;
import org.fengqiao.mediation.casework.followup.VisitFinding;
import org.fengqiao.mediation.party.TextRef;

/** The events about what comes to light after the ending. */
final class AftermathCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.VISIT_FINDING,
          in ->
              new VisitFindingMade(
                  in.code("found", VisitFinding.class),
                  EventCodec.party(in, "party"),
                  TextRef.of(in.text("facts"))),
          EventKind.CASE_REOPENED,
          in ->
              new CaseReopened(
                  in.code("ground", ReopenGround.class),
                  in.code("askedBy", Role.class),
                  TextRef.of(in.text("request")),
                  EventCodec.parties(in, "consenting"),
                  in.flag("followUpOnly"),
                  in.optionalFlag("restatesFigures").orElse(false)),
          EventKind.PAPER_ANNEXED,
          in -> new PaperAnnexed(in.code("annex", AnnexKind.class), TextRef.of(in.text("paper"))));

  private AftermathCodec() {}

  static void write(FollowUpEvent body, JsonOut out) {
    if (body instanceof VisitFindingMade event) {
      out.code("found", event.found())
          .number("party", event.party().value())
          .text("facts", event.facts());
    } else if (body instanceof CaseReopened event) {
      out.code("ground", event.ground())
          .code("askedBy", event.askedBy())
          .text("request", event.request())
          .numbers("consenting", EventCodec.numbers(event.consenting()))
          .flag("followUpOnly", event.followUpOnly());
      if (event.restatesFigures()) {
        out.flag("restatesFigures", true);
      }
    } else if (body instanceof PaperAnnexed event) {
      out.code("annex", event.annex()).text("paper", event.paper());
    } else {
      throw EventCodec.unknown(body);
    }
  }
}

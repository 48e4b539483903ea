package org.fengqiao.mediation.jdbi;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.Complexity;
import org.fengqiao.mediation.casework.ComplexityFinding;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.RiskEvent;
import org.fengqiao.mediation.casework.RiskEvent.ComplexityFound;
import org.fengqiao.mediation.casework.RiskEvent.HarmFound;
import org.fengqiao.mediation.casework.RiskEvent.ReportMade;
import org.fengqiao.mediation.casework.RiskEvent.ReportOwed;
import org.fengqiao.mediation.casework.RiskEvent.RiskLowered;
import org.fengqiao.mediation.casework.risk.HarmKind;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportKind;
import org.fengqiao.mediation.party.TextRef;

/** The events about the risk of a dispute beyond assessing it. */
final class RiskCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.RISK_LOWERED,
          in -> new RiskLowered(in.text("level"), TextRef.of(in.text("reason"))),
          EventKind.COMPLEXITY_FOUND,
          in ->
              new ComplexityFound(
                  new ComplexityFinding(
                      in.code("complexity", Complexity.class), TextRef.of(in.text("because")))),
          EventKind.REPORT_OWED,
          in ->
              new ReportOwed(
                  in.integer("report"),
                  in.code("about", ReportKind.class),
                  in.code("to", ReportAddressee.class),
                  Instant.parse(in.text("dueAt")),
                  in.day("dueOn")),
          EventKind.REPORT_MADE,
          in ->
              new ReportMade(
                  in.integer("report"),
                  in.code("about", ReportKind.class),
                  in.code("to", ReportAddressee.class),
                  Instant.parse(in.text("madeAt")),
                  TextRef.of(in.text("facts")),
                  EventCodec.optionalTextRef(in, "receipt")),
          EventKind.HARM_FOUND,
          in ->
              new HarmFound(
                  in.integer("number"), in.code("harm", HarmKind.class), in.flag("victimTold")));

  private RiskCodec() {}

  static void write(RiskEvent body, JsonOut out) {
    if (body instanceof RiskLowered event) {
      out.text("level", event.level()).text("reason", event.reason());
    } else if (body instanceof ComplexityFound event) {
      out.code("complexity", event.found().complexity()).text("because", event.found().because());
    } else if (body instanceof ReportOwed event) {
      out.number("report", event.report())
          .code("about", event.about())
          .code("to", event.to())
          .text("dueAt", event.dueAt())
          .text("dueOn", event.dueOn());
    } else if (body instanceof ReportMade event) {
      out.number("report", event.report())
          .code("about", event.about())
          .code("to", event.to())
          .text("madeAt", event.madeAt())
          .text("facts", event.facts())
          .text("receipt", event.receipt());
    } else if (body instanceof HarmFound event) {
      out.number("number", event.number())
          .code("harm", event.harm())
          .flag("victimTold", event.victimTold());
    } else {
      throw EventCodec.unknown(body);
    }
  }
}

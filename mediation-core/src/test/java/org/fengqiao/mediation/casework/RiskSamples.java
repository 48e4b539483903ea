package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.text;

import java.util.Optional;
import org.fengqiao.mediation.casework.risk.HarmKind;
import org.fengqiao.mediation.casework.risk.ReportAddressee;

/** Actions about the risk of a dispute. */
final class RiskSamples {

  private RiskSamples() {}

  static CaseAction action(ActionKind kind) {
    return switch (kind) {
      case LOWER_RISK -> new RiskAction.LowerRisk("BLUE", text("QUIET"));
      case REPORT_DANGER ->
          new RiskAction.ReportDanger(ReportAddressee.POLICE, text("DANGER"), Optional.empty());
      case REPORT_HARM ->
          new RiskAction.ReportHarm(
              HarmKind.MINOR,
              ReportAddressee.POLICE,
              Optional.empty(),
              true,
              text("HARM"),
              Optional.empty());
      default -> throw new IllegalArgumentException(kind.code());
    };
  }
}

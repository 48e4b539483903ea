package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;

import java.util.List;
import java.util.Optional;

/** One action of each kind about the mediation period. */
final class PeriodSamples {

  private PeriodSamples() {}

  static CaseAction action(ActionKind kind) {
    return switch (kind) {
      case START_APPRAISAL ->
          new PeriodAction.StartAppraisal(
              text("SUBJECT"), text("EXPERT"), List.of(ZOU, KAN), List.of(ZOU));
      case END_APPRAISAL ->
          new PeriodAction.EndAppraisal(AppraisalResult.OPINION, Optional.of(text("OPINION")));
      case EXTEND -> new PeriodAction.Extend(List.of(ZOU, KAN), day("2026-07-15"));
      default -> throw new IllegalArgumentException(kind.code());
    };
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.mediation.party.TextRef;

/**
 * The risk level of the dispute (风险等级).
 *
 * @param level a code of the scheme it was assessed under
 * @param facts the facts it rests on
 * @param assessedOn the day
 * @param criteria the codes of the criteria of the scheme that are met
 */
public record RiskAssessment(
    String level, TextRef facts, LocalDate assessedOn, List<String> criteria) {

  /** Copies the list. */
  public RiskAssessment {
    criteria = List.copyOf(criteria);
  }
}

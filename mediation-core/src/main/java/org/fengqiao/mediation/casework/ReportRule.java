package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * How soon harm is reported once it is known ("at once").
 *
 * @param hours within how many hours, at least 1; they run through nights and holidays
 * @param basis where the number comes from
 */
public record ReportRule(int hours, LegalBasis basis) {

  /** Checks the hours. */
  public ReportRule {
    if (hours < 1) {
      throw new IllegalArgumentException("a report is due after at least 1 hour, not " + hours);
    }
  }
}

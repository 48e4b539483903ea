package org.fengqiao.mediation.casework.precheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The pre-check of an agreement (司法确认预检单).
 *
 * @param agreement the number of the agreement within the case
 * @param findings every reason why a court would not confirm it; empty if none is seen
 * @param confirmationUntil the last day to apply for confirmation (C-08), while it can be asked for
 * @param reviewUntil the last day to apply for arbitral review (C-09), while it can be asked for
 */
public record PrecheckReport(
    int agreement,
    List<Finding> findings,
    Optional<LocalDate> confirmationUntil,
    Optional<LocalDate> reviewUntil) {

  /** Copies the list. */
  public PrecheckReport {
    findings = List.copyOf(findings);
  }

  /** Returns the findings that would lead to the same. */
  public List<Finding> of(FindingGroup group) {
    return findings.stream().filter(finding -> finding.group() == group).toList();
  }
}

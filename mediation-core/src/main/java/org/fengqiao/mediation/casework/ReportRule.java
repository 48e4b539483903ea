package org.fengqiao.mediation.casework;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * How soon harm is reported once it is known ("at once").
 *
 * @param hours within how many hours, at least 1; they run through nights and holidays
 * @param addressees who must be told, whomever else one tells; empty if that is left to who reports
 * @param basis where the number comes from
 */
public record ReportRule(int hours, Set<ReportAddressee> addressees, LegalBasis basis) {

  /** Creates a rule that leaves it open who is told. */
  public ReportRule(int hours, LegalBasis basis) {
    this(hours, Set.of(), basis);
  }

  /** Checks the hours and copies the addressees, in their order. */
  public ReportRule {
    Set<ReportAddressee> sorted = EnumSet.noneOf(ReportAddressee.class);
    sorted.addAll(addressees);
    addressees = Collections.unmodifiableSet(sorted);
    if (hours < 1) {
      throw new IllegalArgumentException("a report is due after at least 1 hour, not " + hours);
    }
  }
}

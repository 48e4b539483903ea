package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import org.fengqiao.mediation.kernel.CaseId;

/**
 * A link to another case (关联案件). The other case holds one back, or will once its own holder has
 * linked it.
 *
 * @param other the other case
 * @param kind how they belong together
 * @param linkedOn the day
 */
public record CaseLink(CaseId other, LinkKind kind, LocalDate linkedOn) {

  /** Of cases of the same dispute the one with the smallest id counts. */
  boolean countsInsteadOf(CaseId id) {
    return kind == LinkKind.SAME_DISPUTE && other.text().compareTo(id.text()) < 0;
  }
}

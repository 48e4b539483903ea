package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.casework.enforce.FirmWay;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problems;

/**
 * A way to make an agreement in effect firm or enforceable, with its own conditions.
 *
 * @param agreement the number of the agreement within the case
 * @param way which way
 * @param closedBecause why it is not open on that day; empty if it is open
 * @param offered whether the committee offers it of its own accord (CASE-25 to CASE-27)
 * @param lastDay the last day, where the way has one that is known
 * @param conditions under which it can be gone
 * @param basis where the way comes from
 */
public record NextWay(
    int agreement,
    FirmWay way,
    Problems closedBecause,
    boolean offered,
    Optional<LocalDate> lastDay,
    LocalText conditions,
    LegalBasis basis) {

  /** Returns whether it is open. */
  public boolean isOpen() {
    return closedBecause.isEmpty();
  }
}

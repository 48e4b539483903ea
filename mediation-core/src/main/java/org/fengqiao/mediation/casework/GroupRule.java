package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * When many on one side may have spokespersons, and how many.
 *
 * @param leastMembers from how many members on
 * @param leastSpokespersons the least number of spokespersons, at least 1
 * @param mostSpokespersons the greatest number
 * @param commonClaim whether the members must have a claim in common
 * @param basis where the least number of members comes from
 * @param leastBasis where the least number of spokespersons comes from
 * @param mostBasis where the greatest number comes from
 * @param claimBasis where the demand for a common claim comes from
 */
public record GroupRule(
    int leastMembers,
    int leastSpokespersons,
    int mostSpokespersons,
    boolean commonClaim,
    LegalBasis basis,
    LegalBasis leastBasis,
    LegalBasis mostBasis,
    LegalBasis claimBasis) {

  /** Rules that all stand in the same place. */
  public GroupRule(
      int leastMembers,
      int leastSpokespersons,
      int mostSpokespersons,
      boolean commonClaim,
      LegalBasis basis) {
    this(
        leastMembers,
        leastSpokespersons,
        mostSpokespersons,
        commonClaim,
        basis,
        basis,
        basis,
        basis);
  }

  /** Checks the numbers. */
  public GroupRule {
    if (leastSpokespersons < 1
        || leastSpokespersons > mostSpokespersons
        || leastMembers < mostSpokespersons) {
      throw new IllegalArgumentException(
          "1 <= least spokespersons <= most spokespersons <= least members, not "
              + leastSpokespersons
              + ", "
              + mostSpokespersons
              + ", "
              + leastMembers);
    }
  }
}

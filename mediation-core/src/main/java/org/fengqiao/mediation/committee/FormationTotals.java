package org.fengqiao.mediation.committee;

import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;

/**
 * How the committees of a region are formed (人民调解法 art. 8, 9).
 *
 * @param committees those with members of their own
 * @param lawful those without an error
 * @param errors the errors found
 * @param warnings the warnings found, such as those about bodies formed by reference (art. 34)
 */
public record FormationTotals(long committees, long lawful, long errors, long warnings) {

  /** Returns the totals of nothing. */
  public static FormationTotals zero() {
    return new FormationTotals(0, 0, 0, 0);
  }

  /** Returns the totals of one committee. */
  public static FormationTotals of(Problems found) {
    long errors = found.only(Severity.ERROR).stream().count();
    return new FormationTotals(
        1, errors == 0 ? 1 : 0, errors, found.only(Severity.WARNING).stream().count());
  }

  /** Returns the totals of both. */
  public FormationTotals plus(FormationTotals other) {
    return new FormationTotals(
        committees + other.committees,
        lawful + other.lawful,
        errors + other.errors,
        warnings + other.warnings);
  }
}

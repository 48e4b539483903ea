package org.fengqiao.mediation.committee.coverage;

import java.util.Optional;
import org.fengqiao.mediation.kernel.Ratio;

/**
 * How many units there are and how many of them are covered.
 *
 * @param units the units
 * @param covered those that are covered
 */
public record CoverageTotals(long units, long covered) {

  /** Checks that no more are covered than there are. */
  public CoverageTotals {
    if (covered < 0 || units < covered) {
      throw new IllegalArgumentException(covered + " of " + units + " units cannot be covered");
    }
  }

  /** Returns the totals of nothing. */
  public static CoverageTotals zero() {
    return new CoverageTotals(0, 0);
  }

  /** Returns the totals of one unit. */
  public static CoverageTotals one(boolean covered) {
    return new CoverageTotals(1, covered ? 1 : 0);
  }

  /** Returns the totals of both. */
  public CoverageTotals plus(CoverageTotals other) {
    return new CoverageTotals(units + other.units, covered + other.covered);
  }

  /** Returns the share that is covered; empty, not measurable, if there is no unit. */
  public Optional<Ratio> rate() {
    return units == 0 ? Optional.empty() : Optional.of(Ratio.ofFraction(covered, units));
  }
}

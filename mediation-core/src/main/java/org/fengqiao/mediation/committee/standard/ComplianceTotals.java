package org.fengqiao.mediation.committee.standard;

import java.util.Optional;
import org.fengqiao.mediation.kernel.Ratio;

/**
 * How many organisations of a region comply with a checklist.
 *
 * @param complying those that comply
 * @param failing those that were judged and do not
 * @param notJudged those that were not judged in the period
 */
public record ComplianceTotals(long complying, long failing, long notJudged) {

  /** Returns the totals of nothing. */
  public static ComplianceTotals zero() {
    return new ComplianceTotals(0, 0, 0);
  }

  /** Returns the totals of both. */
  public ComplianceTotals plus(ComplianceTotals other) {
    return new ComplianceTotals(
        complying + other.complying, failing + other.failing, notJudged + other.notJudged);
  }

  /** Returns the share of those that comply among all; empty, not measurable, if there are none. */
  public Optional<Ratio> rate() {
    long all = complying + failing + notJudged;
    return all == 0 ? Optional.empty() : Optional.of(Ratio.ofFraction(complying, all));
  }
}

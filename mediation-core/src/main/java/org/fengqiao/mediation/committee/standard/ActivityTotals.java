package org.fengqiao.mediation.committee.standard;

import java.util.Optional;
import org.fengqiao.mediation.kernel.Ratio;

/**
 * What the organisations of a region did in a period (IND-31).
 *
 * @param organisations the organisations
 * @param active those that play their role
 * @param screenings the screenings they held
 * @param cases the disputes they mediated to an end
 */
public record ActivityTotals(long organisations, long active, long screenings, long cases) {

  /** Returns the totals of nothing. */
  public static ActivityTotals zero() {
    return new ActivityTotals(0, 0, 0, 0);
  }

  /** Returns the totals of one organisation. */
  public static ActivityTotals of(Activity one) {
    return new ActivityTotals(1, one.toBeAdjusted() ? 0 : 1, one.screenings(), one.cases());
  }

  /** Returns the totals of both. */
  public ActivityTotals plus(ActivityTotals other) {
    return new ActivityTotals(
        organisations + other.organisations,
        active + other.active,
        screenings + other.screenings,
        cases + other.cases);
  }

  /** Returns the share that plays its role; empty, not measurable, without an organisation. */
  public Optional<Ratio> activeRate() {
    return per(active);
  }

  /** Returns the screenings of an organisation on average; empty without an organisation. */
  public Optional<Ratio> screeningsEach() {
    return per(screenings);
  }

  /** Returns the cases of an organisation on average; empty without an organisation. */
  public Optional<Ratio> casesEach() {
    return per(cases);
  }

  private Optional<Ratio> per(long number) {
    return organisations == 0
        ? Optional.empty()
        : Optional.of(Ratio.ofFraction(number, organisations));
  }

  /**
   * Returns whether the function of the organisations is stronger than in an earlier period
   * (职能弱化状况好转): a greater share plays its role. Empty where either cannot be measured.
   */
  public Optional<Boolean> isBetterThan(ActivityTotals earlier) {
    return activeRate()
        .flatMap(now -> earlier.activeRate().map(before -> now.compareTo(before) > 0));
  }
}

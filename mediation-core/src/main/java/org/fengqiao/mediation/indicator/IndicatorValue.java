package org.fengqiao.mediation.indicator;

import org.fengqiao.mediation.kernel.Ratio;

/** What an indicator came to. */
public sealed interface IndicatorValue {

  /**
   * A share of a whole.
   *
   * @param ratio numerator and denominator as counted
   */
  record Rate(Ratio ratio) implements IndicatorValue {}

  /**
   * A number of things.
   *
   * @param number zero or more
   */
  record Total(long number) implements IndicatorValue {

    /** Checks the range. */
    public Total {
      if (number < 0) {
        throw new IllegalArgumentException("a number of things must be zero or more: " + number);
      }
    }
  }

  /**
   * No value; never 0 % or 100 %.
   *
   * @param reason why
   * @param about the code of the number it failed at, or of the indicator
   */
  record NotMeasurable(NotMeasurableReason reason, String about) implements IndicatorValue {}
}

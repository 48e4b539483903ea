package org.fengqiao.mediation.indicator;

import org.fengqiao.mediation.kernel.Ratio;

/** What a value is held against: a rate, a count or a closed range of counts. */
public sealed interface Threshold {

  /**
   * A rate, such as 96 %.
   *
   * @param ratio the rate
   */
  record Rate(Ratio ratio) implements Threshold {}

  /**
   * A number of things.
   *
   * @param number zero or more
   */
  record Count(long number) implements Threshold {

    /** Checks the range. */
    public Count {
      if (number < 0) {
        throw new IllegalArgumentException("a count must be zero or more: " + number);
      }
    }
  }

  /**
   * A closed range of numbers of things, such as 1—2.
   *
   * @param least the least allowed, zero or more
   * @param most the most allowed, at least {@code least}
   */
  record Range(long least, long most) implements Threshold {

    /** Checks the range. */
    public Range {
      if (least < 0 || most < least) {
        throw new IllegalArgumentException("not a range: " + least + ".." + most);
      }
    }
  }
}

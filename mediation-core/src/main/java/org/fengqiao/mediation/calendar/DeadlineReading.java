package org.fengqiao.mediation.calendar;

import java.time.LocalDate;
import org.fengqiao.mediation.kernel.Coded;

/**
 * How “before May 2019” (2019年5月前) is read, which the words leave open (convention C-2). “By the
 * 3rd” (3日前) and “by the end of the year” (年底前) include the day and need no reading.
 */
public enum DeadlineReading implements Coded {
  /** Strict: the last day is the one before the period starts, 30 April. */
  BEFORE_PERIOD_STARTS("BEFORE-PERIOD-STARTS"),
  /** Lenient: the last day is that of the period, 31 May. */
  BY_PERIOD_END("BY-PERIOD-END");

  private final String code;

  DeadlineReading(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns the last day in time for “before” the given period. */
  public LocalDate lastDay(DateRange period) {
    return this == BEFORE_PERIOD_STARTS
        ? period.startInclusive().minusDays(1)
        : period.endInclusive();
  }
}

package org.fengqiao.mediation.calendar;

import org.fengqiao.mediation.kernel.Coded;

/** What a {@link Period} is counted in. */
public enum PeriodUnit implements Coded {
  /** Hours, which run through nights and holidays. */
  HOURS("HOURS", "h"),
  /** Days of the calendar; rest days count. */
  CALENDAR_DAYS("CALENDAR-DAYS", "d"),
  /** Working days (工作日); worked weekends count. */
  WORKING_DAYS("WORKING-DAYS", "wd"),
  /** Months, from a day to the corresponding day. */
  MONTHS("MONTHS", "m");

  private final String code;
  private final String symbol;

  PeriodUnit(String code, String symbol) {
    this.code = code;
    this.symbol = symbol;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns the short form used in arithmetic: h, d, wd or m. */
  public String symbol() {
    return symbol;
  }
}

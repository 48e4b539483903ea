package org.fengqiao.mediation.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.PeriodUnit;
import org.fengqiao.mediation.kernel.Coded;
import org.jspecify.annotations.Nullable;

/** What the numbers of a rule are counted in. */
public enum RuleUnit implements Coded {
  /** Hours, which run through nights and holidays. */
  HOURS("HOURS", PeriodUnit.HOURS),
  /** Days of the calendar. */
  CALENDAR_DAYS("CALENDAR-DAYS", PeriodUnit.CALENDAR_DAYS),
  /** Working days; worked weekends count. */
  WORKING_DAYS("WORKING-DAYS", PeriodUnit.WORKING_DAYS),
  /** Months, from a day to the corresponding day. */
  MONTHS("MONTHS", PeriodUnit.MONTHS),
  /** People. */
  PEOPLE("PEOPLE"),
  /** Years, twelve months each. */
  YEARS("YEARS", PeriodUnit.MONTHS, 12),
  /** Tries. */
  TRIES("TRIES"),
  /** How often something happens. */
  TIMES("TIMES"),
  /** Days of training. */
  TRAINING_DAYS("TRAINING-DAYS"),
  /** Class hours (学时). */
  CLASS_HOURS("CLASS-HOURS");

  private final String code;
  private final @Nullable PeriodUnit period;
  private final int times;

  RuleUnit(String code, @Nullable PeriodUnit period, int times) {
    this.code = code;
    this.period = period;
    this.times = times;
  }

  RuleUnit(String code, PeriodUnit period) {
    this(code, period, 1);
  }

  RuleUnit(String code) {
    this(code, null, 1);
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether periods of time are counted in it. */
  boolean isTime() {
    return period != null;
  }

  /** Returns the units periods of time are counted in. */
  static List<RuleUnit> times() {
    return Arrays.stream(values()).filter(RuleUnit::isTime).toList();
  }

  /** Returns a period of so many of these. */
  Period of(int number) {
    return Period.of(Objects.requireNonNull(period, code), Math.multiplyExact(number, times));
  }
}

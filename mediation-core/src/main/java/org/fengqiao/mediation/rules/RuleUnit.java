package org.fengqiao.mediation.rules;

import java.util.Optional;
import org.fengqiao.mediation.calendar.PeriodUnit;
import org.fengqiao.mediation.kernel.Coded;

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
  /** Years of a term. */
  YEARS("YEARS"),
  /** Tries. */
  TRIES("TRIES");

  private final String code;
  private final Optional<PeriodUnit> period;

  RuleUnit(String code, PeriodUnit period) {
    this.code = code;
    this.period = Optional.of(period);
  }

  RuleUnit(String code) {
    this.code = code;
    this.period = Optional.empty();
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns the unit of a period of time; empty if it is none. */
  Optional<PeriodUnit> period() {
    return period;
  }
}

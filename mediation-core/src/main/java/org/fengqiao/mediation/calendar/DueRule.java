package org.fengqiao.mediation.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** On which day what belongs to a period is due at the latest. The day itself is still in time. */
public sealed interface DueRule
    permits DueRule.EndOfPeriod,
        DueRule.DayOfNextMonth,
        DueRule.DayOfNextQuarter,
        DueRule.DaysAfter,
        DueRule.FixedDate {

  /** Returns the last day in time for a period, before any roll. */
  LocalDate due(DateRange period);

  /** Returns the rule “by the end of the period”. */
  static DueRule endOfPeriod() {
    return new EndOfPeriod();
  }

  /** Returns the rule “by the nth of the following month”. */
  static DueRule dayOfNextMonth(int day) {
    return new DayOfNextMonth(day);
  }

  /** Returns the rule “by the nth of the first month of the following quarter”. */
  static DueRule dayOfNextQuarter(int day) {
    return new DayOfNextQuarter(day);
  }

  /** Returns the rule “within n days after the period ends”. */
  static DueRule daysAfter(int days) {
    return new DaysAfter(days);
  }

  /** Returns the rule “on a day”, whatever the period. */
  static DueRule on(LocalDate day) {
    return new FixedDate(day);
  }

  private static void requireDayOfMonth(int day) {
    if (day < 1 || day > 31) {
      throw new IllegalArgumentException("a day of the month must be 1 to 31: " + day);
    }
  }

  private static LocalDate in(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  /** By the last day of the period. */
  record EndOfPeriod() implements DueRule {
    @Override
    public LocalDate due(DateRange period) {
      return period.endInclusive();
    }
  }

  /**
   * By a day of the month after the one the period ends in: “每月3日前” for the month before. The last
   * of the month where it is shorter.
   *
   * @param day 1 to 31
   */
  record DayOfNextMonth(int day) implements DueRule {

    /** Checks the day. */
    public DayOfNextMonth {
      requireDayOfMonth(day);
    }

    @Override
    public LocalDate due(DateRange period) {
      return in(YearMonth.from(period.endInclusive()).plusMonths(1), day);
    }
  }

  /**
   * By a day of the first month of the quarter after the one the period ends in: “每季度第一个月5日前” for
   * the quarter before.
   *
   * @param day 1 to 31
   */
  record DayOfNextQuarter(int day) implements DueRule {

    /** Checks the day. */
    public DayOfNextQuarter {
      requireDayOfMonth(day);
    }

    @Override
    public LocalDate due(DateRange period) {
      LocalDate nextQuarter = period.endInclusive().with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
      return in(YearMonth.from(nextQuarter), day);
    }
  }

  /**
   * Within a number of days after the period ends: “每阶段完成后5日内”; the day after the end is the first.
   *
   * @param days calendar days, at least 1
   */
  record DaysAfter(int days) implements DueRule {

    /** Checks the number. */
    public DaysAfter {
      if (days < 1) {
        throw new IllegalArgumentException("days after the period must be at least 1: " + days);
      }
    }

    @Override
    public LocalDate due(DateRange period) {
      return period.endInclusive().plusDays(days);
    }
  }

  /**
   * On or before one day, whatever the period.
   *
   * @param day the last day in time
   */
  record FixedDate(LocalDate day) implements DueRule {
    @Override
    public LocalDate due(DateRange period) {
      return day;
    }
  }
}

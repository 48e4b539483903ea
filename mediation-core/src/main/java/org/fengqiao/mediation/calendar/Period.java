package org.fengqiao.mediation.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A length of time after an event. The day of the event never counts, and only the last day may
 * move (民法典 201–203). The kinds are different things: one month is not thirty days.
 */
public sealed interface Period
    permits Period.Hours, Period.CalendarDays, Period.WorkingDays, Period.Months {

  /** Returns what the period is counted in. */
  PeriodUnit unit();

  /** Returns how many units it has, at least 1. */
  int length();

  /**
   * Returns when the period ends if the event falls on a day. Hours, whose event has no known time
   * then, are counted from the end of that day.
   *
   * @param start the day of the event, which does not count
   * @param roll what happens if the last day is a rest day; hours and working days never move
   */
  Deadline deadline(LocalDate start, Roll roll, WorkCalendar calendar);

  /**
   * Returns when the period ends if the event falls on a moment. Only hours look at the time of
   * day.
   *
   * @param start the moment of the event on the clocks of the office
   * @param roll what happens if the last day is a rest day; hours and working days never move
   */
  default Deadline deadline(LocalDateTime start, Roll roll, WorkCalendar calendar) {
    return deadline(start.toLocalDate(), roll, calendar);
  }

  /** Returns a period of the given unit and length. */
  static Period of(PeriodUnit unit, int length) {
    return switch (unit) {
      case HOURS -> new Hours(length);
      case CALENDAR_DAYS -> new CalendarDays(length);
      case WORKING_DAYS -> new WorkingDays(length);
      case MONTHS -> new Months(length);
    };
  }

  /** Returns a period of hours. */
  static Period hours(int hours) {
    return new Hours(hours);
  }

  /** Returns a period of calendar days. */
  static Period calendarDays(int days) {
    return new CalendarDays(days);
  }

  /** Returns a period of working days. */
  static Period workingDays(int days) {
    return new WorkingDays(days);
  }

  /** Returns a period of months. */
  static Period months(int months) {
    return new Months(months);
  }

  /** Returns a period of years, twelve months each. */
  static Period years(int years) {
    return new Months(Math.multiplyExact(years, 12));
  }

  private static void requirePositive(PeriodUnit unit, int length) {
    if (length < 1) {
      throw new IllegalArgumentException(
          "a period must have at least 1 of " + unit.code() + ": " + length);
    }
  }

  private static String sum(Object start, Period period, Object end) {
    return start + " + " + period.length() + period.unit().symbol() + " = " + end;
  }

  /**
   * A period of hours. It runs through nights and holidays and is always firm.
   *
   * @param length at least 1
   */
  record Hours(int length) implements Period {

    /** Checks the length. */
    public Hours {
      requirePositive(PeriodUnit.HOURS, length);
    }

    @Override
    public PeriodUnit unit() {
      return PeriodUnit.HOURS;
    }

    @Override
    public Deadline deadline(LocalDate start, Roll roll, WorkCalendar calendar) {
      return deadline(start.plusDays(1).atStartOfDay(), roll, calendar);
    }

    @Override
    public Deadline deadline(LocalDateTime start, Roll roll, WorkCalendar calendar) {
      LocalDateTime end = start.plusHours(length);
      return Deadline.at(end, () -> sum(start, this, end));
    }
  }

  /**
   * A period of calendar days.
   *
   * @param length at least 1
   */
  record CalendarDays(int length) implements Period {

    /** Checks the length. */
    public CalendarDays {
      requirePositive(PeriodUnit.CALENDAR_DAYS, length);
    }

    @Override
    public PeriodUnit unit() {
      return PeriodUnit.CALENDAR_DAYS;
    }

    @Override
    public Deadline deadline(LocalDate start, Roll roll, WorkCalendar calendar) {
      LocalDate end = start.plusDays(length);
      return Deadline.rolled(end, roll, calendar, () -> sum(start, this, end));
    }
  }

  /**
   * A period of working days. Its last day is a working day, so it never moves.
   *
   * @param length at least 1
   */
  record WorkingDays(int length) implements Period {

    /** Checks the length. */
    public WorkingDays {
      requirePositive(PeriodUnit.WORKING_DAYS, length);
    }

    @Override
    public PeriodUnit unit() {
      return PeriodUnit.WORKING_DAYS;
    }

    @Override
    public Deadline deadline(LocalDate start, Roll roll, WorkCalendar calendar) {
      DaySearch search = new DaySearch(calendar, start);
      for (int counted = 0; counted < length; counted++) {
        search.toNextWorkingDay();
      }
      LocalDate end = search.day();
      return Deadline.of(end, search.missingYears(), () -> sum(start, this, end));
    }
  }

  /**
   * A period of months. It ends on the day of the month that corresponds to the day of the event,
   * or on the last day of the month where there is no such day (民法典 202).
   *
   * @param length at least 1
   */
  record Months(int length) implements Period {

    /** Checks the length. */
    public Months {
      requirePositive(PeriodUnit.MONTHS, length);
    }

    @Override
    public PeriodUnit unit() {
      return PeriodUnit.MONTHS;
    }

    @Override
    public Deadline deadline(LocalDate start, Roll roll, WorkCalendar calendar) {
      LocalDate end = start.plusMonths(length);
      return Deadline.rolled(end, roll, calendar, () -> sum(start, this, end));
    }
  }
}

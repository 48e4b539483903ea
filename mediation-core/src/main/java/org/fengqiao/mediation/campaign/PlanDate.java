package org.fengqiao.mediation.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.mediation.kernel.Coded;

/**
 * A date as exactly as a plan states it: a day, a month or a year (CAMP-03).
 *
 * @param firstDay the first day it covers; of a month or year, its first day
 * @param granularity how exact it is
 */
public record PlanDate(LocalDate firstDay, Granularity granularity) {

  /** How exact a date is. */
  public enum Granularity implements Coded {
    /** One day. */
    DAY("DAY"),
    /** A calendar month. */
    MONTH("MONTH"),
    /** A calendar year. */
    YEAR("YEAR");

    private final String code;

    Granularity(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  private static final Pattern FORM =
      Pattern.compile("([12][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  /** Checks that months and years begin on their first day. */
  public PlanDate {
    boolean begins =
        switch (granularity) {
          case DAY -> true;
          case MONTH -> firstDay.getDayOfMonth() == 1;
          case YEAR -> firstDay.getDayOfYear() == 1;
        };
    if (!begins) {
      throw new IllegalArgumentException("a " + granularity + " cannot begin on " + firstDay);
    }
  }

  /** Returns a single day. */
  public static PlanDate ofDay(LocalDate day) {
    return new PlanDate(day, Granularity.DAY);
  }

  /** Returns a month. */
  public static PlanDate ofMonth(int year, int month) {
    return new PlanDate(LocalDate.of(year, month, 1), Granularity.MONTH);
  }

  /** Returns a year. */
  public static PlanDate ofYear(int year) {
    return new PlanDate(LocalDate.of(year, 1, 1), Granularity.YEAR);
  }

  /**
   * Returns the date of a text such as {@code 2022-03-15}, {@code 2022-03} or {@code 2022}; empty
   * if the text has another form or no such date exists.
   */
  public static Optional<PlanDate> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    try {
      if (matcher.group(2) == null) {
        return Optional.of(ofYear(year));
      }
      int month = Integer.parseInt(matcher.group(2));
      return Optional.of(
          matcher.group(3) == null
              ? ofMonth(year, month)
              : ofDay(LocalDate.of(year, month, Integer.parseInt(matcher.group(3)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the last day it covers. */
  public LocalDate lastDay() {
    return switch (granularity) {
      case DAY -> firstDay;
      case MONTH -> firstDay.plusMonths(1).minusDays(1);
      case YEAR -> firstDay.plusYears(1).minusDays(1);
    };
  }

  /** Returns whether a day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay());
  }

  /** Returns the date in ISO form, cut to what is stated: {@code 2018-03}. */
  @Override
  public String toString() {
    String day = firstDay.toString();
    return switch (granularity) {
      case DAY -> day;
      case MONTH -> day.substring(0, 7);
      case YEAR -> day.substring(0, 4);
    };
  }
}

package org.fengqiao.mediation.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * One or more consecutive days, both ends included. Ordered by first, then by last day.
 *
 * @param startInclusive the first day
 * @param endInclusive the last day, not before the first
 */
public record DateRange(LocalDate startInclusive, LocalDate endInclusive)
    implements Comparable<DateRange> {

  private static final Comparator<DateRange> ORDER =
      Comparator.comparing(DateRange::startInclusive).thenComparing(DateRange::endInclusive);

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the last day lies before the first
   */
  public DateRange {
    if (endInclusive.isBefore(startInclusive)) {
      throw new IllegalArgumentException(
          "a range must not end " + endInclusive + " before it starts " + startInclusive);
    }
  }

  /** Returns the days from the first to the last. */
  public static DateRange of(LocalDate startInclusive, LocalDate endInclusive) {
    return new DateRange(startInclusive, endInclusive);
  }

  /** Returns a single day. */
  public static DateRange ofDay(LocalDate day) {
    return new DateRange(day, day);
  }

  /** Returns the days of a month. */
  public static DateRange ofMonth(YearMonth month) {
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  /** Returns the days of a calendar year. */
  public static DateRange ofYear(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Returns the number of days, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(startInclusive, endInclusive) + 1;
  }

  /** Returns whether a day lies in the range. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(startInclusive) && !day.isAfter(endInclusive);
  }

  /** Returns whether all days of the other range lie in this one. */
  public boolean contains(DateRange other) {
    return contains(other.startInclusive) && contains(other.endInclusive);
  }

  /** Returns whether the ranges share at least one day. */
  public boolean overlaps(DateRange other) {
    return !other.endInclusive.isBefore(startInclusive)
        && !other.startInclusive.isAfter(endInclusive);
  }

  /** Returns the days both ranges share; empty if none. */
  public Optional<DateRange> overlap(DateRange other) {
    return overlaps(other)
        ? Optional.of(
            new DateRange(
                later(startInclusive, other.startInclusive),
                earlier(endInclusive, other.endInclusive)))
        : Optional.empty();
  }

  /**
   * Returns the days after the earlier range and before the later one; empty if the ranges overlap
   * or one follows the other without a day between.
   */
  public Optional<DateRange> gap(DateRange other) {
    if (overlaps(other)) {
      return Optional.empty();
    }
    LocalDate first = earlier(endInclusive, other.endInclusive).plusDays(1);
    LocalDate last = later(startInclusive, other.startInclusive).minusDays(1);
    return last.isBefore(first) ? Optional.empty() : Optional.of(new DateRange(first, last));
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  @Override
  public int compareTo(DateRange other) {
    return ORDER.compare(this, other);
  }

  /** Returns both ends, such as {@code 2026-02-15..2026-02-23}. */
  @Override
  public String toString() {
    return startInclusive + ".." + endInclusive;
  }
}

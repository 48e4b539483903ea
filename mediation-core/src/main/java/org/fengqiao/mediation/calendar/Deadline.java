package org.fengqiao.mediation.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When something ends, whether that is certain, and how it was computed. A day ends at 24:00 on the
 * clocks of the office.
 *
 * @param lastDay the last day on which it can be done in time
 * @param exactly the moment it ends, for periods of hours only
 * @param missingYears the years whose notice could still change the day; empty if it is firm
 * @param arithmetic the computation in one line, the same in every language: {@code 2026-04-01 +
 *     30d = 2026-05-01 -> 2026-05-06}, where the arrow shows that the last day moved and units are
 *     h, d, wd and m; empty for an agreed or fixed day that did not move
 */
public record Deadline(
    LocalDate lastDay,
    Optional<LocalDateTime> exactly,
    SortedSet<Integer> missingYears,
    String arithmetic) {

  /** Copies the years. */
  public Deadline {
    missingYears = Collections.unmodifiableSortedSet(new TreeSet<>(missingYears));
  }

  Deadline(LocalDate lastDay, Collection<Integer> missingYears, String arithmetic) {
    this(lastDay, Optional.empty(), new TreeSet<>(missingYears), arithmetic);
  }

  /** Returns an agreed or fixed day, which does not move and rests on no notice. */
  public static Deadline on(LocalDate day) {
    return new Deadline(day, new TreeSet<>(), "");
  }

  /** Returns a fixed day that may move. */
  public static Deadline on(LocalDate day, Roll roll, WorkCalendar calendar) {
    Deadline rolled = rolled(day, roll, calendar, day.toString());
    return rolled.lastDay.equals(day) ? new Deadline(day, rolled.missingYears, "") : rolled;
  }

  static Deadline at(LocalDateTime moment, String arithmetic) {
    return new Deadline(moment.toLocalDate(), Optional.of(moment), new TreeSet<>(), arithmetic);
  }

  static Deadline rolled(LocalDate day, Roll roll, WorkCalendar calendar, String arithmetic) {
    if (roll == Roll.NONE) {
      return new Deadline(day, new TreeSet<>(), arithmetic);
    }
    DaySearch search = new DaySearch(calendar, day);
    search.toWorkingDay(roll == Roll.FORWARD ? 1 : -1);
    NavigableSet<Integer> missing = search.missingYears();
    return search.day().equals(day)
        ? new Deadline(day, missing, arithmetic)
        : new Deadline(search.day(), missing, arithmetic + " -> " + search.day());
  }

  /** Returns whether the day can still change. */
  public Firmness firmness() {
    return missingYears.isEmpty() ? Firmness.FIRM : Firmness.PROVISIONAL;
  }

  /**
   * Returns this deadline if it is firm.
   *
   * @throws CalendarHorizonException naming the missing years if it is provisional
   */
  public Deadline firm() {
    if (firmness() == Firmness.PROVISIONAL) {
      throw new CalendarHorizonException(lastDay, missingYears);
    }
    return this;
  }

  /** Returns whether the last day is over on the given day. */
  public boolean isOverOn(LocalDate today) {
    return today.isAfter(lastDay);
  }

  /** Returns whether the last moment is over; where there is no exact one, the last day. */
  public boolean isOverAt(LocalDateTime now) {
    return exactly.map(now::isAfter).orElseGet(() -> isOverOn(now.toLocalDate()));
  }

  /** Returns the last day or moment, and the missing years where it is provisional. */
  @Override
  public String toString() {
    String end = exactly.map(LocalDateTime::toString).orElseGet(lastDay::toString);
    return missingYears.isEmpty()
        ? end
        : end + " (provisional: no notice for " + missingYears + ")";
  }
}

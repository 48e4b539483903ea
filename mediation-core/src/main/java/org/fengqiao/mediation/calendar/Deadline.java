package org.fengqiao.mediation.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * When something ends, whether that is certain, and how it was computed. A day ends at 24:00 on the
 * clocks of the office. Immutable; deadlines are equal if they say the same.
 */
public final class Deadline {

  private final LocalDate lastDay;
  private final Optional<LocalDateTime> exactly;
  private final SortedSet<Integer> missingYears;

  /** Told on demand: many deadlines are computed that nobody asks to explain. */
  private final Supplier<String> arithmetic;

  /**
   * A deadline that was computed elsewhere.
   *
   * @param lastDay the last day on which it can be done in time
   * @param exactly the moment it ends, for periods of hours only
   * @param missingYears the years whose notice could still change the day; empty if it is firm
   * @param arithmetic the computation in one line
   */
  public Deadline(
      LocalDate lastDay,
      Optional<LocalDateTime> exactly,
      SortedSet<Integer> missingYears,
      String arithmetic) {
    this(lastDay, exactly, missingYears, () -> arithmetic);
  }

  private Deadline(
      LocalDate lastDay,
      Optional<LocalDateTime> exactly,
      SortedSet<Integer> missingYears,
      Supplier<String> arithmetic) {
    this.lastDay = lastDay;
    this.exactly = exactly;
    this.missingYears =
        missingYears.isEmpty()
            ? Collections.emptySortedSet()
            : Collections.unmodifiableSortedSet(new TreeSet<>(missingYears));
    this.arithmetic = arithmetic;
  }

  /** Returns an agreed or fixed day, which does not move and rests on no notice. */
  public static Deadline on(LocalDate day) {
    return of(day, Collections.emptySortedSet(), () -> "");
  }

  /** Returns a fixed day that may move. */
  public static Deadline on(LocalDate day, Roll roll, WorkCalendar calendar) {
    Deadline rolled = rolled(day, roll, calendar, day::toString);
    return rolled.lastDay.equals(day) ? of(day, rolled.missingYears, () -> "") : rolled;
  }

  static Deadline of(
      LocalDate lastDay, SortedSet<Integer> missingYears, Supplier<String> arithmetic) {
    return new Deadline(lastDay, Optional.empty(), missingYears, arithmetic);
  }

  static Deadline at(LocalDateTime moment, Supplier<String> arithmetic) {
    return new Deadline(
        moment.toLocalDate(), Optional.of(moment), Collections.emptySortedSet(), arithmetic);
  }

  static Deadline rolled(
      LocalDate day, Roll roll, WorkCalendar calendar, Supplier<String> arithmetic) {
    if (roll == Roll.NONE) {
      return of(day, Collections.emptySortedSet(), arithmetic);
    }
    DaySearch search = new DaySearch(calendar, day);
    search.toWorkingDay(roll == Roll.FORWARD ? 1 : -1);
    LocalDate moved = search.day();
    return moved.equals(day)
        ? of(day, search.missingYears(), arithmetic)
        : of(moved, search.missingYears(), () -> arithmetic.get() + " -> " + moved);
  }

  /** Returns the last day on which it can be done in time. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** Returns the moment it ends, for periods of hours only. */
  public Optional<LocalDateTime> exactly() {
    return exactly;
  }

  /** Returns the years whose notice could still change the day; empty if it is firm. */
  public SortedSet<Integer> missingYears() {
    return missingYears;
  }

  /**
   * Returns the computation in one line, the same in every language: {@code 2026-04-01 + 30d =
   * 2026-05-01 -> 2026-05-06}, where the arrow shows that the last day moved and units are h, d, wd
   * and m; empty for an agreed or fixed day that did not move.
   */
  public String arithmetic() {
    return arithmetic.get();
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Deadline that
        && lastDay.equals(that.lastDay)
        && exactly.equals(that.exactly)
        && missingYears.equals(that.missingYears)
        && arithmetic().equals(that.arithmetic());
  }

  @Override
  public int hashCode() {
    return Objects.hash(lastDay, exactly, missingYears);
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

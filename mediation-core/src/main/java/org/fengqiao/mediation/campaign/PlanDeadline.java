package org.fengqiao.mediation.campaign;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.calendar.DeadlineReading;

/**
 * The deadline words of a plan and how they are read (convention C-2). The words are kept verbatim;
 * a day is computed only where the words give one.
 */
public sealed interface PlanDeadline {

  /** Returns the deadline words, verbatim. */
  String text();

  /** Returns whether the year is not printed but taken from the context (convention C-4). */
  boolean yearInherited();

  /** Returns the last day that is in time under a reading; empty where the words give none. */
  Optional<LocalDate> resolve(DeadlineReading reading);

  /** Returns the last day that is in time under the strict reading. */
  default Optional<LocalDate> earliest() {
    return resolve(DeadlineReading.BEFORE_PERIOD_STARTS);
  }

  /** Returns the last day that is in time under the lenient reading. */
  default Optional<LocalDate> latest() {
    return resolve(DeadlineReading.BY_PERIOD_END);
  }

  /** Returns whether the two readings differ, as for 2019年5月前. */
  default boolean isAmbiguous() {
    return !earliest().equals(latest());
  }

  /** Returns whether the words name no date at all: 尽快, 及时, 适时. */
  default boolean isVague() {
    return this instanceof Vague;
  }

  /**
   * By a day, that day included: 4月30日前.
   *
   * @param text the words
   * @param yearInherited whether the year comes from the context
   * @param day the last day in time
   */
  record On(String text, boolean yearInherited, LocalDate day) implements PlanDeadline {
    @Override
    public Optional<LocalDate> resolve(DeadlineReading reading) {
      return Optional.of(day);
    }
  }

  /**
   * Before a month or year: 2019年5月前, which may mean before it begins or by its end.
   *
   * @param text the words
   * @param yearInherited whether the year comes from the context
   * @param date the month or year
   */
  record Before(String text, boolean yearInherited, PlanDate date) implements PlanDeadline {

    /** Checks that it is no single day. */
    public Before {
      if (date.granularity() == PlanDate.Granularity.DAY) {
        throw new IllegalArgumentException("'before' takes a month or a year, not " + date);
      }
    }

    @Override
    public Optional<LocalDate> resolve(DeadlineReading reading) {
      return Optional.of(
          reading == DeadlineReading.BEFORE_PERIOD_STARTS
              ? date.firstDay().minusDays(1)
              : date.lastDay());
    }
  }

  /**
   * By the end of a month or year: 2018年底, 7月底前.
   *
   * @param text the words
   * @param yearInherited whether the year comes from the context
   * @param date the month or year
   */
  record ByEndOf(String text, boolean yearInherited, PlanDate date) implements PlanDeadline {
    @Override
    public Optional<LocalDate> resolve(DeadlineReading reading) {
      return Optional.of(date.lastDay());
    }
  }

  /**
   * By the end of a phase of the plan.
   *
   * @param text the words
   * @param yearInherited whether the year comes from the context
   * @param phase the phase
   */
  record InPhase(String text, boolean yearInherited, PlanPhase phase) implements PlanDeadline {
    @Override
    public Optional<LocalDate> resolve(DeadlineReading reading) {
      return phase.lastDay();
    }
  }

  /**
   * Begins on a day and has no end: 2019年开始. There is no last day in time.
   *
   * @param text the words
   * @param yearInherited whether the year comes from the context
   * @param day the day it begins
   */
  record Starts(String text, boolean yearInherited, LocalDate day) implements PlanDeadline {
    @Override
    public Optional<LocalDate> resolve(DeadlineReading reading) {
      return Optional.empty();
    }
  }

  /**
   * Recurs without a date: 每年.
   *
   * @param text the words
   * @param yearInherited whether the year comes from the context
   * @param cadence how often
   */
  record Each(String text, boolean yearInherited, Cadence cadence) implements PlanDeadline {
    @Override
    public Optional<LocalDate> resolve(DeadlineReading reading) {
      return Optional.empty();
    }
  }

  /**
   * No date can be computed: 尽快.
   *
   * @param text the words
   * @param yearInherited whether the year comes from the context
   */
  record Vague(String text, boolean yearInherited) implements PlanDeadline {
    @Override
    public Optional<LocalDate> resolve(DeadlineReading reading) {
      return Optional.empty();
    }
  }
}

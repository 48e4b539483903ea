package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * How long a clock runs and what its end does.
 *
 * @param kind which clock
 * @param period how long
 * @param roll what happens if the last day is a rest day
 * @param effect what its end does
 * @param basis where the rule comes from
 */
public record ClockRule(
    ClockKind kind, Period period, Roll roll, ClockEffect effect, LegalBasis basis) {

  /** Returns when the clock ends that starts with an event on a day. */
  public Deadline deadline(LocalDate start, WorkCalendar calendar) {
    return period.deadline(start, roll, calendar);
  }

  /**
   * Checks that it is the rule of a clock.
   *
   * @throws IllegalArgumentException if it is that of another one
   */
  void requireKind(ClockKind expected) {
    if (kind != expected) {
      throw new IllegalArgumentException(
          "expected a rule for " + expected.code() + ", found " + kind.code());
    }
  }
}

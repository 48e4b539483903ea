package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.calendar.WorkCalendar;

/** How the last day of performance was agreed (履行期限, C-15). */
public sealed interface DueTerm {

  /**
   * Returns the last day, rolled as the law says.
   *
   * @param effectiveOn the day the agreement takes effect, which does not count
   */
  Deadline lastDay(LocalDate effectiveOn, WorkCalendar calendar);

  /**
   * A day, which does not move.
   *
   * @param day the last day
   */
  record OnDay(LocalDate day) implements DueTerm {
    @Override
    public Deadline lastDay(LocalDate effectiveOn, WorkCalendar calendar) {
      return Deadline.on(day);
    }
  }

  /**
   * A pay day of wages; on a rest day wages are paid on the working day before (WAGE 14).
   *
   * @param payDay the agreed pay day
   */
  record PayDay(LocalDate payDay) implements DueTerm {
    @Override
    public Deadline lastDay(LocalDate effectiveOn, WorkCalendar calendar) {
      return Deadline.on(payDay, Roll.BACKWARD, calendar);
    }
  }

  /**
   * A number of days after the agreement takes effect; a last day that is a rest day moves to the
   * next working day (CC 201, 203).
   *
   * @param days calendar days, at least 1
   */
  record WithinDays(int days) implements DueTerm {

    /** Checks the number. */
    public WithinDays {
      if (days < 1) {
        throw new IllegalArgumentException("a period has at least 1 day: " + days);
      }
    }

    @Override
    public Deadline lastDay(LocalDate effectiveOn, WorkCalendar calendar) {
      return Period.calendarDays(days).deadline(effectiveOn, Roll.FORWARD, calendar);
    }
  }
}

package org.fengqiao.mediation.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * One thing that is owed once: a screening of a week, a report on a month. Who owes what to whom is
 * added by the features. A duty may be due after the campaign it comes from has ended (requirement
 * REP-18). The duties of one cadence are the same for everybody who has it: compute them once.
 *
 * @param covers the days it is about
 * @param due the last day in time as the rule says
 * @param deadline the last day in time after any roll
 */
public record Duty(DateRange covers, LocalDate due, Deadline deadline) implements Comparable<Duty> {

  /** Returns the duty for a period. */
  public static Duty of(DateRange covers, DueRule rule, Roll roll, WorkCalendar calendar) {
    LocalDate due = rule.due(covers);
    return new Duty(covers, due, Deadline.on(due, roll, calendar));
  }

  /** Returns the duty for a period, due on the day the rule says: no roll (convention C-5). */
  public static Duty of(DateRange covers, DueRule rule) {
    LocalDate due = rule.due(covers);
    return new Duty(covers, due, Deadline.on(due));
  }

  /** Returns the duties for periods, in the order of the periods. */
  public static List<Duty> of(
      Collection<DateRange> periods, DueRule rule, Roll roll, WorkCalendar calendar) {
    return periods.stream().map(period -> of(period, rule, roll, calendar)).toList();
  }

  /** Returns the duties for periods, due on the days the rule says: no roll (convention C-5). */
  public static List<Duty> of(Collection<DateRange> periods, DueRule rule) {
    return periods.stream().map(period -> of(period, rule)).toList();
  }

  /** Orders by last day, then by the days covered. */
  @Override
  public int compareTo(Duty other) {
    int byLastDay = deadline.lastDay().compareTo(other.deadline.lastDay());
    return byLastDay != 0 ? byLastDay : covers.compareTo(other.covers);
  }
}

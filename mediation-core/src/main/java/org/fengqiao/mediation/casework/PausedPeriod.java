package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.calendar.WorkCalendar;

/** Counts a period that stood still for a while: days left out are made up for at its end. */
final class PausedPeriod {

  /** The last day of a period and the years whose notice could still change it. */
  record LastDay(LocalDate day, List<Integer> missingYears) {

    static LastDay of(Deadline deadline) {
      return new LastDay(deadline.lastDay(), List.copyOf(deadline.missingYears()));
    }
  }

  private static final Period NEXT = Period.workingDays(1);

  private final List<ClockPause> pauses;
  private final PauseCounting counting;
  private final WorkCalendar calendar;

  PausedPeriod(List<ClockPause> pauses, PauseCounting counting, WorkCalendar calendar) {
    this.pauses = pauses.stream().filter(pause -> !pause.isOpen()).toList();
    this.counting = counting;
    this.calendar = calendar;
  }

  /** Returns when a period ends whose event fell on a day. */
  LastDay lastDay(LocalDate start, Period period, Roll roll) {
    if (period instanceof Period.WorkingDays) {
      return ofWorkingDays(start, period.length());
    }
    return lastDay(start, period.deadline(start, Roll.NONE, calendar).lastDay(), roll);
  }

  /** Returns when a period ends that would have ended on a day had it not stood still. */
  LastDay lastDay(LocalDate start, LocalDate planned, Roll roll) {
    long left = ChronoUnit.DAYS.between(start, planned);
    LocalDate day = start;
    while (left > 0) {
      day = day.plusDays(1);
      if (counts(day)) {
        left--;
      }
    }
    return LastDay.of(Deadline.on(day, roll, calendar));
  }

  private LastDay ofWorkingDays(LocalDate start, int length) {
    TreeSet<Integer> missing = new TreeSet<>();
    LocalDate day = start;
    int left = length;
    while (left > 0) {
      Deadline next = NEXT.deadline(day, Roll.NONE, calendar);
      missing.addAll(next.missingYears());
      day = next.lastDay();
      if (counts(day)) {
        left--;
      }
    }
    return new LastDay(day, List.copyOf(missing));
  }

  private boolean counts(LocalDate day) {
    return pauses.stream().noneMatch(pause -> counting.leavesOut(pause, day));
  }
}

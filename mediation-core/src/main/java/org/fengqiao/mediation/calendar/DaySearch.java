package org.fengqiao.mediation.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Walks from day to day and remembers which notices the days passed would have needed. */
final class DaySearch {

  private final WorkCalendar calendar;
  private SortedSet<Integer> missingYears = Collections.emptySortedSet();
  private LocalDate day;

  DaySearch(WorkCalendar calendar, LocalDate day) {
    this.calendar = calendar;
    this.day = day;
  }

  void toNextWorkingDay() {
    day = day.plusDays(1);
    toWorkingDay(1);
  }

  /** Goes on in steps of days until a working day is reached; the present day may be one. */
  void toWorkingDay(int step) {
    while (!isWorked()) {
      day = day.plusDays(step);
    }
  }

  private boolean isWorked() {
    if (!calendar.isFirm(day)) {
      missingYears = new TreeSet<>(missingYears);
      missingYears.addAll(calendar.missingYears(day));
    }
    return calendar.isExpectedToBeWorked(day);
  }

  LocalDate day() {
    return day;
  }

  SortedSet<Integer> missingYears() {
    return missingYears;
  }
}

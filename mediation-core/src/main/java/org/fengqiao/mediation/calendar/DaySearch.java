package org.fengqiao.mediation.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;

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
      SortedSet<Integer> missing = calendar.missingYears(day);
      if (!missingYears.containsAll(missing)) {
        missing.addAll(missingYears);
        missingYears = missing;
      }
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

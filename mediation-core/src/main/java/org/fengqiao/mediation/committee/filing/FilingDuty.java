package org.fengqiao.mediation.committee.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.calendar.Deadline;

/**
 * One filing that is owed once.
 *
 * @param occasion what happened
 * @param rule the rule it is owed under
 * @param deadline the last day in time; empty where the rule only says promptly
 */
public record FilingDuty(FilingOccasion occasion, FilingRule rule, Optional<Deadline> deadline) {

  /**
   * Returns how far it is on a day.
   *
   * @param filedOn the day it was filed, if it was; one after {@code today} does not count yet
   */
  public FilingStatus status(Optional<LocalDate> filedOn, LocalDate today) {
    LocalDate until = filedOn.filter(day -> !day.isAfter(today)).orElse(today);
    boolean filed = filedOn.isPresent() && !filedOn.get().isAfter(today);
    boolean over = deadline.map(last -> last.isOverOn(until)).orElse(false);
    if (filed) {
      return over ? FilingStatus.LATE : FilingStatus.IN_TIME;
    }
    return over ? FilingStatus.OVERDUE : FilingStatus.OPEN;
  }
}

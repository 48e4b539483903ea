package org.fengqiao.mediation.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.fengqiao.mediation.kernel.MediationException;

/** A firm answer was asked for about a day that no loaded notice settles. */
public final class CalendarHorizonException extends MediationException {

  private static final long serialVersionUID = 1L;

  private final LocalDate day;
  private final List<Integer> missingYears;

  /** Creates the exception for a day and the years whose notice is missing. */
  public CalendarHorizonException(LocalDate day, SortedSet<Integer> missingYears) {
    super(
        "the work calendar does not settle "
            + day
            + ": no notice for "
            + missingYears
            + " is loaded; add that year's notice to the calendar, or use the provisional date");
    this.day = day;
    this.missingYears = List.copyOf(missingYears);
  }

  /** Returns the day asked for. */
  public LocalDate day() {
    return day;
  }

  /** Returns the years whose notice is missing, in order. */
  public List<Integer> missingYears() {
    return missingYears;
  }
}

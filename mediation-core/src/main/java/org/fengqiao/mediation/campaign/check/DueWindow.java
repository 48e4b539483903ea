package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The last day in time under both readings of a deadline (convention C-2); one day where the words
 * have only one reading or the office has chosen one.
 *
 * @param strict the day if the period named must not have begun
 * @param lenient the day if the period named counts, not before the strict one
 */
record DueWindow(LocalDate strict, LocalDate lenient) implements Comparable<DueWindow> {

  private static final Comparator<DueWindow> ORDER =
      Comparator.comparing(DueWindow::strict).thenComparing(DueWindow::lenient);

  static DueWindow on(LocalDate day) {
    return new DueWindow(day, day);
  }

  boolean isOneDay() {
    return strict.equals(lenient);
  }

  /** Whether it lies before a day in every reading. */
  boolean isBefore(LocalDate day) {
    return lenient.isBefore(day);
  }

  /** Whether it lies after a day in every reading. */
  boolean isAfter(LocalDate day) {
    return strict.isAfter(day);
  }

  @Override
  public int compareTo(DueWindow other) {
    return ORDER.compare(this, other);
  }
}

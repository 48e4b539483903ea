package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days of a line of an agreement in effect, as computed when it took effect.
 *
 * @param obligation the number of the line
 * @param dueOn the last day
 * @param graceUntil the last day of the grace after which the rest of the obligation falls due,
 *     where the agreement says so
 * @param visitIfLateBy the last day of the visits that are owed if it is not performed by its day,
 *     where the rules of the place ask for them
 * @param missingYears years whose holiday notice was not known; empty if the days are firm
 */
public record LineDays(
    int obligation,
    LocalDate dueOn,
    Optional<LocalDate> graceUntil,
    Optional<LocalDate> visitIfLateBy,
    List<Integer> missingYears) {

  /** Copies the years. */
  public LineDays {
    missingYears = List.copyOf(missingYears);
  }

  static LineDays of(Obligation line) {
    return new LineDays(line.number(), line.dueOn(), Optional.empty(), Optional.empty(), List.of());
  }
}

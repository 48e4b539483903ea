package org.fengqiao.mediation.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The period a plan states for itself (CAMP-01); each end may be missing.
 *
 * @param start when it begins
 * @param end when it ends
 * @param textStart the start as the sentence states it, where the phases are more exact
 * @param citations where the plan says it
 */
public record PlanPeriod(
    Optional<PlanDate> start,
    Optional<PlanDate> end,
    Optional<PlanDate> textStart,
    List<Citation> citations)
    implements Cited {

  /** Checks that it does not end before it begins. */
  public PlanPeriod {
    citations = Citations.copy("a period", citations);
    if (start.isPresent()
        && end.isPresent()
        && end.get().lastDay().isBefore(start.get().firstDay())) {
      throw new IllegalArgumentException("period ends " + end.get() + " before " + start.get());
    }
  }

  /** Returns the first day. */
  public Optional<LocalDate> firstDay() {
    return start.map(PlanDate::firstDay);
  }

  /** Returns the last day. */
  public Optional<LocalDate> lastDay() {
    return end.map(PlanDate::lastDay);
  }
}

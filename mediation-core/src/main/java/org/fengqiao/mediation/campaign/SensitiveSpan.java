package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * A sensitive period a plan names (SCR-08). Most plans name one without saying when it begins and
 * ends.
 *
 * @param id the id
 * @param name the name in the plan
 * @param festival the public holiday it goes by, as the holiday notices name it
 * @param window when it holds; empty where the plan gives no window
 * @param citations where the plan says it
 */
public record SensitiveSpan(
    String id,
    LocalText name,
    Optional<String> festival,
    Optional<Window> window,
    List<Citation> citations)
    implements PlanItem {

  /** Checks the citations. */
  public SensitiveSpan {
    citations = Citations.copy("sensitive period " + id, citations);
  }

  /** When a sensitive period holds. */
  public sealed interface Window {}

  /**
   * From one day to another.
   *
   * @param range the days
   */
  public record Fixed(DateRange range) implements Window {}

  /**
   * Some days around a festival.
   *
   * @param daysBefore how many calendar days before the first day off, zero or more
   * @param daysAfter how many calendar days after the last day off, zero or more
   */
  public record Around(int daysBefore, int daysAfter) implements Window {

    /** Checks the ranges. */
    public Around {
      if (daysBefore < 0 || daysAfter < 0) {
        throw new IllegalArgumentException("days must not be negative");
      }
    }
  }
}

package org.fengqiao.mediation.casework;

import java.util.Optional;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * Which cases owe return visits, until when, and what discharges them.
 *
 * @param population which cases
 * @param afterPerformance how long after the last agreed day of performance
 * @param afterEnding how long after an ending without agreement
 * @param tries how many tries on days of their own discharge a visit, at least 1
 * @param basis where the population comes from
 * @param afterDefault how long after a missed day both sides are visited; empty if they are not
 * @param afterLastPerformance whether the visits after an agreement are counted from the day
 *     nothing was outstanding any more, and not from the last agreed day
 */
public record RevisitRule(
    RevisitPopulation population,
    Time afterPerformance,
    Time afterEnding,
    int tries,
    LegalBasis basis,
    Optional<Time> afterDefault,
    boolean afterLastPerformance) {

  /**
   * A time for a visit.
   *
   * @param period how long
   * @param roll what happens if the last day is a rest day
   * @param basis where it comes from
   */
  public record Time(Period period, Roll roll, LegalBasis basis) {}

  /** Creates a rule whose times roll alike and come from one place. */
  public RevisitRule(
      RevisitPopulation population,
      Period afterPerformance,
      Period afterEnding,
      Roll roll,
      int tries,
      LegalBasis basis,
      Optional<Period> afterDefault,
      boolean afterLastPerformance) {
    this(
        population,
        new Time(afterPerformance, roll, basis),
        new Time(afterEnding, roll, basis),
        tries,
        basis,
        afterDefault.map(period -> new Time(period, roll, basis)),
        afterLastPerformance);
  }

  /** Creates such a rule that counts from the last agreed day and knows no default visits. */
  public RevisitRule(
      RevisitPopulation population,
      Period afterPerformance,
      Period afterEnding,
      Roll roll,
      int tries,
      LegalBasis basis) {
    this(population, afterPerformance, afterEnding, roll, tries, basis, Optional.empty(), false);
  }

  /** Checks the number of tries. */
  public RevisitRule {
    if (tries < 1) {
      throw new IllegalArgumentException("a visit needs at least 1 try: " + tries);
    }
  }

  /** Returns whether cases that ended this way owe visits. */
  public boolean covers(Outcome outcome) {
    return switch (outcome) {
      case AGREED, PARTLY_AGREED -> true;
      case NOT_AGREED, TERMINATED -> population != RevisitPopulation.AGREED;
      case DECLINED, TRANSFERRED -> population == RevisitPopulation.ALL_ENDED;
    };
  }
}

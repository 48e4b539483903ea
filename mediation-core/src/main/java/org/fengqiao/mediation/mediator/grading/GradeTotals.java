package org.fengqiao.mediation.mediator.grading;

import java.util.HashMap;
import java.util.Map;

/**
 * How many mediators of a region hold which grade on a day (分级管理, MED-14).
 *
 * @param mediators the mediators, with and without a grade
 * @param holders by grade, those who hold it; grades of two ladders are never put together
 */
public record GradeTotals(long mediators, Map<Grade, Long> holders) {

  /** Copies the map. */
  public GradeTotals {
    holders = Map.copyOf(holders);
  }

  /** Returns the totals of nobody. */
  public static GradeTotals zero() {
    return new GradeTotals(0, Map.of());
  }

  /** Returns the totals of both. */
  public GradeTotals plus(GradeTotals other) {
    Map<Grade, Long> sum = new HashMap<>(holders);
    other.holders.forEach((grade, number) -> sum.merge(grade, number, Long::sum));
    return new GradeTotals(mediators + other.mediators, sum);
  }

  /** Returns how many hold no grade. */
  public long ungraded() {
    return mediators - holders.values().stream().mapToLong(Long::longValue).sum();
  }
}

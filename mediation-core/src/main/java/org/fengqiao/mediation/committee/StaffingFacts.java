package org.fengqiao.mediation.committee;

import java.util.Map;
import java.util.OptionalLong;

/**
 * What a staffing standard may ask about the area of an organisation.
 *
 * @param population the inhabitants, where known
 * @param units how many units there are, by the unit's name such as {@code households}; a unit that
 *     is not named is unknown, not zero
 */
public record StaffingFacts(OptionalLong population, Map<String, Long> units) {

  private static final StaffingFacts NONE = new StaffingFacts(OptionalLong.empty(), Map.of());

  /** Copies the numbers and checks that none is below zero. */
  public StaffingFacts {
    units = Map.copyOf(units);
    if (population.orElse(0) < 0 || units.values().stream().anyMatch(number -> number < 0)) {
      throw new IllegalArgumentException(
          "inhabitants and units must be zero or more: " + population + ", " + units);
    }
  }

  /** Returns facts that say nothing. */
  public static StaffingFacts none() {
    return NONE;
  }
}

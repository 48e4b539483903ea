package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * The term of a villagers' or residents' committee itself, which is not that of its mediation
 * committee.
 *
 * @param years its length, one or more
 * @param from the first day on which a term of this length could begin
 * @param basis where it comes from
 */
public record VillageTerm(int years, LocalDate from, LegalBasis basis) {

  /** Checks the length. */
  public VillageTerm {
    if (years < 1) {
      throw new IllegalArgumentException("a village term lasts a year or more: " + years);
    }
  }

  /** Returns the term of residents' committees, five years as well since 2018-12-29. */
  public static VillageTerm residents() {
    return new VillageTerm(
        5,
        LocalDate.of(2018, 12, 29),
        LegalBasis.law("城市居民委员会组织法", "Organic Law of Urban Residents' Committees", "2018", "8"));
  }

  /** Returns the term of villagers' committees, five years since 2018-12-29. */
  public static VillageTerm national() {
    return new VillageTerm(
        5,
        LocalDate.of(2018, 12, 29),
        LegalBasis.law("村民委员会组织法", "Organic Law of Villagers' Committees", "2018", "11"));
  }

  /** Returns the last day of a seat that began on a day, by this term. */
  LocalDate lastDay(LocalDate first) {
    return first.plusYears(years).minusDays(1);
  }
}

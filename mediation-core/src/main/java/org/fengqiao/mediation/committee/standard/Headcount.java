package org.fengqiao.mediation.committee.standard;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * How many people count towards each organisation on a day.
 *
 * @param byEngagement by the code of the engagement, the numbers by organisation; who is not named
 *     has none
 */
public record Headcount(Map<String, Map<OrganisationId, Long>> byEngagement) {

  /** Copies the numbers. */
  public Headcount {
    Map<String, Map<OrganisationId, Long>> copy = new HashMap<>();
    byEngagement.forEach(
        (code, numbers) -> copy.put(code, Collections.unmodifiableMap(new HashMap<>(numbers))));
    byEngagement = Collections.unmodifiableMap(copy);
  }

  /** Returns the numbers of full-time mediators alone. */
  public static Headcount fullTime(Map<OrganisationId, Long> numbers) {
    return new Headcount(Map.of(StaffingStandard.FULL_TIME, numbers));
  }

  /** Returns how many count towards an organisation. */
  public long of(String engagement, OrganisationId organisation) {
    return byEngagement.getOrDefault(engagement, Map.of()).getOrDefault(organisation, 0L);
  }
}

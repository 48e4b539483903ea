package org.fengqiao.mediation.committee.standard;

import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * What an organisation did in a period.
 *
 * @param organisation the organisation
 * @param screenings the screenings held, zero or more; one that found nothing counts
 * @param cases the disputes mediated to an end, zero or more
 * @param toBeAdjusted whether it falls short of everything the standard names (发挥作用不充分，应予调整)
 */
public record Activity(
    OrganisationId organisation, long screenings, long cases, boolean toBeAdjusted) {

  /** Checks the numbers. */
  public Activity {
    if (screenings < 0 || cases < 0) {
      throw new IllegalArgumentException(
          organisation + " did " + screenings + " screenings and " + cases + " cases");
    }
  }
}

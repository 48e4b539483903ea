package org.fengqiao.mediation.committee;

import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * How an organisation stands to one staffing standard.
 *
 * @param organisation the organisation
 * @param standard the id of the standard
 * @param owed whether the standard binds this organisation; false without the conditions
 * @param fullTime the full-time mediators it has
 * @param missing how many it lacks, zero or more
 * @param surplus how many it has above the end of a closed range, zero or more
 */
public record StaffingGap(
    OrganisationId organisation,
    String standard,
    boolean owed,
    long fullTime,
    long missing,
    long surplus) {

  /** Returns whether the standard is kept; one that is not owed is. */
  public boolean isMet() {
    return missing == 0 && surplus == 0;
  }
}

package org.fengqiao.mediation.committee;

import java.util.Optional;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * How an organisation stands to one staffing standard.
 *
 * @param organisation the organisation
 * @param standard the id of the standard
 * @param owed whether the standard binds this organisation; false without the conditions
 * @param fullTime the people it has whom the standard counts
 * @param missing how many it lacks, zero or more
 * @param surplus how many it has above the end of a closed range, zero or more
 * @param unknown the fact without which the number cannot be told, such as {@code population};
 *     empty where it can
 */
public record StaffingGap(
    OrganisationId organisation,
    String standard,
    boolean owed,
    long fullTime,
    long missing,
    long surplus,
    Optional<String> unknown) {

  /** Returns how an organisation stands where everything is known. */
  public StaffingGap(
      OrganisationId organisation,
      String standard,
      boolean owed,
      long fullTime,
      long missing,
      long surplus) {
    this(organisation, standard, owed, fullTime, missing, surplus, Optional.empty());
  }

  /** Returns whether the standard is kept; one that is not owed is, one that is unknown not. */
  public boolean isMet() {
    return unknown.isEmpty() && missing == 0 && surplus == 0;
  }
}

package org.fengqiao.mediation.casework.handover;

import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * A committee a case is offered to, as the registry knew it then.
 *
 * @param id which
 * @param kind of what kind
 * @param region its region
 * @param level at which level it works
 */
public record Receiver(
    OrganisationId id, OrganisationKind kind, RegionCode region, RegionLevel level) {

  /** Returns whether it mediates disputes of an industry or profession (CASE-19). */
  public boolean isOfIndustry() {
    return kind.isA(OrganisationKind.INDUSTRY_COMMITTEE)
        || kind == OrganisationKind.PROFESSIONAL_CENTRE;
  }

  /** Returns whether disputes of a place belong to its region. */
  public boolean covers(RegionCode place) {
    return place.isWithin(region);
  }
}

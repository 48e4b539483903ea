package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** Organisations of an invented county, for the tests of several packages. */
public final class Places {

  public static final LocalDate FOUNDED = LocalDate.of(2015, 1, 1);
  public static final RegionCode COUNTY = RegionCode.of("990101000000");
  public static final RegionCode TOWN = RegionCode.of("990101101000");
  public static final RegionCode VILLAGE = RegionCode.of("990101101201");
  public static final RegionCode OTHER_VILLAGE = RegionCode.of("990101101202");
  public static final RegionCode FAR_VILLAGE = RegionCode.of("990101102201");

  private Places() {}

  /** An organisation without a parent in a region, at the level its code is as fine as. */
  public static MediationOrganisation.Builder organisation(
      String local, OrganisationKind kind, RegionCode region) {
    return MediationOrganisation.builder()
        .id(OrganisationId.of("9901-" + local))
        .kind(kind)
        .name(LocalText.of("组织" + local, "organisation " + local))
        .region(region)
        .level(level(region))
        .validFrom(FOUNDED);
  }

  public static MediationOrganisation village(String local) {
    return organisation(local, OrganisationKind.VILLAGE_COMMITTEE, VILLAGE).build();
  }

  public static MediationOrganisation town(String local) {
    return organisation(local, OrganisationKind.TOWN_COMMITTEE, TOWN).build();
  }

  private static RegionLevel level(RegionCode region) {
    for (RegionLevel level : RegionLevel.values()) {
      if (level.prefixLength() == region.subtree().length()) {
        return level;
      }
    }
    throw new AssertionError(region);
  }
}

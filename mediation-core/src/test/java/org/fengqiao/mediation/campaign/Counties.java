package org.fengqiao.mediation.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.jspecify.annotations.Nullable;

/** Invented organisations of the county of the clean plan. */
final class Counties {

  static final OrganisationId BUREAU = OrganisationId.of("5299-BUREAU");
  static final OrganisationId CENTRE = OrganisationId.of("5299-CENTRE");

  private Counties() {}

  /** A bureau, a centre, and towns with an office and a committee each, and villages. */
  static List<MediationOrganisation> county(int towns, int villages) {
    List<MediationOrganisation> all = new ArrayList<>();
    String county = "529901000000";
    all.add(organisation(BUREAU, OrganisationKind.COUNTY_BUREAU, county, RegionLevel.COUNTY, null));
    all.add(
        organisation(CENTRE, OrganisationKind.COUNTY_CENTRE, county, RegionLevel.COUNTY, BUREAU));
    for (int i = 1; i <= towns; i++) {
      String town = String.format("529901%03d000", i);
      all.add(
          organisation(
              office(i), OrganisationKind.JUDICIAL_OFFICE, town, RegionLevel.TOWN, BUREAU));
      all.add(
          organisation(
              town(i), OrganisationKind.TOWN_COMMITTEE, town, RegionLevel.TOWN, office(i)));
    }
    for (int i = 1; i <= villages; i++) {
      int town = (i - 1) % towns + 1;
      String village = String.format("529901%03d%03d", town, i);
      all.add(
          organisation(
              village(i),
              OrganisationKind.VILLAGE_COMMITTEE,
              village,
              RegionLevel.VILLAGE,
              office(town)));
    }
    return all;
  }

  static OrganisationId office(int number) {
    return OrganisationId.of("5299-OFFICE-" + number);
  }

  static OrganisationId town(int number) {
    return OrganisationId.of("5299-TOWN-" + number);
  }

  static OrganisationId village(int number) {
    return OrganisationId.of("5299-VILLAGE-" + number);
  }

  private static MediationOrganisation organisation(
      OrganisationId id,
      OrganisationKind kind,
      String region,
      RegionLevel level,
      @Nullable OrganisationId parent) {
    return MediationOrganisation.builder()
        .id(id)
        .kind(kind)
        .name(LocalText.chinese(id.text()))
        .region(RegionCode.of(region))
        .level(level)
        .parent(Optional.ofNullable(parent))
        .validFrom(LocalDate.of(2011, 1, 1))
        .build();
  }
}

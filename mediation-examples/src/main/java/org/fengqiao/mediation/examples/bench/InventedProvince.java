package org.fengqiao.mediation.examples.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.committee.coverage.TerritoryUnit;
import org.fengqiao.mediation.committee.coverage.UnitKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingForm;
import org.fengqiao.mediation.mediator.training.TrainingKind;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.jspecify.annotations.Nullable;

/**
 * The invented organisation of a province: 60 counties with 900 towns, 8,000 villages and 30,000
 * mediators. Here and there something is missing, always in the same places.
 */
final class InventedProvince {

  static final int COUNTIES = 60;
  static final int TOWNS = 900;
  static final int VILLAGES = 8_000;
  static final int MEDIATORS = 30_000;
  static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
  private static final int TOWNS_OF_NINE = VILLAGES - TOWNS * 8;

  final List<RegionCode> counties = new ArrayList<>();
  final List<OrganisationEntry> entries = new ArrayList<>();
  final List<Seat> seats = new ArrayList<>();
  final List<TerritoryUnit> villages = new ArrayList<>();
  final List<Mediator> mediators = new ArrayList<>();
  final List<TrainingRecord> trainings = new ArrayList<>();

  /** Makes it. */
  InventedProvince() {
    for (int county = 0; county < COUNTIES; county++) {
      county(county);
    }
    OrganisationId last = entries.get(entries.size() - 1).id();
    while (mediators.size() < MEDIATORS) {
      mediator(last, EngagementKind.VOLUNTEER);
    }
  }

  private void county(int number) {
    String prefix = "99" + twoDigits(1 + number / 10) + twoDigits(21 + number % 10);
    RegionCode region = RegionCode.ofPrefix(prefix);
    counties.add(region);
    OrganisationId bureau =
        organisation("CB", OrganisationKind.COUNTY_BUREAU, region, RegionLevel.COUNTY, null);
    OrganisationId centre =
        organisation("CC", OrganisationKind.COUNTY_CENTRE, region, RegionLevel.COUNTY, bureau);
    for (int i = 0; i < 3 + number % 3; i++) {
      mediator(centre, EngagementKind.FULL_TIME);
    }
    for (int town = 0; town < TOWNS / COUNTIES; town++) {
      town(number * (TOWNS / COUNTIES) + town, RegionCode.ofPrefix(prefix + (101 + town)), bureau);
    }
  }

  private void town(int number, RegionCode region, OrganisationId bureau) {
    OrganisationId office =
        organisation("JO", OrganisationKind.JUDICIAL_OFFICE, region, RegionLevel.TOWN, bureau);
    OrganisationId committee =
        organisation("TC", OrganisationKind.TOWN_COMMITTEE, region, RegionLevel.TOWN, office);
    seats(committee, 5, number);
    int count = number < TOWNS_OF_NINE ? 9 : 8;
    for (int village = 0; village < count; village++) {
      village(RegionCode.ofPrefix(region.prefix(RegionLevel.TOWN) + (201 + village)), committee);
    }
  }

  private void village(RegionCode region, OrganisationId town) {
    int number = villages.size();
    villages.add(
        TerritoryUnit.builder()
            .id(region.digits())
            .kind(UnitKind.VILLAGE)
            .name(LocalText.of("示例村", "sample village"))
            .region(region)
            .build());
    if (number % 160 != 0) {
      seats(
          organisation("VC", OrganisationKind.VILLAGE_COMMITTEE, region, RegionLevel.VILLAGE, town),
          3,
          number);
    }
  }

  /** A director, a woman unless it is one in fifty, and other members. */
  private void seats(OrganisationId committee, int count, int number) {
    for (int seat = 0; seat < count; seat++) {
      MediatorId member =
          mediator(
              committee,
              seat == 1 && number % 4 != 0 ? EngagementKind.FULL_TIME : EngagementKind.PART_TIME);
      seats.add(
          new Seat(
              committee,
              member,
              seat == 0 ? CommitteeOffice.DIRECTOR : CommitteeOffice.MEMBER,
              seat == 1 && number % 50 != 0,
              false,
              Optional.empty(),
              SINCE,
              Optional.empty()));
    }
  }

  private MediatorId mediator(OrganisationId where, EngagementKind kind) {
    int number = mediators.size();
    String part = where.text().substring(0, 4);
    MediatorId id = MediatorId.of(part + "-M" + number);
    Mediator.Builder mediator =
        Mediator.builder()
            .id(id)
            .person(PersonRef.of(part + "-P" + number))
            .addEngagements(Engagement.since(where, kind, SINCE));
    if (number % 7 != 0) {
      mediator.addCertificates(
          new Certificate(
              SINCE, Optional.of(SINCE), Optional.of(SINCE.plusMonths(24 + number % 24))));
    }
    mediators.add(mediator.build());
    if (number % 5 != 0) {
      trainings.add(
          new TrainingRecord(
              id,
              TrainingKind.IMPROVEMENT,
              TrainingForm.LECTURE,
              TrainingAmount.days(5 + number % 8),
              DAY.minusDays(100),
              DAY.minusDays(80),
              Optional.empty(),
              Optional.empty()));
    }
    return id;
  }

  private OrganisationId organisation(
      String prefix,
      OrganisationKind kind,
      RegionCode region,
      RegionLevel level,
      @Nullable OrganisationId guide) {
    String local = region.prefix(level).substring(4);
    MediationOrganisation organisation =
        MediationOrganisation.builder()
            .id(OrganisationId.of(region.partition().digits() + "-" + prefix + local))
            .kind(kind)
            .name(LocalText.of("示例" + prefix + local, "sample " + prefix + local))
            .region(region)
            .level(level)
            .parent(Optional.ofNullable(guide))
            .validFrom(SINCE)
            .build();
    entries.add(OrganisationEntry.founded(organisation));
    return organisation.id();
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}

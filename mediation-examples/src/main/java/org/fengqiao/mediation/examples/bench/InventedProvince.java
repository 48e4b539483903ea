package org.fengqiao.mediation.examples.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.committee.coverage.TerritoryUnit;
import org.fengqiao.mediation.committee.coverage.UnitKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingForm;
import org.fengqiao.mediation.mediator.training.TrainingKind;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.Region;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.Storage;
import org.jspecify.annotations.Nullable;

/**
 * The invented organisation of a province: 60 counties with 900 towns, 8,000 villages and 30,000
 * mediators. Here and there something is missing, always in the same places. Its day lies in the
 * years of the plan it is held against.
 */
final class InventedProvince {

  static final int COUNTIES = 60;
  static final int TOWNS = 900;
  static final int VILLAGES = 8_000;
  static final int MEDIATORS = 30_000;
  static final LocalDate DAY = LocalDate.of(2019, 11, 30);

  private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
  private static final int TOWNS_OF_NINE = VILLAGES - TOWNS * 8;

  static final RegionCode PROVINCE = RegionCode.ofPrefix("99");

  final List<RegionCode> counties = new ArrayList<>();
  final List<Region> regions = new ArrayList<>();
  final List<TerritoryUnit> territory = new ArrayList<>();
  final List<RegisteredOrganisation> organisations = new ArrayList<>();
  final List<RegisteredMediator> mediators = new ArrayList<>();
  private final Set<RegionCode> prefectures = new HashSet<>();
  private int villages;

  /** Makes it. */
  InventedProvince() {
    region(PROVINCE, RegionLevel.PROVINCE);
    for (int county = 0; county < COUNTIES; county++) {
      county(county);
    }
    OrganisationId last = organisations.get(organisations.size() - 1).id();
    while (mediators.size() < MEDIATORS) {
      mediator(last, EngagementKind.VOLUNTEER);
    }
  }

  /** Keeps it in a storage, a prefecture at a time. */
  void keepIn(Storage storage) {
    Map<Partition, List<RegisteredOrganisation>> kept =
        organisations.stream().collect(Collectors.groupingBy(each -> each.id().partition()));
    Map<Partition, List<RegisteredMediator>> people =
        mediators.stream().collect(Collectors.groupingBy(each -> each.id().partition()));
    kept.forEach(
        (partition, ofPrefecture) ->
            storage.inTransaction(
                partition,
                unit -> {
                  ofPrefecture.forEach(each -> unit.organisations().save(each, 0));
                  people
                      .getOrDefault(partition, List.of())
                      .forEach(each -> unit.mediators().save(each, 0));
                  return partition;
                }));
  }

  private void region(RegionCode code, RegionLevel level) {
    regions.add(
        Region.builder()
            .code(code)
            .level(level)
            .name(LocalText.of("示例", "sample"))
            .validFrom(SINCE)
            .build());
  }

  private void unit(RegionCode region, UnitKind kind) {
    territory.add(
        TerritoryUnit.builder()
            .id(region.digits())
            .kind(kind)
            .name(LocalText.of("示例", "sample"))
            .region(region)
            .build());
  }

  private void county(int number) {
    String prefix = "99" + twoDigits(1 + number / 10) + twoDigits(21 + number % 10);
    RegionCode region = RegionCode.ofPrefix(prefix);
    counties.add(region);
    RegionCode prefecture = RegionCode.ofPrefix(region.prefix(RegionLevel.PREFECTURE));
    if (prefectures.add(prefecture)) {
      region(prefecture, RegionLevel.PREFECTURE);
    }
    region(region, RegionLevel.COUNTY);
    unit(region, UnitKind.COUNTY);
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
    region(region, RegionLevel.TOWN);
    unit(region, UnitKind.TOWN);
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
    int number = villages++;
    region(region, RegionLevel.VILLAGE);
    unit(region, UnitKind.VILLAGE);
    if (number % 160 != 0) {
      seats(
          organisation("VC", OrganisationKind.VILLAGE_COMMITTEE, region, RegionLevel.VILLAGE, town),
          3,
          number);
    }
  }

  /** A director, a woman unless it is one in fifty, and other members. */
  private void seats(OrganisationId committee, int count, int number) {
    List<Seat> seats = new ArrayList<>();
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
    int last = organisations.size() - 1;
    organisations.set(
        last, RegisteredOrganisation.builder().from(organisations.get(last)).seats(seats).build());
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
    RegisteredMediator.Builder registered = RegisteredMediator.builder().mediator(mediator.build());
    if (number % 11 != 0) {
      registered.addTrainings(training(id, TrainingKind.INITIAL, 5, SINCE, Optional.of(SINCE)));
    }
    if (number % 5 != 0) {
      LocalDate day = DAY.minusDays(100);
      registered.addTrainings(
          training(id, TrainingKind.IMPROVEMENT, 3 + number % 5, day, Optional.empty()));
    }
    mediators.add(registered.build());
    return id;
  }

  private static TrainingRecord training(
      MediatorId id, TrainingKind kind, long days, LocalDate from, Optional<LocalDate> passedOn) {
    return new TrainingRecord(
        id,
        kind,
        TrainingForm.LECTURE,
        TrainingAmount.days(days),
        from,
        from.plusDays(days),
        Optional.empty(),
        passedOn);
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
            .meetsConditions(organisations.size() % 3 == 0)
            .build();
    organisations.add(RegisteredOrganisation.founded(organisation));
    return organisation.id();
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}

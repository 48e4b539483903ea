package org.fengqiao.mediation.examples.demo.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.region.Region;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * A district with one bureau, nine towns and sixty villages. The code of the district is the real
 * one of the plan; the codes of towns and villages are not in use, their names are invented.
 */
public final class InventedDistrict {

  /** The number of towns. */
  public static final int TOWNS = 9;

  /** The number of villages. */
  public static final int VILLAGES = 60;

  /** The code of the district. */
  public static final RegionCode REGION = RegionCode.of("630103000000");

  /** The partition of everything that is stored. */
  public static final Partition PARTITION = REGION.partition();

  /** The name of the district. */
  public static final LocalText NAME = LocalText.of("示例区", "Sample District");

  /** The bureau. */
  public static final OrganisationId BUREAU = id("CB", REGION, 6);

  /** Mediators of a committee besides its director. */
  public static final int MEDIATORS = 2;

  private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);

  private static final RegionDirectory REGIONS = makeRegions();
  private static final List<MediationOrganisation> ORGANISATIONS = makeOrganisations();

  private InventedDistrict() {}

  /** Returns how many villages a town has, 7 or 6. */
  static int villagesOf(int town) {
    return VILLAGES / TOWNS + (town < VILLAGES % TOWNS ? 1 : 0);
  }

  static RegionCode townCode(int town) {
    return RegionCode.ofPrefix("630103" + (901 + town));
  }

  static RegionCode villageCode(int town, int village) {
    return RegionCode.of(townCode(town).prefix(RegionLevel.TOWN) + (201 + village));
  }

  private static OrganisationId id(String kind, RegionCode region, int digits) {
    return OrganisationId.of(PARTITION + "-" + kind + "-" + region.digits().substring(0, digits));
  }

  /**
   * Returns the committee that answers for a place: of the village, or of the town; for the
   * district as a whole that of the first town, where the bureau has its seat.
   */
  public static OrganisationId committeeAt(RegionCode place) {
    if (place.equals(REGION)) {
      return id("TC", townCode(0), 9);
    }
    return place.digits().endsWith("000") ? id("TC", place, 9) : id("VC", place, 12);
  }

  /** Returns the regions. */
  public static RegionDirectory regions() {
    return REGIONS;
  }

  private static RegionDirectory makeRegions() {
    List<Region> regions = new ArrayList<>();
    regions.add(region(REGION, RegionLevel.COUNTY, NAME));
    for (int town = 0; town < TOWNS; town++) {
      regions.add(region(townCode(town), RegionLevel.TOWN, InventedNames.town(town)));
      for (int village = 0; village < villagesOf(town); village++) {
        regions.add(
            region(
                villageCode(town, village),
                RegionLevel.VILLAGE,
                InventedNames.village(town, village)));
      }
    }
    return RegionDirectory.of(regions);
  }

  /** Returns the towns, in the order of their codes. */
  public static List<Region> towns() {
    return REGIONS.children(REGION, SINCE);
  }

  private static Region region(RegionCode code, RegionLevel level, LocalText name) {
    return Region.builder().code(code).level(level).name(name).validFrom(SINCE).build();
  }

  /** Returns the bureau, the judicial office and committee of each town, the village committees. */
  public static List<MediationOrganisation> organisations() {
    return ORGANISATIONS;
  }

  private static List<MediationOrganisation> makeOrganisations() {
    List<MediationOrganisation> all = new ArrayList<>();
    all.add(
        organisation(BUREAU, OrganisationKind.COUNTY_BUREAU, REGION, RegionLevel.COUNTY)
            .name(LocalText.of(NAME.zh() + "司法局", NAME.en() + " Justice Bureau"))
            .build());
    for (int town = 0; town < TOWNS; town++) {
      LocalText name = InventedNames.town(town);
      RegionCode code = townCode(town);
      OrganisationId office = id("JO", code, 9);
      all.add(
          organisation(office, OrganisationKind.JUDICIAL_OFFICE, code, RegionLevel.TOWN)
              .name(LocalText.of(name.zh() + "司法所", name.en() + " Judicial Office"))
              .parent(BUREAU)
              .build());
      all.add(
          organisation(committeeAt(code), OrganisationKind.TOWN_COMMITTEE, code, RegionLevel.TOWN)
              .name(LocalText.of(name.zh() + "人民调解委员会", name.en() + " Mediation Committee"))
              .parent(office)
              .build());
      for (int village = 0; village < villagesOf(town); village++) {
        all.add(villageCommittee(town, village, office));
      }
    }
    return List.copyOf(all);
  }

  private static MediationOrganisation villageCommittee(
      int town, int village, OrganisationId office) {
    LocalText name = InventedNames.village(town, village);
    RegionCode code = villageCode(town, village);
    return organisation(
            committeeAt(code), OrganisationKind.VILLAGE_COMMITTEE, code, RegionLevel.VILLAGE)
        .name(LocalText.of(name.zh() + "人民调解委员会", name.en() + " Mediation Committee"))
        .parent(office)
        .build();
  }

  private static MediationOrganisation.Builder organisation(
      OrganisationId id, OrganisationKind kind, RegionCode region, RegionLevel level) {
    MediationOrganisation.Builder builder = MediationOrganisation.builder();
    builder.id(id).kind(kind).region(region).level(level).validFrom(SINCE);
    return builder;
  }

  /** Returns the id of a mediator of a committee, numbered from 0. */
  public static MediatorId mediatorId(OrganisationId committee, int number) {
    return MediatorId.of(committee.text() + "-M" + (number + 1));
  }

  /** Returns the mediators of the committees; the first one of each works full time. */
  public static List<Mediator> mediators() {
    List<Mediator> all = new ArrayList<>();
    for (MediationOrganisation each : ORGANISATIONS) {
      if (each.mediates()) {
        for (int number = 0; number < MEDIATORS; number++) {
          EngagementKind kind = number == 0 ? EngagementKind.FULL_TIME : EngagementKind.PART_TIME;
          MediatorId id = mediatorId(each.id(), number);
          all.add(
              Mediator.builder()
                  .id(id)
                  .person(PersonRef.of(id.text()))
                  .addEngagements(Engagement.since(each.id(), kind, SINCE))
                  .build());
        }
      }
    }
    return List.copyOf(all);
  }

  /** Returns the invented name of a mediator, for the store of personal data. */
  public static PersonalData dataOf(Mediator mediator) {
    Random random = new Random(mediator.id().text().hashCode());
    return PersonalData.builder().name(InventedNames.person(random)).build();
  }

  /** Returns the director of a committee. */
  public static Actor director(OrganisationId committee) {
    return Actor.director(ActorId.of("director-" + committee.text()), committee);
  }

  /** Returns a mediator of a committee, numbered from 0, under one of a mediator's roles. */
  public static Actor mediator(OrganisationId committee, int number, Role role) {
    MediatorId id = mediatorId(committee, number);
    return Actor.mediator(ActorId.of(id.text()), role, committee, id);
  }

  /** Returns somebody who acts for the bureau, and so reaches the whole district. */
  public static Actor bureau() {
    return Actor.office(
        ActorId.of("bureau"),
        Role.COUNTY_BUREAU,
        BUREAU,
        RegionSubtree.of(REGION, RegionLevel.COUNTY));
  }
}

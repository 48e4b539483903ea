package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;

/** A county with a bureau, a town and two villages, as a register holds them. */
final class CountyRegister {

  static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private static final LegalBasis PLAN = LegalBasis.ourDefault();

  static final Hierarchy NETS =
      new Hierarchy(
          (region, day) -> List.of(tiers(Net.URBAN, 4), tiers(Net.RURAL, 3)), r -> Set.of());

  static final MediationOrganisation BUREAU =
      Places.organisation("B", OrganisationKind.COUNTY_BUREAU, Places.COUNTY).build();

  static final MediationOrganisation TOWN =
      Places.organisation("T", OrganisationKind.TOWN_COMMITTEE, Places.TOWN)
          .parent(BUREAU.id())
          .build();

  static final MediationOrganisation VILLAGE =
      Places.organisation("V", OrganisationKind.VILLAGE_COMMITTEE, Places.VILLAGE)
          .parent(TOWN.id())
          .build();

  static final MediationOrganisation OTHER =
      Places.organisation("W", OrganisationKind.VILLAGE_COMMITTEE, Places.OTHER_VILLAGE)
          .parent(TOWN.id())
          .build();

  private CountyRegister() {}

  static OrganisationRegistry county() {
    return OrganisationRegistry.of(
        entries(BUREAU, TOWN, VILLAGE, OTHER),
        List.of(seat("V", 1, CommitteeOffice.DIRECTOR), seat("V", 2, CommitteeOffice.MEMBER)),
        NETS);
  }

  static List<OrganisationEntry> entries(MediationOrganisation... all) {
    return List.of(all).stream().map(OrganisationEntry::founded).toList();
  }

  static Seat seat(String committee, int mediator, CommitteeOffice office) {
    return seat(committee, mediator, office, Places.FOUNDED, Optional.empty());
  }

  static Seat seat(
      String committee,
      int mediator,
      CommitteeOffice office,
      LocalDate from,
      Optional<LocalDate> to) {
    return new Seat(
        Places.village(committee).id(),
        MediatorId.of("9901-M" + mediator),
        office,
        false,
        false,
        Optional.empty(),
        from,
        to);
  }

  static MediationOrganisation under(MediationOrganisation child, MediationOrganisation parent) {
    return MediationOrganisation.builder().from(child).parent(parent.id()).build();
  }

  static MediationOrganisation named(MediationOrganisation from, String name) {
    return MediationOrganisation.builder().from(from).name(LocalText.chinese(name)).build();
  }

  static List<ProblemCode> codes(Iterable<Problem> problems) {
    List<ProblemCode> codes = new ArrayList<>();
    problems.forEach(problem -> codes.add(problem.code()));
    return codes;
  }

  /** Four tiers in towns and three in the country. */
  private static Hierarchy.Tiers tiers(Net net, int number) {
    List<Set<OrganisationKind>> all =
        List.of(
            Set.of(OrganisationKind.COUNTY_CENTRE),
            Set.of(OrganisationKind.TOWN_COMMITTEE, OrganisationKind.TOWN_CENTRE),
            Set.of(OrganisationKind.VILLAGE_COMMITTEE),
            Set.of(OrganisationKind.MEDIATION_GROUP));
    return new Hierarchy.Tiers(net, all.subList(4 - number, 4), PLAN);
  }
}

package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.ReferralRoll;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.mediator.Background;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.Education;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Knowledge;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.Origin;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.MediatorQuery;
import org.fengqiao.mediation.storage.OrganisationQuery;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.fengqiao.mediation.storage.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Organisations and mediators. */
public abstract class RegistryStoreContract extends StorageContract {

  @BeforeEach
  final void needsTheCapability() {
    needs(Capability.OFFICE_RECORDS, UnitOfWork::organisations);
  }

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  private static final PageRequest PAGE = PageRequest.first(100);

  private static MediationOrganisation.Builder committee(RegionCode region) {
    return MediationOrganisation.builder()
        .id(Places.committee(region))
        .kind(OrganisationKind.VILLAGE_COMMITTEE)
        .name(LocalText.of("虚构村𠮷调委会", "invented committee"))
        .region(region)
        .level(RegionLevel.VILLAGE)
        .validFrom(DAY);
  }

  private static Mediator.Builder mediator(RegionCode region) {
    return Mediator.builder()
        .id(Places.mediator(region))
        .person(Places.person(region.partition(), "M"))
        .background(
            new Background(
                Optional.of(Education.JUNIOR_COLLEGE),
                Set.of(Knowledge.LAW, Knowledge.SOCIAL_WORK),
                Optional.of(Origin.RETIRED_JUDGE),
                true,
                Optional.of(Places.person(region.partition(), "UNIT"))))
        .addEngagements(Engagement.since(Places.committee(region), EngagementKind.PART_TIME, DAY));
  }

  private Versioned<MediationOrganisation> save(MediationOrganisation organisation, long expected) {
    return in(
        organisation.id().partition(), unit -> unit.organisations().save(organisation, expected));
  }

  private Versioned<Mediator> save(Mediator mediator, long expected) {
    return in(mediator.id().partition(), unit -> unit.mediators().save(mediator, expected));
  }

  private List<OrganisationId> organisations(Scope scope) {
    return in(unit -> unit.organisations().list(OrganisationQuery.of(scope, PAGE)))
        .entries()
        .stream()
        .map(row -> row.value().id())
        .toList();
  }

  private List<MediatorId> mediators(Scope scope) {
    return in(unit -> unit.mediators().list(MediatorQuery.of(scope, PAGE))).entries().stream()
        .map(row -> row.value().id())
        .toList();
  }

  private boolean isOnRoster(Partition partition, PersonRef person) {
    return in(partition, unit -> unit.mediators().isOnRoster(person));
  }

  @Test
  void anOrganisationIsFoundAsItWasSaved() {
    MediationOrganisation full =
        committee(Places.VILLAGE)
            .parent(Places.committee(Places.NEXT_TOWN))
            .founder(LocalText.of("虚构村", "village"))
            .competentAuthority(LocalText.of("虚构镇", "town"))
            .guarantor(LocalText.of("虚构县", "county"))
            .partyBody(LocalText.of("支部", "branch"))
            .legalRegistration("52330000")
            .validTo(LocalDate.of(2999, 12, 31))
            .meetsConditions(true)
            .employees(0)
            .referralRoll(
                new ReferralRoll(
                    Map.of(
                        Places.committee(Places.VILLAGE),
                        Set.of("NEIGHBOUR", "LABOUR"),
                        Places.committee(Places.NEXT_TOWN),
                        Set.of())))
            .build();
    MediationOrganisation emptyRoll =
        committee(Places.NEXT_TOWN).referralRoll(new ReferralRoll(Map.of())).build();
    MediationOrganisation plain = committee(Places.NEXT_VILLAGE).build();
    for (MediationOrganisation organisation : List.of(full, emptyRoll, plain)) {
      Versioned<MediationOrganisation> saved = save(organisation, 0);
      assertEquals(new Versioned<>(organisation, 1), saved);
      assertEquals(
          Optional.of(saved),
          in(unit -> unit.organisations().find(organisation.id(), Places.everything())));
    }
  }

  @Test
  void aStaleOrganisationIsRefusedWithExpectedAndFoundVersion() {
    MediationOrganisation first = committee(Places.VILLAGE).build();
    save(first, 0);
    MediationOrganisation second = committee(Places.VILLAGE).employees(7).build();
    assertEquals(2, save(second, 1).version());
    VersionConflictException conflict =
        assertThrows(VersionConflictException.class, () -> save(first, 1));
    assertEquals(first.id(), conflict.id());
    assertEquals(1, conflict.expected());
    assertEquals(2, conflict.found());
    assertEquals(2, assertThrows(VersionConflictException.class, () -> save(first, 0)).found());
    MediationOrganisation absent = committee(Places.NEXT_TOWN).build();
    assertEquals(0, assertThrows(VersionConflictException.class, () -> save(absent, 3)).found());
    assertEquals(
        Optional.of(new Versioned<>(second, 2)),
        in(unit -> unit.organisations().find(first.id(), Places.everything())));
  }

  @Test
  void scopesReachExactlyTheirOrganisations() {
    Places.ALL.forEach(region -> save(committee(region).build(), 0));
    for (RegionLevel level : RegionLevel.values()) {
      List<OrganisationId> inside =
          Places.ALL.stream()
              .filter(region -> region.isWithin(Places.VILLAGE.prefix(level)))
              .map(Places::committee)
              .sorted()
              .toList();
      assertEquals(inside, organisations(Places.subtree(Places.VILLAGE, level)), level.code());
    }
    Scope two =
        new Scope.Committees(
            Set.of(Places.committee(Places.VILLAGE), Places.committee(Places.NEXT_PROVINCE)));
    assertEquals(
        List.of(Places.committee(Places.NEXT_PROVINCE), Places.committee(Places.VILLAGE)),
        organisations(two));
    assertEquals(List.of(), organisations(new Scope.Assigned(Places.mediator(Places.VILLAGE))));
    assertTrue(
        in(unit ->
                unit.organisations()
                    .find(
                        Places.committee(Places.VILLAGE),
                        Places.subtree(Places.NEXT_TOWN, RegionLevel.TOWN)))
            .isEmpty());
  }

  @Test
  void organisationsNarrowByKindAndDay() {
    save(committee(Places.VILLAGE).validTo(DAY.plusDays(5)).build(), 0);
    save(committee(Places.NEXT_VILLAGE).build(), 0);
    save(committee(Places.NEXT_TOWN).kind(OrganisationKind.TOWN_COMMITTEE).build(), 0);
    OrganisationQuery villagesLater =
        new OrganisationQuery(
            Places.everything(),
            Set.of(OrganisationKind.VILLAGE_COMMITTEE),
            Optional.of(DAY.plusDays(6)),
            PAGE);
    assertEquals(
        List.of(Places.committee(Places.NEXT_VILLAGE)),
        in(unit -> unit.organisations().list(villagesLater)).entries().stream()
            .map(row -> row.value().id())
            .toList());
    OrganisationQuery onTheLastDay =
        new OrganisationQuery(
            Places.everything(), Set.of(), Optional.of(DAY.plusDays(5)), PageRequest.first(2));
    Page<Versioned<MediationOrganisation>> first =
        in(unit -> unit.organisations().list(onTheLastDay));
    assertEquals(2, first.entries().size());
    OrganisationQuery further = onTheLastDay.after(first.next().orElseThrow());
    assertEquals(1, in(unit -> unit.organisations().list(further)).entries().size());
  }

  @Test
  void aMediatorIsFoundAsItWasSavedAndEngagementsAreReplaced() {
    Mediator full =
        mediator(Places.VILLAGE)
            .addEngagements(
                new Engagement(
                    Places.committee(Places.NEXT_COUNTY),
                    EngagementKind.FULL_TIME,
                    LocalDate.of(1900, 1, 1),
                    Optional.of(LocalDate.of(2018, 12, 31))))
            .addCertificates(
                new Certificate(DAY, Optional.of(DAY.minusDays(9)), Optional.of(DAY.plusYears(3))))
            .adultFrom(LocalDate.of(2001, 2, 28))
            .addKin(Places.person(Places.PARTITION, "K1"), Places.person(Places.PARTITION, "K2"))
            .build();
    save(full, 0);
    assertEquals(
        Optional.of(new Versioned<>(full, 1)),
        in(unit -> unit.mediators().find(full.id(), mine(full))));
    Mediator changed = mediator(Places.VILLAGE).build();
    assertEquals(2, save(changed, 1).version());
    assertEquals(
        Optional.of(new Versioned<>(changed, 2)),
        in(unit -> unit.mediators().find(full.id(), mine(full))));
    assertEquals(2, assertThrows(VersionConflictException.class, () -> save(full, 1)).found());
  }

  private static Scope mine(Mediator mediator) {
    return new Scope.Assigned(mediator.id());
  }

  @Test
  void scopesReachExactlyTheirMediators() {
    for (RegionCode region : Places.ALL) {
      save(committee(region).build(), 0);
      save(mediator(region).build(), 0);
    }
    Mediator loose =
        Mediator.builder()
            .id(MediatorId.of("9901-LOOSE"))
            .person(Places.person(Places.PARTITION, "LOOSE"))
            .build();
    save(loose, 0);
    for (RegionLevel level : RegionLevel.values()) {
      List<MediatorId> inside =
          Places.ALL.stream()
              .filter(region -> region.isWithin(Places.VILLAGE.prefix(level)))
              .map(Places::mediator)
              .sorted()
              .toList();
      assertEquals(inside, mediators(Places.subtree(Places.VILLAGE, level)), level.code());
    }
    assertEquals(
        List.of(Places.mediator(Places.NEXT_TOWN)),
        mediators(Scope.Committees.of(Places.committee(Places.NEXT_TOWN))));
    assertEquals(List.of(loose.id()), mediators(mine(loose)));
    assertTrue(isOnRoster(Places.PARTITION, loose.person()));
    assertFalse(isOnRoster(Places.PARTITION, Places.person(Places.PARTITION, "NOBODY")));
    assertFalse(isOnRoster(Places.NEXT_PREFECTURE.partition(), loose.person()));
    assertEquals(List.of(), mediators(new Scope.Mandate(Set.of(Places.caseId(Places.VILLAGE, 1)))));
    assertTrue(
        in(unit ->
                unit.mediators()
                    .find(
                        Places.mediator(Places.VILLAGE),
                        Scope.Committees.of(Places.committee(Places.NEXT_TOWN))))
            .isEmpty());
  }

  @Test
  void membersAreReachedByTheirSeatsAndNarrowedByTheDaysOfThem() {
    MediatorId member = MediatorId.of("9901-MEMBER");
    save(
        Mediator.builder().id(member).person(Places.person(Places.PARTITION, "MEMBER")).build(), 0);
    OrganisationId id = Places.committee(Places.VILLAGE);
    RegisteredOrganisation seated =
        RegisteredOrganisation.builder()
            .from(RegisteredOrganisation.founded(committee(Places.VILLAGE).build()))
            .addSeats(
                new Seat(
                    id,
                    member,
                    CommitteeOffice.DIRECTOR,
                    false,
                    false,
                    Optional.empty(),
                    DAY,
                    Optional.of(DAY)))
            .build();
    in(unit -> unit.organisations().save(seated, 0));
    assertEquals(List.of(member), mediators(Scope.Committees.of(id)));
    assertEquals(List.of(member), mediators(Places.subtree(Places.VILLAGE, RegionLevel.TOWN)));
    assertEquals(List.of(), mediators(Scope.Committees.of(Places.committee(Places.NEXT_TOWN))));
    assertTrue(in(unit -> unit.mediators().find(member, Scope.Committees.of(id))).isPresent());
    for (long days : List.of(-1L, 0L, 1L)) {
      MediatorQuery query =
          new MediatorQuery(Scope.Committees.of(id), Optional.of(DAY.plusDays(days)), PAGE);
      assertEquals(days == 0 ? 1 : 0, in(unit -> unit.mediators().list(query)).entries().size());
    }
  }

  @Test
  void mediatorsNarrowByDay() {
    save(mediator(Places.VILLAGE).build(), 0);
    MediatorQuery before =
        new MediatorQuery(
            Scope.Committees.of(Places.committee(Places.VILLAGE)),
            Optional.of(DAY.minusDays(1)),
            PAGE);
    MediatorQuery on =
        new MediatorQuery(
            Scope.Committees.of(Places.committee(Places.VILLAGE)), Optional.of(DAY), PAGE);
    assertEquals(0, in(unit -> unit.mediators().list(before)).entries().size());
    assertEquals(1, in(unit -> unit.mediators().list(on)).entries().size());
  }

  @Test
  void anotherPartitionIsRefused() {
    MediationOrganisation organisation = committee(Places.NEXT_PREFECTURE).build();
    Mediator mediator = mediator(Places.NEXT_PREFECTURE).build();
    assertThrows(
        PartitionMismatchException.class,
        () -> in(unit -> unit.organisations().save(organisation, 0)));
    assertThrows(
        PartitionMismatchException.class, () -> in(unit -> unit.mediators().save(mediator, 0)));
  }
}

package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.committee.StaffingFacts;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.service.Desks;
import org.fengqiao.mediation.service.RegisterView;
import org.fengqiao.mediation.service.SettableClock;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.memory.MemoryStorage;
import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A register that desks keep on the database is the one they keep in memory. */
class RegisterDesksTest {

  private static final RegionCode COUNTY = RegionCode.of("990101000000");
  private static final RegionCode TOWN = RegionCode.of("990101101000");
  private static final OrganisationId BUREAU = OrganisationId.of("9901-B");
  private static final OrganisationId FIRST = OrganisationId.of("9901-C1");
  private static final OrganisationId SECOND = OrganisationId.of("9901-C2");
  private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
  private static final LocalDate MERGED = LocalDate.of(2023, 6, 30);

  private final H2Harness harness = new H2Harness();

  @AfterEach
  void close() {
    harness.close();
  }

  private static MediationOrganisation organisation(
      OrganisationId id, OrganisationKind kind, RegionCode region, RegionLevel level) {
    return MediationOrganisation.builder()
        .id(id)
        .kind(kind)
        .name(LocalText.of("虚构" + id, "invented " + id))
        .region(region)
        .level(level)
        .parent(id.equals(BUREAU) ? Optional.empty() : Optional.of(BUREAU))
        .validFrom(FOUNDED)
        .build();
  }

  private static List<Seat> director(OrganisationId committee, String who) {
    return List.of(
        new Seat(
            committee,
            MediatorId.of("9901-" + who),
            CommitteeOffice.DIRECTOR,
            true,
            false,
            Optional.empty(),
            FOUNDED,
            Optional.empty()));
  }

  /** What a bureau does, and what it reads before and after two committees were merged. */
  private static List<Object> kept(Storage storage) {
    Desks desks =
        Mediation.builder()
            .storage(storage)
            .clock(
                SettableClock.at(Instant.parse("2026-03-30T01:00:00Z"), ZoneId.of("Asia/Shanghai")))
            .build()
            .as(
                Actor.office(
                    ActorId.of("u"),
                    Role.COUNTY_BUREAU,
                    BUREAU,
                    RegionSubtree.of(COUNTY, RegionLevel.COUNTY)));
    OrganisationDetails none = OrganisationDetails.none();
    desks
        .organisations()
        .found(
            organisation(BUREAU, OrganisationKind.COUNTY_BUREAU, COUNTY, RegionLevel.COUNTY),
            none,
            List.of());
    for (OrganisationId id : List.of(FIRST, SECOND)) {
      desks
          .organisations()
          .found(
              organisation(id, OrganisationKind.TOWN_COMMITTEE, TOWN, RegionLevel.TOWN),
              none,
              director(id, id.text().substring(5)));
    }
    Mediator mediator =
        Mediator.builder()
            .id(MediatorId.of("9901-M"))
            .person(PersonRef.of("9901-P"))
            .addEngagements(
                new Engagement(FIRST, EngagementKind.FULL_TIME, FOUNDED, Optional.of(MERGED)))
            .build();
    desks.mediators().register(mediator, Set.of());
    desks
        .mediators()
        .engage(
            mediator.id(),
            Engagement.since(SECOND, EngagementKind.FULL_TIME, MERGED.plusDays(1)),
            Set.of());
    desks.organisations().merge(Set.of(FIRST), SECOND, MERGED);
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () -> desks.organisations().seat(SECOND, director(SECOND, "C2")));
    List<Object> read = new ArrayList<>();
    read.add(refused.problems());
    read.add(desks.organisations().find(FIRST));
    read.add(desks.organisations().find(SECOND));
    read.add(desks.mediators().find(mediator.id()));
    for (LocalDate day : List.of(MERGED, MERGED.plusDays(1))) {
      RegisterView view = desks.register().asOf(day);
      read.add(view.entries());
      read.add(view.mediators().list());
      read.add(view.organisations().formation());
      read.add(
          view.organisations().staffing(each -> StaffingFacts.none()).stream()
              .map(gap -> gap.value())
              .toList());
    }
    return read;
  }

  @Test
  void whatABureauKeepsAndReadsDoesNotDependOnTheStore() {
    List<Object> inMemory = kept(new MemoryStorage());
    assertEquals(12, inMemory.size());
    assertEquals(inMemory, kept(harness.storage()));
    try (StorageHarness split = ShardedHarness.open()) {
      assertEquals(inMemory, kept(split.storage()));
    }
  }
}

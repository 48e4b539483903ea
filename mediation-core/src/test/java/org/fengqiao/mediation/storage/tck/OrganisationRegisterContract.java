package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.committee.CentreFunction;
import org.fengqiao.mediation.committee.ChoosingBody;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.LegalServiceSite;
import org.fengqiao.mediation.committee.LifeStep;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.PartyBuildingForm;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.committee.filing.Filed;
import org.fengqiao.mediation.committee.filing.FilingKind;
import org.fengqiao.mediation.committee.standard.Checklist;
import org.fengqiao.mediation.committee.standard.StarScheme;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.training.TrainingProgramme;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Capability;
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

/** What the register keeps about organisations: dated entries, seats, programmes, titles. */
public abstract class OrganisationRegisterContract extends StorageContract {

  @BeforeEach
  final void needsTheCapability() {
    needs(Capability.OFFICE_RECORDS, UnitOfWork::organisations);
  }

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);

  private static MediationOrganisation.Builder committee(RegionCode region) {
    return MediationOrganisation.builder()
        .id(Places.committee(region))
        .kind(OrganisationKind.VILLAGE_COMMITTEE)
        .name(LocalText.of("虚构村𠮷调委会", "invented committee"))
        .region(region)
        .level(RegionLevel.VILLAGE)
        .validFrom(DAY);
  }

  private static OrganisationDetails details() {
    return OrganisationDetails.builder()
        .localKind("ICE-ROOM")
        .net(Net.RURAL)
        .addFields("MEDICAL", "PROPERTY")
        .addServes("unit \"7\"", "单位八")
        .committee(Places.committee(Places.NEXT_TOWN))
        .host(LocalText.of("派出所", "police station"))
        .addFunctions(CentreFunction.WARNING, CentreFunction.ACCEPTANCE)
        .privateNonEnterprise(false)
        .partyBuilding(PartyBuildingForm.JOINT)
        .legalServiceSite(LegalServiceSite.ROOM)
        .archive("archive/7")
        .population(1204)
        .build();
  }

  private static Seat seat(CommitteeOffice office, RegionCode who, Optional<LocalDate> to) {
    return new Seat(
        Places.committee(Places.VILLAGE),
        Places.mediator(who),
        office,
        office == CommitteeOffice.DEPUTY,
        office == CommitteeOffice.MEMBER,
        office == CommitteeOffice.MEMBER
            ? Optional.empty()
            : Optional.of(ChoosingBody.VILLAGE_ASSEMBLY),
        DAY,
        to);
  }

  /** Founded, adjusted, merged into the next village's; with seats, a programme and titles. */
  private static RegisteredOrganisation full() {
    MediationOrganisation first = committee(Places.VILLAGE).employees(3).build();
    MediationOrganisation second =
        committee(Places.VILLAGE)
            .name(LocalText.of("新名", "new name"))
            .validTo(DAY.plusDays(400))
            .build();
    OrganisationId id = first.id();
    return RegisteredOrganisation.builder()
        .addEntries(
            new OrganisationEntry(
                first,
                OrganisationDetails.none(),
                LifeStep.FOUNDED,
                DAY,
                Optional.of(DAY.plusDays(99)),
                Optional.of(LifeStep.ADJUSTED),
                Optional.empty()),
            new OrganisationEntry(
                second,
                details(),
                LifeStep.ADJUSTED,
                DAY.plusDays(100),
                Optional.of(DAY.plusDays(400)),
                Optional.of(LifeStep.MERGED),
                Optional.of(Places.committee(Places.NEXT_VILLAGE))))
        .addSeats(
            seat(CommitteeOffice.DIRECTOR, Places.VILLAGE, Optional.of(DAY.plusDays(400))),
            seat(CommitteeOffice.DEPUTY, Places.NEXT_VILLAGE, Optional.of(DAY.plusDays(9))),
            seat(CommitteeOffice.MEMBER, Places.NEXT_TOWN, Optional.empty()))
        .addProgrammes(new TrainingProgramme(id, DAY), new TrainingProgramme(id, DAY.plusYears(1)))
        .addTitles(
            TitleAward.builder()
                .title("GOLD-ROOM")
                .holder(id)
                .region(Places.VILLAGE)
                .level(RegionLevel.COUNTY)
                .on(DAY.plusDays(5))
                .edition("2019")
                .campaign(CampaignId.of("9901-K1"))
                .withdrawnOn(DAY.plusDays(50))
                .build())
        .addFilings(
            new Filed(id, FilingKind.FOUNDED, DAY, "committee-filing for COURT-NOTICE", DAY),
            new Filed(id, FilingKind.ENDED, DAY.plusDays(400), "某市", DAY.plusDays(431)))
        .addMarks(
            new Checklist.Marks(
                id, "plan/L1", DAY.plusDays(8), Map.of("1", true, "2", false, "3", true)),
            new Checklist.Marks(id, "plan/L1", DAY.plusDays(90), Map.of()))
        .addStars(
            new StarScheme.Award(
                id, "stars", 3, RegionLevel.COUNTY, DAY, Optional.of(DAY.plusDays(300))),
            new StarScheme.Award(
                id, "stars", 5, RegionLevel.PREFECTURE, DAY.plusDays(301), Optional.empty()))
        .build();
  }

  private Versioned<RegisteredOrganisation> save(RegisteredOrganisation value, long expected) {
    return in(value.id().partition(), unit -> unit.organisations().save(value, expected));
  }

  private Optional<Versioned<RegisteredOrganisation>> find(OrganisationId id) {
    return in(unit -> unit.organisations().findRegistered(id, Places.everything()));
  }

  @Test
  void whatTheRegisterKeepsIsFoundAsItWasSavedAndListedByItsLastEntry() {
    RegisteredOrganisation full = full();
    assertEquals(new Versioned<>(full, 1), save(full, 0));
    assertEquals(Optional.of(new Versioned<>(full, 1)), find(full.id()));
    assertEquals(
        Optional.of(new Versioned<>(full.last().organisation(), 1L)),
        in(unit -> unit.organisations().find(full.id(), Places.everything())));
    RegisteredOrganisation plain =
        RegisteredOrganisation.founded(committee(Places.NEXT_TOWN).build());
    save(plain, 0);
    assertEquals(Optional.of(new Versioned<>(plain, 1)), find(plain.id()));
    OrganisationQuery later =
        new OrganisationQuery(
            Places.everything(), Set.of(), Optional.of(DAY.plusDays(401)), PageRequest.first(9));
    assertEquals(
        List.of(new Versioned<>(plain, 1L)),
        in(unit -> unit.organisations().listRegistered(later)).entries());
  }

  @Test
  void whatIsSavedReplacesAllThatWasKept() {
    RegisteredOrganisation full = full();
    save(full, 0);
    RegisteredOrganisation bare =
        RegisteredOrganisation.founded(committee(Places.VILLAGE).build(), details());
    assertEquals(2, save(bare, 1).version());
    assertEquals(Optional.of(new Versioned<>(bare, 2)), find(full.id()));
    assertEquals(3, save(full, 2).version());
    assertEquals(Optional.of(new Versioned<>(full, 3)), find(full.id()));
  }

  @Test
  void particularsGoIntoTheLastEntryAndNothingElseChanges() {
    RegisteredOrganisation full = full();
    save(full, 0);
    MediationOrganisation changed =
        MediationOrganisation.builder().from(full.last().organisation()).employees(9).build();
    assertEquals(new Versioned<>(changed, 2L), in(unit -> unit.organisations().save(changed, 1)));
    RegisteredOrganisation expected = full.with(changed);
    assertEquals(full.seats(), expected.seats());
    assertEquals(full.entries().get(0), expected.entries().get(0));
    assertEquals(Optional.of(LifeStep.MERGED), expected.last().endedBy());
    assertEquals(Optional.of(new Versioned<>(expected, 2L)), find(full.id()));
  }

  @Test
  void oneVersionCountsForBothWaysOfWriting() {
    RegisteredOrganisation full = full();
    save(full, 0);
    MediationOrganisation present = full.last().organisation();
    in(unit -> unit.organisations().save(present, 1));
    VersionConflictException stale =
        assertThrows(VersionConflictException.class, () -> save(full, 1));
    assertEquals(full.id(), stale.id());
    assertEquals(1, stale.expected());
    assertEquals(2, stale.found());
    assertEquals(2, assertThrows(VersionConflictException.class, () -> save(full, 0)).found());
    assertEquals(
        2,
        assertThrows(
                VersionConflictException.class,
                () -> in(unit -> unit.organisations().save(present, 1)))
            .found());
    RegisteredOrganisation absent =
        RegisteredOrganisation.founded(committee(Places.NEXT_TOWN).build());
    assertEquals(0, assertThrows(VersionConflictException.class, () -> save(absent, 4)).found());
    assertEquals(2, find(full.id()).orElseThrow().version());
  }

  @Test
  void nothingIsKeptOfAUnitThatFails() {
    RegisteredOrganisation full = full();
    save(full, 0);
    RegisteredOrganisation bare = RegisteredOrganisation.founded(committee(Places.VILLAGE).build());
    assertThrows(
        IllegalStateException.class,
        () ->
            in(
                unit -> {
                  unit.organisations().save(bare, 1);
                  throw new IllegalStateException("after the write");
                }));
    assertEquals(Optional.of(new Versioned<>(full, 1)), find(full.id()));
  }

  @Test
  void outsideTheScopeThereIsNothingAndPagesAreWholeAndInOrder() {
    Places.ALL.forEach(
        region -> save(RegisteredOrganisation.founded(committee(region).build(), details()), 0));
    OrganisationId next = Places.committee(Places.NEXT_TOWN);
    assertTrue(
        in(unit ->
                unit.organisations()
                    .findRegistered(next, Places.subtree(Places.VILLAGE, RegionLevel.TOWN)))
            .isEmpty());
    OrganisationQuery two =
        OrganisationQuery.of(
            Places.subtree(Places.VILLAGE, RegionLevel.COUNTY), PageRequest.first(2));
    Page<Versioned<RegisteredOrganisation>> first =
        in(unit -> unit.organisations().listRegistered(two));
    Page<Versioned<RegisteredOrganisation>> second =
        in(unit -> unit.organisations().listRegistered(two.after(first.next().orElseThrow())));
    assertEquals(
        List.of(Places.committee(Places.VILLAGE), Places.committee(Places.NEXT_VILLAGE)),
        first.entries().stream().map(row -> row.value().id()).toList());
    assertEquals(List.of(next), second.entries().stream().map(row -> row.value().id()).toList());
    assertEquals(details(), second.entries().get(0).value().last().details());
    assertTrue(second.next().isEmpty());
  }

  @Test
  void anotherPartitionIsRefused() {
    RegisteredOrganisation elsewhere =
        RegisteredOrganisation.founded(committee(Places.NEXT_PREFECTURE).build());
    assertThrows(
        PartitionMismatchException.class,
        () -> in(unit -> unit.organisations().save(elsewhere, 0)));
    assertThrows(PartitionMismatchException.class, () -> find(elsewhere.id()));
  }
}

package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.grading.Grade;
import org.fengqiao.mediation.mediator.grading.GradeApplication;
import org.fengqiao.mediation.mediator.grading.GradingState;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.MediatorQuery;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.fengqiao.mediation.storage.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the register keeps about mediators: training, misconduct, money, grades, titles. */
public abstract class MediatorRegisterContract extends StorageContract {

  @BeforeEach
  final void needsTheCapability() {
    needs(Capability.OFFICE_RECORDS, UnitOfWork::mediators);
  }

  private static final LocalDate DAY = MediatorRegisters.DAY;

  private static Mediator mediator(RegionCode region) {
    return MediatorRegisters.mediator(region);
  }

  private Versioned<RegisteredMediator> save(RegisteredMediator value, long expected) {
    return in(value.id().partition(), unit -> unit.mediators().save(value, expected));
  }

  private Optional<Versioned<RegisteredMediator>> find(MediatorId id) {
    return in(unit -> unit.mediators().findRegistered(id, new Scope.Assigned(id)));
  }

  @Test
  void whatTheRegisterKeepsIsFoundAsItWasSaved() {
    RegisteredMediator full = MediatorRegisters.full();
    assertEquals(new Versioned<>(full, 1), save(full, 0));
    assertEquals(Optional.of(new Versioned<>(full, 1)), find(full.id()));
    RegisteredMediator plain = RegisteredMediator.of(mediator(Places.NEXT_VILLAGE));
    save(plain, 0);
    assertEquals(Optional.of(new Versioned<>(plain, 1)), find(plain.id()));
  }

  @Test
  void anApplicationIsKeptAtEveryStageOfItsWay() {
    List<GradeApplication> way = MediatorRegisters.applications();
    assertEquals(
        List.of(
            GradingState.APPLIED,
            GradingState.REVIEWED,
            GradingState.ASSESSED,
            GradingState.PUBLISHED,
            GradingState.REOPENED,
            GradingState.ASSESSED,
            GradingState.PUBLISHED,
            GradingState.GRANTED,
            GradingState.FILED),
        way.stream().map(GradeApplication::state).toList());
    long version = 0;
    for (GradeApplication stage : way) {
      RegisteredMediator kept =
          RegisteredMediator.builder()
              .mediator(mediator(Places.VILLAGE))
              .addApplications(stage)
              .build();
      assertEquals(new Versioned<>(kept, version + 1), save(kept, version));
      version++;
      assertEquals(Optional.of(new Versioned<>(kept, version)), find(kept.id()));
    }
  }

  @Test
  void theGradeIsComputedAgainFromWhatIsStored() {
    RegisteredMediator full = MediatorRegisters.full();
    save(full, 0);
    GradeApplication stored = find(full.id()).orElseThrow().value().applications().get(0);
    Explained<Optional<Grade>> printed = stored.assessment().orElseThrow();
    assertTrue(printed.value().isPresent());
    assertEquals(printed, stored.ladder().assessAgain(printed.facts()));
  }

  @Test
  void whatIsSavedReplacesAllThatWasKept() {
    RegisteredMediator full = MediatorRegisters.full();
    save(full, 0);
    RegisteredMediator bare = RegisteredMediator.of(mediator(Places.VILLAGE));
    assertEquals(2, save(bare, 1).version());
    assertEquals(Optional.of(new Versioned<>(bare, 2)), find(full.id()));
    assertEquals(3, save(full, 2).version());
    assertEquals(Optional.of(new Versioned<>(full, 3)), find(full.id()));
  }

  @Test
  void engagementsAreWrittenWithoutTouchingWhatElseIsKept() {
    RegisteredMediator full = MediatorRegisters.full();
    save(full, 0);
    Mediator moved =
        Mediator.builder()
            .from(full.mediator())
            .addEngagements(
                Engagement.since(
                    Places.committee(Places.NEXT_TOWN), EngagementKind.EXPERT, DAY.plusDays(7)))
            .build();
    assertEquals(new Versioned<>(moved, 2L), in(unit -> unit.mediators().save(moved, 1)));
    assertEquals(Optional.of(new Versioned<>(full.with(moved), 2L)), find(full.id()));
  }

  @Test
  void oneVersionCountsForBothWaysOfWriting() {
    RegisteredMediator full = MediatorRegisters.full();
    save(full, 0);
    in(unit -> unit.mediators().save(full.mediator(), 1));
    VersionConflictException stale =
        assertThrows(VersionConflictException.class, () -> save(full, 1));
    assertEquals(full.id(), stale.id());
    assertEquals(1, stale.expected());
    assertEquals(2, stale.found());
    assertEquals(2, assertThrows(VersionConflictException.class, () -> save(full, 0)).found());
    RegisteredMediator absent = RegisteredMediator.of(mediator(Places.NEXT_TOWN));
    assertEquals(0, assertThrows(VersionConflictException.class, () -> save(absent, 4)).found());
    assertEquals(Optional.of(new Versioned<>(full, 2L)), find(full.id()));
  }

  @Test
  void nothingIsKeptOfAUnitThatFails() {
    RegisteredMediator full = MediatorRegisters.full();
    save(full, 0);
    RegisteredMediator bare = RegisteredMediator.of(mediator(Places.VILLAGE));
    assertThrows(
        IllegalStateException.class,
        () ->
            in(
                unit -> {
                  unit.mediators().save(bare, 1);
                  throw new IllegalStateException("after the write");
                }));
    assertEquals(Optional.of(new Versioned<>(full, 1)), find(full.id()));
  }

  @Test
  void pagesAreWholeAndScopesHold() {
    for (RegionCode region : Places.ALL) {
      MediationOrganisation committee =
          MediationOrganisation.builder()
              .id(Places.committee(region))
              .kind(OrganisationKind.VILLAGE_COMMITTEE)
              .name(LocalText.of("虚构村", "invented"))
              .region(region)
              .level(RegionLevel.VILLAGE)
              .validFrom(DAY)
              .build();
      in(region.partition(), unit -> unit.organisations().save(committee, 0));
      save(RegisteredMediator.of(mediator(region)), 0);
    }
    save(MediatorRegisters.full(), 1);
    MediatorQuery two =
        MediatorQuery.of(Places.subtree(Places.VILLAGE, RegionLevel.COUNTY), PageRequest.first(2));
    Page<Versioned<RegisteredMediator>> first = in(unit -> unit.mediators().listRegistered(two));
    Page<Versioned<RegisteredMediator>> second =
        in(unit -> unit.mediators().listRegistered(two.after(first.next().orElseThrow())));
    assertEquals(
        List.of(
            new Versioned<>(MediatorRegisters.full(), 2L),
            new Versioned<>(RegisteredMediator.of(mediator(Places.NEXT_VILLAGE)), 1L)),
        first.entries());
    assertEquals(
        List.of(new Versioned<>(RegisteredMediator.of(mediator(Places.NEXT_TOWN)), 1L)),
        second.entries());
    assertTrue(second.next().isEmpty());
    assertTrue(
        in(unit ->
                unit.mediators()
                    .findRegistered(
                        Places.mediator(Places.VILLAGE),
                        Places.subtree(Places.NEXT_TOWN, RegionLevel.TOWN)))
            .isEmpty());
  }

  @Test
  void anotherPartitionIsRefused() {
    RegisteredMediator elsewhere = RegisteredMediator.of(mediator(Places.NEXT_PREFECTURE));
    assertThrows(
        PartitionMismatchException.class, () -> in(unit -> unit.mediators().save(elsewhere, 0)));
    assertThrows(PartitionMismatchException.class, () -> find(elsewhere.id()));
  }
}

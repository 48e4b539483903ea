package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.CaseStore;
import org.fengqiao.mediation.storage.DueQuery;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.NestedUnitOfWorkException;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.UnitOfWorkEndedException;
import org.fengqiao.mediation.storage.UnsupportedByAdapterException;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.junit.jupiter.api.Test;

/** Units of work: all or nothing, one partition, over after the first failure. */
public abstract class UnitOfWorkContract extends StorageContract {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);

  private final CaseJournal journal = CaseJournal.in(Places.VILLAGE, 1).registered(DAY);

  private MediationCase save(UnitOfWork unit) {
    return unit.cases().save(MediationCase.unregistered(journal.id()), journal.events());
  }

  private Optional<MediationCase> stored() {
    return in(unit -> unit.cases().find(journal.id(), Places.everything()));
  }

  @Test
  void whatTheWorkReturnsIsReturnedAndWhatItWroteIsKept() {
    assertEquals("done", in(unit -> save(unit).state().code().isEmpty() ? "" : "done"));
    assertEquals(journal.folded(), stored().orElseThrow());
    assertEquals(
        journal.folded(),
        reopened()
            .inTransaction(
                Places.PARTITION, unit -> unit.cases().find(journal.id(), Places.everything()))
            .orElseThrow());
  }

  @Test
  void aUnitSeesWhatItWrote() {
    assertEquals(
        journal.folded(),
        in(
            unit -> {
              save(unit);
              return unit.cases().find(journal.id(), Places.everything()).orElseThrow();
            }));
  }

  @Test
  void anExceptionOutOfTheWorkPassesUnchangedAndLeavesNothing() {
    IllegalStateException mine = new IllegalStateException("mine");
    assertSame(
        mine,
        assertThrows(
            IllegalStateException.class,
            () ->
                in(
                    unit -> {
                      save(unit);
                      throw mine;
                    })));
    assertTrue(stored().isEmpty());
    assertEquals(
        0,
        in(unit -> unit.cases().list(CaseQuery.of(Places.everything(), PageRequest.first(10))))
            .entries()
            .size());
  }

  @Test
  void anErrorOutOfTheWorkLeavesNothing() {
    assertThrows(
        AssertionError.class,
        () ->
            in(
                unit -> {
                  save(unit);
                  throw new AssertionError("mine");
                }));
    assertTrue(stored().isEmpty());
  }

  @Test
  void anIdOfAnotherPartitionIsRefusedBeforeAnythingIsWritten() {
    CaseJournal other = CaseJournal.in(Places.NEXT_PREFECTURE, 1).registered(DAY);
    PartitionMismatchException refused =
        assertThrows(
            PartitionMismatchException.class,
            () ->
                in(
                    unit -> {
                      save(unit);
                      return unit.cases()
                          .save(MediationCase.unregistered(other.id()), other.events());
                    }));
    assertEquals(Places.PARTITION, refused.expected());
    assertEquals(Places.NEXT_PARTITION, refused.found());
    assertTrue(stored().isEmpty());
    assertTrue(
        in(Places.NEXT_PARTITION, unit -> unit.cases().find(other.id(), Places.everything()))
            .isEmpty());
  }

  @Test
  void anIdOfAnotherPartitionIsNotReadEither() {
    assertThrows(
        PartitionMismatchException.class,
        () ->
            in(
                Places.NEXT_PARTITION,
                unit -> unit.cases().find(journal.id(), Places.everything())));
  }

  @Test
  void aFailedCallEndsTheUnitEvenIfItIsCaught() {
    in(this::save);
    CaseJournal second = CaseJournal.in(Places.VILLAGE, 2).registered(DAY);
    UnitOfWorkEndedException ended =
        assertThrows(
            UnitOfWorkEndedException.class,
            () ->
                in(
                    unit -> {
                      unit.cases().save(MediationCase.unregistered(second.id()), second.events());
                      assertThrows(VersionConflictException.class, () -> save(unit));
                      return "went on";
                    }));
    assertTrue(ended.getCause() instanceof VersionConflictException);
    assertTrue(in(unit -> unit.cases().find(second.id(), Places.everything())).isEmpty());
  }

  @Test
  void afterAFailedCallEveryFurtherCallIsRefused() {
    in(this::save);
    assertThrows(
        UnitOfWorkEndedException.class,
        () ->
            in(
                unit -> {
                  assertThrows(VersionConflictException.class, () -> save(unit));
                  return unit.cases().find(journal.id(), Places.everything());
                }));
  }

  @Test
  void storesAreOfNoUseAfterTheUnit() {
    CaseStore kept = in(UnitOfWork::cases);
    assertThrows(
        UnitOfWorkEndedException.class, () -> kept.find(journal.id(), Places.everything()));
  }

  @Test
  void storesAreOfNoUseAfterAUnitThatFailed() {
    List<CaseStore> left = new ArrayList<>();
    assertThrows(
        IllegalStateException.class,
        () ->
            in(
                unit -> {
                  left.add(unit.cases());
                  throw new IllegalStateException("mine");
                }));
    assertThrows(
        UnitOfWorkEndedException.class, () -> left.get(0).find(journal.id(), Places.everything()));
  }

  @Test
  void unitsDoNotNest() {
    assertThrows(
        NestedUnitOfWorkException.class,
        () ->
            in(
                unit -> {
                  save(unit);
                  return in(inner -> inner.cases().find(journal.id(), Places.everything()));
                }));
    assertTrue(stored().isEmpty());
  }

  @Test
  void aThreadMayRunUnitsOneAfterTheOther() {
    in(this::save);
    assertTrue(stored().isPresent());
    assertThrows(
        IllegalStateException.class,
        () ->
            in(
                unit -> {
                  throw new IllegalStateException("mine");
                }));
    assertTrue(stored().isPresent());
  }

  @Test
  void whatIsNotKeptYetIsNotSeenByOthers() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch looked = new CountDownLatch(1);
    CompletableFuture<MediationCase> writer =
        CompletableFuture.supplyAsync(
            () ->
                in(
                    unit -> {
                      MediationCase after = save(unit);
                      written.countDown();
                      await(looked);
                      return after;
                    }));
    await(written);
    try {
      assertTrue(stored().isEmpty());
    } finally {
      looked.countDown();
    }
    writer.get(30, TimeUnit.SECONDS);
    assertTrue(stored().isPresent());
  }

  @Test
  void whatAnotherUnitKeptWhileThisOneSavedIsNotOverwritten() {
    in(this::save);
    CaseJournal theirs = CaseJournal.in(Places.VILLAGE, 1).registered(DAY);
    theirs.takeNew();
    List<CaseEvent> accepted = theirs.accepted(DAY).takeNew();
    CaseJournal mine = CaseJournal.in(Places.VILLAGE, 1).registered(DAY);
    mine.takeNew();
    List<CaseEvent> late = mine.accepted(DAY.plusDays(1)).takeNew();
    AtomicBoolean over = new AtomicBoolean();
    List<CaseEvent> slow =
        new AbstractList<>() {
          @Override
          public CaseEvent get(int index) {
            if (over.compareAndSet(false, true)) {
              CompletableFuture.supplyAsync(
                      () -> in(unit -> unit.cases().save(journal.folded(), accepted)))
                  .join();
            }
            return late.get(index);
          }

          @Override
          public int size() {
            return late.size();
          }
        };
    assertThrows(
        VersionConflictException.class,
        () -> in(unit -> unit.cases().save(journal.folded(), slow)));
    assertEquals(theirs.folded(), stored().orElseThrow());
  }

  @Test
  void aUnitThatTakesLongStopsNeitherReadersNorUnitsOnOtherCases() throws Exception {
    CaseJournal second = CaseJournal.in(Places.VILLAGE, 2).registered(DAY);
    CaseJournal third = CaseJournal.in(Places.VILLAGE, 3).registered(DAY);
    in(unit -> unit.cases().save(MediationCase.unregistered(second.id()), second.events()));
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch others = new CountDownLatch(1);
    CompletableFuture<MediationCase> slow =
        CompletableFuture.supplyAsync(
            () ->
                in(
                    unit -> {
                      assertEquals(List.of(second.id()), readEverything(unit));
                      MediationCase after = save(unit);
                      busy.countDown();
                      await(others);
                      return after;
                    }));
    await(busy);
    try {
      CompletableFuture.supplyAsync(
              () ->
                  in(
                      unit -> {
                        readEverything(unit);
                        return unit.cases()
                            .save(MediationCase.unregistered(third.id()), third.events());
                      }))
          .get(30, TimeUnit.SECONDS);
      assertEquals(List.of(second.id(), third.id()), in(UnitOfWorkContract::readEverything));
    } finally {
      others.countDown();
    }
    assertEquals(journal.folded(), slow.get(30, TimeUnit.SECONDS));
    assertEquals(
        List.of(journal.id(), second.id(), third.id()), in(UnitOfWorkContract::readEverything));
  }

  private static List<CaseId> readEverything(UnitOfWork unit) {
    Scope scope = Places.everything();
    YearMonth month = YearMonth.from(DAY);
    List<CaseId> found =
        unit.cases().list(CaseQuery.of(scope, PageRequest.first(10))).entries().stream()
            .map(CaseSummary::caseId)
            .toList();
    found.forEach(id -> assertTrue(unit.cases().find(id, scope).isPresent()));
    unit.cases()
        .dueItems(new DueQuery(scope, DAY, DAY.plusDays(9), Set.of(), PageRequest.first(10)));
    unit.cases().tally(new TallyQuery(scope, Milestone.REGISTERED, month, month));
    return found;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS), "the other thread did not come");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatAStorageCannotDoItSaysBeforehandAndThrows() {
    Scope referred = new Scope.Referred(Places.committee(Places.VILLAGE));
    if (storage().capabilities().contains(Capability.REFERRED_SCOPE)) {
      in(unit -> unit.cases().list(CaseQuery.of(referred, PageRequest.first(10))));
      return;
    }
    UnsupportedByAdapterException unsupported =
        assertThrows(
            UnsupportedByAdapterException.class,
            () -> in(unit -> unit.cases().list(CaseQuery.of(referred, PageRequest.first(10)))));
    assertEquals(Capability.REFERRED_SCOPE, unsupported.capability());
    in(this::save);
    assertThrows(
        UnsupportedByAdapterException.class,
        () -> in(unit -> unit.cases().find(journal.id(), referred)));
  }
}

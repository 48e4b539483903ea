package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.EventFeed;
import org.fengqiao.mediation.storage.FedEvent;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The feed: every committed event once, in one order that never changes. */
public abstract class EventFeedContract extends StorageContract {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  private static final int WRITERS = 8;
  private static final int CASES_OF_A_WRITER = 10;

  @BeforeEach
  final void needsTheCapability() {
    needs(Capability.FEED, UnitOfWork::feed);
  }

  private List<FedEvent> read(long after, int most) {
    return in(unit -> unit.feed().read(after, most));
  }

  private List<FedEvent> everything() {
    List<FedEvent> all = new ArrayList<>();
    while (true) {
      List<FedEvent> next = read(all.isEmpty() ? 0 : all.get(all.size() - 1).position(), 7);
      all.addAll(next);
      if (next.size() < 7) {
        return all;
      }
    }
  }

  private static List<CaseEvent> events(List<FedEvent> feed) {
    return feed.stream().map(FedEvent::event).toList();
  }

  @Test
  final void anEmptyPartitionFeedsNothing() {
    assertEquals(List.of(), read(0, EventFeed.MAX_SIZE));
  }

  @Test
  final void everyEventIsFedOnceWithItsWholeContentAndKeepsItsPosition() {
    CaseJournal first = accepted(Places.VILLAGE, 2);
    List<CaseEvent> earlier = first.events();
    save(first);
    List<FedEvent> before = everything();
    assertEquals(earlier, events(before));
    CaseJournal second = accepted(Places.NEXT_TOWN, 1);
    List<CaseEvent> later = second.events();
    save(second);
    List<FedEvent> after = everything();
    assertEquals(before, after.subList(0, before.size()));
    assertEquals(later, events(after.subList(before.size(), after.size())));
    assertEquals(
        after,
        reopened()
            .inTransaction(Places.PARTITION, unit -> unit.feed().read(0, EventFeed.MAX_SIZE)));
    for (int i = 1; i < after.size(); i++) {
      assertTrue(after.get(i - 1).position() < after.get(i).position());
    }
  }

  @Test
  final void whatOneReadingCannotHoldComesWithTheNext() {
    Set<CaseEvent> written = new HashSet<>();
    in(
        unit -> {
          for (int number = 1; written.size() <= EventFeed.MAX_SIZE; number++) {
            written.addAll(write(unit, accepted(Places.VILLAGE, number)).events());
          }
          return true;
        });
    List<FedEvent> first = read(0, EventFeed.MAX_SIZE);
    assertEquals(EventFeed.MAX_SIZE, first.size());
    List<FedEvent> rest = read(first.get(first.size() - 1).position(), EventFeed.MAX_SIZE);
    assertEquals(written.size(), first.size() + rest.size());
    Set<CaseEvent> fed = new HashSet<>(events(first));
    fed.addAll(events(rest));
    assertEquals(written, fed);
  }

  @Test
  final void aPartitionIsFedItsOwnEventsAlone() {
    CaseJournal elsewhere = accepted(Places.NEXT_PREFECTURE, 1);
    save(elsewhere);
    assertEquals(List.of(), everything());
    assertEquals(
        elsewhere.events(),
        events(in(elsewhere.id().partition(), unit -> unit.feed().read(0, EventFeed.MAX_SIZE))));
  }

  @Test
  final void whatIsRolledBackIsNeverFed() {
    assertThrows(
        IllegalStateException.class,
        () ->
            in(
                unit -> {
                  write(unit, accepted(Places.VILLAGE, 1));
                  throw new IllegalStateException("mine");
                }));
    assertEquals(List.of(), everything());
  }

  @Test
  final void readingOutOfRangeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> read(-1, 1));
    assertThrows(IllegalArgumentException.class, () -> read(0, 0));
    assertThrows(IllegalArgumentException.class, () -> read(0, EventFeed.MAX_SIZE + 1));
  }

  @Test
  final void whatCommitsLateIsFedAfterWhatWasReadBefore() throws Exception {
    CaseJournal fast = accepted(Places.VILLAGE, 1);
    CaseJournal slow = accepted(Places.VILLAGE, 2);
    CaseJournal also = accepted(Places.VILLAGE, 3);
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<Boolean> late =
          other.submit(
              () ->
                  in(
                      unit -> {
                        write(unit, slow);
                        written.countDown();
                        return awaited(go);
                      }));
      assertTrue(awaited(written));
      save(fast);
      save(also);
      List<FedEvent> read = everything();
      assertEquals(
          Stream.of(fast, also).flatMap(each -> each.events().stream()).toList(), events(read));
      go.countDown();
      assertTrue(late.get(30, TimeUnit.SECONDS));
      List<FedEvent> all = everything();
      assertEquals(read, all.subList(0, read.size()));
      assertEquals(slow.events(), events(all.subList(read.size(), all.size())));
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  final void writersAndReadersTogetherSkipNothingAndRepeatNothing() throws Exception {
    assertFedOnceInOrder(List.of(Places.VILLAGE, Places.NEXT_VILLAGE));
  }

  @Test
  final void writersAndReadersOfSeveralPartitionsSkipNothingAndRepeatNothing() throws Exception {
    assertFedOnceInOrder(
        List.of(
            Places.VILLAGE, Places.NEXT_PREFECTURE, Places.THIRD_PREFECTURE, Places.NEXT_PROVINCE));
  }

  /** Eight write in the regions, some roll back, and two follow the feeds meanwhile. */
  private void assertFedOnceInOrder(List<RegionCode> regions) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
    try {
      List<Future<List<FedEvent>>> readers = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        readers.add(threads.submit(() -> follow(regions, over)));
      }
      List<Callable<Map<CaseId, List<CaseEvent>>>> work = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int writer = i;
        work.add(() -> writeCases(regions.get(writer % regions.size()), writer));
      }
      Map<CaseId, List<CaseEvent>> committed = new HashMap<>();
      for (Future<Map<CaseId, List<CaseEvent>>> each : threads.invokeAll(work)) {
        committed.putAll(each.get());
      }
      over.set(true);
      for (Future<List<FedEvent>> reader : readers) {
        Map<CaseId, List<CaseEvent>> fed = new HashMap<>();
        for (FedEvent each : reader.get(60, TimeUnit.SECONDS)) {
          fed.computeIfAbsent(each.event().caseId(), id -> new ArrayList<>()).add(each.event());
        }
        assertEquals(committed, fed);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Map<CaseId, List<CaseEvent>> writeCases(RegionCode region, int writer) {
    Map<CaseId, List<CaseEvent>> committed = new HashMap<>();
    for (int number = 0; number < CASES_OF_A_WRITER; number++) {
      CaseJournal journal = accepted(region, writer * 100 + number);
      boolean rollsBack = number % 10 == writer;
      try {
        in(
            region.partition(),
            unit -> {
              write(unit, journal);
              if (rollsBack) {
                throw new IllegalStateException("mine");
              }
              return true;
            });
        save(journal.failed(DAY.plusDays(2)));
        committed.put(journal.id(), journal.events());
      } catch (IllegalStateException e) {
        assertTrue(rollsBack, e::toString);
      }
    }
    return committed;
  }

  /** Reads the feed of each partition, in turn, until nothing more comes. */
  private List<FedEvent> follow(List<RegionCode> regions, AtomicBoolean over) {
    List<FedEvent> fed = new ArrayList<>();
    Map<Partition, Long> positions = new HashMap<>();
    while (true) {
      boolean last = over.get();
      int before = fed.size();
      for (RegionCode region : regions) {
        Partition partition = region.partition();
        long after = positions.getOrDefault(partition, 0L);
        List<FedEvent> next = in(partition, unit -> unit.feed().read(after, 5));
        next.forEach(each -> positions.put(partition, each.position()));
        fed.addAll(next);
      }
      if (last && fed.size() == before) {
        return fed;
      }
    }
  }

  private static CaseJournal accepted(RegionCode region, int number) {
    return CaseJournal.in(region, number).registered(DAY).accepted(DAY.plusDays(1));
  }

  private void save(CaseJournal journal) {
    in(journal.id().partition(), unit -> write(unit, journal));
  }

  /** Writes what the journal has got since it was written last. */
  private static MediationCase write(UnitOfWork unit, CaseJournal journal) {
    List<CaseEvent> all = journal.events();
    List<CaseEvent> fresh = journal.takeNew();
    List<CaseEvent> before = all.subList(0, all.size() - fresh.size());
    return unit.cases()
        .save(
            before.isEmpty()
                ? MediationCase.unregistered(journal.id())
                : MediationCase.replay(before),
            fresh);
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

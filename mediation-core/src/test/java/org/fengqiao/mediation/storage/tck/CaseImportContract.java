package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.Commitments;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.DueQuery;
import org.fengqiao.mediation.storage.EventFeed;
import org.fengqiao.mediation.storage.FedEvent;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.UnitOfWorkEndedException;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.junit.jupiter.api.Test;

/** Cases that come with their whole history. */
public abstract class CaseImportContract extends StorageContract {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  private static final PageRequest PAGE = PageRequest.first(100);

  private static CaseJournal journal(RegionCode region, int number) {
    return CaseJournal.in(region, number)
        .registered(DAY)
        .accepted(DAY.plusDays(1))
        .appointed(DAY.plusDays(1), Places.mediator(region))
        .opened(DAY.plusDays(2))
        .agreed(DAY.plusDays(3), 10, 120_000, 50_000)
        .paid(DAY.plusDays(5), 1, 20_000);
  }

  private static final List<MediationCase> CASES =
      List.of(
          journal(Places.VILLAGE, 1).folded(),
          journal(Places.VILLAGE, 2)
              .helped(DAY.plusDays(4), Places.person(Places.PARTITION, "HELPER"))
              .folded(),
          CaseJournal.in(Places.VILLAGE, 3).registered(DAY).failed(DAY.plusDays(9)).folded());

  @Test
  void casesAreReadBackListedAndCountedAsIfTheyHadBeenSavedStepByStep() {
    assertEquals(List.of(), add(CASES));
    for (MediationCase added : CASES) {
      assertEquals(added, find(added.id()).orElseThrow());
    }
    assertEquals(CASES.stream().map(MediationCase::summary).toList(), summaries());
    assertEquals(
        CASES.stream()
            .flatMap(each -> each.dueItems().stream())
            .filter(item -> item.doneOn().isEmpty())
            .sorted(Comparator.comparing(DueItem::dueOn).thenComparing(DueQuery::itemId))
            .toList(),
        in(unit ->
                unit.cases()
                    .dueItems(
                        new DueQuery(
                            Places.everything(), DAY, LocalDate.of(2999, 12, 31), Set.of(), PAGE)))
            .entries());
    YearMonth march = YearMonth.of(2019, 3);
    assertEquals(
        3,
        in(
                unit ->
                    unit.cases()
                        .tally(
                            new TallyQuery(
                                Places.everything(), Milestone.REGISTERED, march, march)))
            .stream()
            .mapToLong(TallyRow::count)
            .sum());
  }

  @Test
  void whatIsThereAlreadyIsPassedOverSoThatAnImportCanBeginAgain() {
    add(CASES.subList(0, 2));
    assertEquals(CASES.subList(0, 2).stream().map(MediationCase::id).toList(), add(CASES));
    assertEquals(3, summaries().size());
  }

  /** A case that is passed over brings nothing anew. */
  @Test
  void whatCameIsFedOnceInTheOrderOfItsCase() {
    needs(Capability.FEED, UnitOfWork::feed);
    add(CASES.subList(0, 2));
    add(CASES);
    List<FedEvent> fed = in(unit -> unit.feed().read(0, EventFeed.MAX_SIZE));
    for (MediationCase each : CASES) {
      assertEquals(
          each.events(),
          fed.stream()
              .map(FedEvent::event)
              .filter(event -> event.caseId().equals(each.id()))
              .toList());
    }
    assertEquals(CASES.stream().mapToInt(MediationCase::version).sum(), fed.size());
  }

  private static MediationCase committedTo(String digest) {
    Commitments commitments = Commitments.of(Map.of(Places.person(Places.PARTITION, "1"), digest));
    return MediationCase.replay(
        CASES.get(0).events().stream()
            .map(event -> CaseEvent.builder().from(event).commitments(commitments).build())
            .toList());
  }

  @Test
  void aCaseWhoseDataWereWrittenAnewIsPassedOver() {
    MediationCase first = committedTo("one");
    add(List.of(first));
    assertEquals(List.of(first.id()), add(List.of(committedTo("another"))));
    assertEquals(first, find(first.id()).orElseThrow());
  }

  @Test
  void aCaseThatWentOnSinceIsPassedOver() {
    add(CASES);
    List<CaseEvent> longer = journal(Places.VILLAGE, 1).paid(DAY.plusDays(6), 1, 100_000).events();
    List<CaseEvent> more = longer.subList(CASES.get(0).version(), longer.size());
    MediationCase further = in(unit -> unit.cases().save(CASES.get(0), more));
    assertEquals(CASES.stream().map(MediationCase::id).toList(), add(CASES));
    assertEquals(further, find(further.id()).orElseThrow());
  }

  @Test
  void aCaseThatIsThereWithAnotherJournalIsRefusedAndNothingIsKept() {
    MediationCase other =
        CaseJournal.in(Places.VILLAGE, 3).registered(DAY).failed(DAY.plusDays(8)).folded();
    add(List.of(other));
    VersionConflictException conflict =
        assertThrows(VersionConflictException.class, () -> add(CASES));
    assertEquals(other.id(), conflict.id());
    assertEquals(0, conflict.expected());
    assertEquals(other.version(), conflict.found());
    assertEquals(List.of(other.summary()), summaries());
  }

  @Test
  void aRefusalEndsTheUnitWhateverTheWorkDoesWithIt() {
    MediationCase other =
        CaseJournal.in(Places.VILLAGE, 3).registered(DAY).failed(DAY.plusDays(8)).folded();
    add(List.of(other));
    assertThrows(
        UnitOfWorkEndedException.class,
        () ->
            in(
                unit -> {
                  try {
                    return unit.cases().addAll(CASES);
                  } catch (VersionConflictException e) {
                    return List.of();
                  }
                }));
    assertEquals(List.of(other.summary()), summaries());
  }

  @Test
  void aCaseThatIsThereWithAPartOfTheJournalIsRefused() {
    MediationCase begun = CaseJournal.in(Places.VILLAGE, 1).registered(DAY).folded();
    add(List.of(begun));
    assertThrows(VersionConflictException.class, () -> add(CASES));
    assertEquals(begun, find(begun.id()).orElseThrow());
  }

  @Test
  void aCaseGivenTwiceOrWithoutAJournalIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> add(List.of(CASES.get(0), CASES.get(0))));
    MediationCase empty = MediationCase.unregistered(CASES.get(0).id());
    assertThrows(IllegalArgumentException.class, () -> add(List.of(empty)));
    assertEquals(List.of(), summaries());
  }

  @Test
  void aCaseOfAnotherPartitionIsRefusedAndNothingIsKept() {
    MediationCase far = journal(Places.NEXT_PREFECTURE, 1).folded();
    assertThrows(
        PartitionMismatchException.class, () -> add(List.of(CASES.get(0), far, CASES.get(1))));
    assertEquals(List.of(), summaries());
  }

  @Test
  void nothingIsAddedOfNothing() {
    assertEquals(List.of(), add(List.of()));
    assertTrue(summaries().isEmpty());
  }

  private List<CaseId> add(List<MediationCase> cases) {
    return in(unit -> unit.cases().addAll(cases));
  }

  private Optional<MediationCase> find(CaseId id) {
    return in(unit -> unit.cases().find(id, Places.everything()));
  }

  private List<CaseSummary> summaries() {
    return in(unit -> unit.cases().list(CaseQuery.of(Places.everything(), PAGE))).entries();
  }
}

package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.Commitments;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.DueKind;
import org.fengqiao.mediation.casework.JournalException;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.DueQuery;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.junit.jupiter.api.Test;

/** Cases: the journal, its version, and what is read back. */
abstract class CaseJournalContract extends StorageContract {

  static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  static final PageRequest PAGE = PageRequest.first(100);

  MediationCase save(CaseJournal journal) {
    return in(
        journal.id().partition(),
        unit -> {
          List<CaseEvent> all = journal.events();
          List<CaseEvent> fresh = journal.takeNew();
          List<CaseEvent> before = all.subList(0, all.size() - fresh.size());
          return unit.cases()
              .save(
                  before.isEmpty()
                      ? MediationCase.unregistered(journal.id())
                      : MediationCase.replay(before),
                  fresh);
        });
  }

  Optional<MediationCase> find(CaseId id, Scope scope) {
    return in(id.partition(), unit -> unit.cases().find(id, scope));
  }

  List<CaseId> list(Scope scope) {
    return in(unit -> unit.cases().list(CaseQuery.of(scope, PAGE))).entries().stream()
        .map(CaseSummary::caseId)
        .toList();
  }

  List<DueItem> due(Scope scope, LocalDate through, DueKind... kinds) {
    return due(scope, DAY, through, kinds);
  }

  List<DueItem> due(Scope scope, LocalDate today, LocalDate through, DueKind... kinds) {
    DueQuery query = new DueQuery(scope, today, through, Set.of(kinds), PAGE);
    return in(unit -> unit.cases().dueItems(query)).entries();
  }

  static CaseJournal finished(RegionCode region, int number) {
    return CaseJournal.in(region, number)
        .registered(DAY)
        .accepted(DAY.plusDays(1))
        .appointed(DAY.plusDays(1), Places.mediator(region))
        .opened(DAY.plusDays(2))
        .agreed(DAY.plusDays(3), 10, 120_000, 50_000)
        .paid(DAY.plusDays(5), 1, 20_000)
        .paid(DAY.plusDays(6), 1, 100_000);
  }

  @Test
  void aCaseIsFoundAsItWasSaved() {
    CaseJournal journal = finished(Places.VILLAGE, 1);
    MediationCase saved = save(journal);
    assertEquals(journal.folded(), saved);
    assertEquals(saved, find(journal.id(), Places.everything()).orElseThrow());
    assertEquals(
        saved.summary(),
        in(unit -> unit.cases().list(CaseQuery.of(Places.everything(), PAGE))).entries().get(0));
  }

  @Test
  void savingInStepsIsTheSameAsSavingAtOnce() {
    CaseJournal journal = CaseJournal.in(Places.VILLAGE, 1).registered(DAY);
    save(journal);
    save(journal.accepted(DAY.plusDays(1)));
    save(journal.appointed(DAY.plusDays(1), Places.mediator(Places.VILLAGE)));
    save(journal.opened(DAY.plusDays(2)).agreed(DAY.plusDays(3), 10, 120_000, 50_000));
    save(journal.paid(DAY.plusDays(5), 1, 20_000));
    MediationCase saved = save(journal.paid(DAY.plusDays(6), 1, 100_000));
    assertEquals(finished(Places.VILLAGE, 1).folded(), saved);
    assertEquals(
        saved.summary(),
        in(unit -> unit.cases().list(CaseQuery.of(Places.everything(), PAGE))).entries().get(0));
    assertEquals(
        saved.dueItems().stream().filter(item -> item.doneOn().isEmpty()).toList().size(),
        due(Places.everything(), LocalDate.of(2999, 12, 31)).size());
  }

  @Test
  void aStaleCaseIsRefusedWithExpectedAndFoundVersionAndNothingIsWritten() {
    CaseJournal journal = CaseJournal.in(Places.VILLAGE, 1).registered(DAY);
    MediationCase stale = save(journal);
    MediationCase current = save(journal.accepted(DAY.plusDays(1)));
    CaseJournal other = CaseJournal.in(Places.VILLAGE, 1).registered(DAY).failed(DAY.plusDays(9));
    List<CaseEvent> late = other.events().subList(2, 3);
    VersionConflictException conflict =
        assertThrows(
            VersionConflictException.class, () -> in(unit -> unit.cases().save(stale, late)));
    assertEquals(journal.id(), conflict.id());
    assertEquals(stale.version(), conflict.expected());
    assertEquals(current.version(), conflict.found());
    assertEquals(current, find(journal.id(), Places.everything()).orElseThrow());
  }

  @Test
  void aCaseIsRegisteredOnce() {
    CaseJournal journal = CaseJournal.in(Places.VILLAGE, 1).registered(DAY);
    save(journal);
    VersionConflictException conflict =
        assertThrows(
            VersionConflictException.class,
            () ->
                in(
                    unit ->
                        unit.cases()
                            .save(MediationCase.unregistered(journal.id()), journal.events())));
    assertEquals(0, conflict.expected());
    assertEquals(2, conflict.found());
  }

  @Test
  void aCaseThatIsNotThereHasVersionNought() {
    CaseJournal journal = CaseJournal.in(Places.VILLAGE, 1).registered(DAY).accepted(DAY);
    VersionConflictException conflict =
        assertThrows(
            VersionConflictException.class,
            () ->
                in(
                    unit ->
                        unit.cases()
                            .save(
                                MediationCase.replay(journal.events().subList(0, 2)),
                                journal.events().subList(2, 4))));
    assertEquals(2, conflict.expected());
    assertEquals(0, conflict.found());
  }

  @Test
  void savingNothingIsRefused() {
    CaseJournal journal = CaseJournal.in(Places.VILLAGE, 1).registered(DAY);
    MediationCase saved = save(journal);
    assertThrows(
        IllegalArgumentException.class, () -> in(unit -> unit.cases().save(saved, List.of())));
  }

  @Test
  void eventsThatAreNotTheNextOnesAreRefusedAndNothingIsWritten() {
    CaseJournal journal =
        CaseJournal.in(Places.VILLAGE, 1).registered(DAY).accepted(DAY).opened(DAY);
    assertThrows(
        JournalException.class,
        () ->
            in(
                unit ->
                    unit.cases()
                        .save(
                            MediationCase.unregistered(journal.id()),
                            List.of(journal.events().get(0), journal.events().get(2)))));
    assertTrue(find(journal.id(), Places.everything()).isEmpty());
  }

  @Test
  void instantsKeepTheirMicrosecondsDaysTheirCenturyAndTimesTheirSeconds() {
    LocalDate early = LocalDate.of(1900, 1, 1);
    LocalDate late = LocalDate.of(2999, 12, 31);
    CaseJournal plain = CaseJournal.in(Places.VILLAGE, 1).registered(early);
    List<CaseEvent> events = new ArrayList<>();
    for (CaseEvent event : plain.events()) {
      events.add(
          CaseEvent.builder()
              .from(event)
              .occurredAt(LocalTime.of(23, 59, 58))
              .recordedAt(Instant.parse("2999-12-31T23:59:59.999999Z"))
              .build());
    }
    MediationCase saved =
        in(unit -> unit.cases().save(MediationCase.unregistered(plain.id()), events));
    assertEquals(saved, find(plain.id(), Places.everything()).orElseThrow());
    CaseJournal future = CaseJournal.in(Places.VILLAGE, 2).registered(late);
    save(future);
    assertEquals(
        future.folded().summary(),
        in(unit ->
                unit.cases()
                    .list(
                        CaseQuery.builder()
                            .scope(Places.everything())
                            .registeredFrom(late)
                            .page(PAGE)
                            .build()))
            .entries()
            .get(0));
  }

  @Test
  void keysAndDigestsOfCommandsAreKept() {
    CaseJournal journal = CaseJournal.in(Places.VILLAGE, 1).registered(DAY);
    List<CaseEvent> events = new ArrayList<>(journal.events());
    events.set(
        0,
        CaseEvent.builder()
            .from(events.get(0))
            .idempotencyKey("k".repeat(CaseEvent.MAX_KEY_LENGTH))
            .commandDigest("d".repeat(CaseEvent.MAX_KEY_LENGTH))
            .commandEvents(events.size())
            .build());
    in(unit -> unit.cases().save(MediationCase.unregistered(journal.id()), events));
    assertEquals(events, find(journal.id(), Places.everything()).orElseThrow().events());
  }

  @Test
  void whatTheTokensStoodForIsKept() {
    CaseJournal journal = CaseJournal.in(Places.VILLAGE, 1).registered(DAY);
    List<CaseEvent> events = new ArrayList<>(journal.events());
    Commitments commitments =
        Commitments.of(
            Map.of(
                Places.person(Places.PARTITION, "1"),
                "p".repeat(Commitments.MAX_DIGEST_LENGTH),
                Places.text(Places.PARTITION, "1"),
                "t"));
    events.set(0, CaseEvent.builder().from(events.get(0)).commitments(commitments).build());
    in(unit -> unit.cases().save(MediationCase.unregistered(journal.id()), events));
    assertEquals(events, find(journal.id(), Places.everything()).orElseThrow().events());
  }
}

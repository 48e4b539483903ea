package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.ChainBreak;
import org.fengqiao.mediation.storage.ChainFault;
import org.fengqiao.mediation.storage.ChainHead;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.UnsupportedByAdapterException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The chain of events. What was written by the store itself is whole; what is known of a case and
 * not there is found. An adapter tests by itself that changes made past it are found.
 */
public abstract class ChainStoreContract extends StorageContract {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);

  @BeforeEach
  final void needsTheCapability() {
    if (!storage().capabilities().contains(Capability.CHAIN)) {
      assertThrows(UnsupportedByAdapterException.class, () -> in(UnitOfWork::chain));
      Assumptions.abort("the storage has no chain and says so");
    }
  }

  private CaseJournal save(CaseJournal journal) {
    List<CaseEvent> all = journal.events();
    List<CaseEvent> fresh = journal.takeNew();
    List<CaseEvent> before = all.subList(0, all.size() - fresh.size());
    in(
        journal.id().partition(),
        unit ->
            unit.cases()
                .save(
                    before.isEmpty()
                        ? MediationCase.unregistered(journal.id())
                        : MediationCase.replay(before),
                    fresh));
    return journal;
  }

  private static CaseJournal registered(int number) {
    return CaseJournal.in(Places.VILLAGE, number).registered(DAY);
  }

  private List<ChainHead> heads() {
    List<ChainHead> all = new ArrayList<>();
    PageRequest request = PageRequest.first(2);
    while (true) {
      PageRequest now = request;
      Page<ChainHead> page = in(unit -> unit.chain().heads(now));
      all.addAll(page.entries());
      if (page.next().isEmpty()) {
        return all;
      }
      request = request.after(page.next().get());
    }
  }

  private Optional<ChainBreak> verify(CaseId id, ChainHead... kept) {
    return in(unit -> unit.chain().verify(id, List.of(kept)));
  }

  @Test
  final void whatWasWrittenIsWholeAgainstEveryHeadThatWasKept() {
    CaseJournal journal = save(registered(1));
    ChainHead first = heads().get(0);
    save(journal.accepted(DAY.plusDays(1)));
    ChainHead second = heads().get(0);
    save(journal.failed(DAY.plusDays(2)));
    ChainHead third = heads().get(0);
    assertEquals(List.of(2, 4, 5), List.of(first.version(), second.version(), third.version()));
    assertNotEquals(first.link(), second.link());
    assertEquals(Optional.empty(), verify(journal.id()));
    assertEquals(Optional.empty(), verify(journal.id(), third, first, second));
  }

  @Test
  final void aCaseThatIsTakenOverWithItsHistoryIsLinkedAsIfItWereWrittenStepByStep() {
    CaseJournal journal = registered(1).accepted(DAY.plusDays(1));
    in(unit -> unit.cases().addAll(List.of(journal.folded())));
    ChainHead whole = heads().get(0);
    assertEquals(4, whole.version());
    assertEquals(Optional.empty(), verify(journal.id(), whole));
    journal.takeNew();
    save(journal.failed(DAY.plusDays(2)));
    assertEquals(Optional.empty(), verify(journal.id(), whole, heads().get(0)));
  }

  @Test
  final void headsAreListedByCaseWithinTheirPartitionAndMoveWithTheirCaseAlone() {
    List<ChainHead> before = new ArrayList<>();
    CaseJournal moved = registered(3);
    for (CaseJournal journal : List.of(registered(2), moved, registered(1), registered(5))) {
      save(journal);
    }
    save(CaseJournal.in(Places.NEXT_PREFECTURE, 4).registered(DAY));
    before.addAll(heads());
    assertEquals(
        List.of(registered(1).id(), registered(2).id(), moved.id(), registered(5).id()),
        before.stream().map(ChainHead::caseId).toList());
    save(moved.accepted(DAY.plusDays(1)));
    List<ChainHead> after = heads();
    assertNotEquals(before.get(2), after.get(2));
    after.set(2, before.get(2));
    assertEquals(before, after);
    assertEquals(
        heads(),
        reopened()
            .inTransaction(
                Places.PARTITION, unit -> unit.chain().heads(PageRequest.first(9)).entries()));
  }

  @Test
  final void theChainIsTheSameWhetherACaseIsReadBeforeItIsWrittenOrNot() {
    CaseJournal blind = save(registered(1));
    save(blind.accepted(DAY.plusDays(1)));
    String link = heads().get(0).link();
    CaseId other = Places.caseId(Places.VILLAGE, 2);
    in(
        unit -> {
          CaseJournal seen = registered(2);
          unit.cases().save(MediationCase.unregistered(other), seen.takeNew());
          MediationCase read = unit.cases().find(other, Places.everything()).orElseThrow();
          MediationCase accepted =
              unit.cases().save(read, seen.accepted(DAY.plusDays(1)).takeNew());
          return unit.cases().save(accepted, seen.failed(DAY.plusDays(2)).takeNew());
        });
    assertEquals(Optional.empty(), verify(other));
    in(
        unit -> {
          MediationCase read = unit.cases().find(blind.id(), Places.everything()).orElseThrow();
          return unit.cases().save(read, blind.failed(DAY.plusDays(2)).takeNew());
        });
    assertEquals(Optional.empty(), verify(blind.id(), new ChainHead(blind.id(), 4, link)));
  }

  @Test
  final void aJournalShorterThanAKeptHeadIsCutOff() {
    CaseJournal journal = save(registered(1));
    ChainHead head = heads().get(0);
    assertEquals(
        Optional.of(new ChainBreak(journal.id(), 3, ChainFault.CUT_OFF)),
        verify(journal.id(), head, new ChainHead(journal.id(), 7, head.link())));
    CaseId gone = Places.caseId(Places.VILLAGE, 9);
    assertEquals(Optional.empty(), verify(gone));
    assertEquals(
        Optional.of(new ChainBreak(gone, 1, ChainFault.CUT_OFF)),
        verify(gone, new ChainHead(gone, 2, head.link())));
  }

  @Test
  final void aJournalThatDoesNotFitAKeptHeadWasReplaced() {
    CaseJournal journal = save(registered(1));
    ChainHead head = heads().get(0);
    save(journal.accepted(DAY.plusDays(1)));
    String other = head.link().substring(0, head.link().length() - 1) + "x";
    assertEquals(
        Optional.of(new ChainBreak(journal.id(), 2, ChainFault.REPLACED)),
        verify(journal.id(), new ChainHead(journal.id(), 2, other)));
  }

  @Test
  final void headsOfAnotherCaseAndCasesOfAnotherPartitionAreRefused() {
    CaseJournal journal = save(registered(1));
    CaseId other = Places.caseId(Places.VILLAGE, 2);
    assertThrows(
        IllegalArgumentException.class,
        () -> verify(journal.id(), new ChainHead(other, 1, heads().get(0).link())));
    assertThrows(
        PartitionMismatchException.class, () -> verify(Places.caseId(Places.NEXT_PREFECTURE, 1)));
  }
}

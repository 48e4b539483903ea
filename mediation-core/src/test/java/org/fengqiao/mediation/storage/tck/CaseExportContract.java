package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.CaseExport;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.NestedUnitOfWorkException;
import org.fengqiao.mediation.storage.PageRequest;
import org.junit.jupiter.api.Test;

/** Exports: every case of a scope once, whole, with nothing held while it is taken. */
public abstract class CaseExportContract extends StorageContract {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);

  private static CaseQuery query(Scope scope) {
    return CaseQuery.of(scope, PageRequest.first(2));
  }

  private CaseJournal saved(CaseJournal journal) {
    in(
        journal.id().partition(),
        unit -> unit.cases().save(MediationCase.unregistered(journal.id()), journal.takeNew()));
    return journal;
  }

  private List<List<CaseEvent>> exported(CaseQuery query) {
    List<List<CaseEvent>> taken = new ArrayList<>();
    long count =
        CaseExport.run(storage(), Places.PARTITION, query, each -> taken.add(each.events()));
    assertEquals(taken.size(), count);
    return taken;
  }

  @Test
  final void everyCaseOfTheScopeIsHandedOverOnceWithItsJournalWhereverItIsStored() {
    List<List<CaseEvent>> expected = new ArrayList<>();
    for (int number = 1; number <= 5; number++) {
      expected.add(
          saved(
                  CaseJournal.in(Places.VILLAGE, number)
                      .registered(DAY.plusDays(number))
                      .accepted(DAY.plusDays(9)))
              .events());
    }
    CaseJournal fromElsewhere =
        new CaseJournal(
            Places.caseId(Places.NEXT_PREFECTURE, 6), Places.VILLAGE, Places.NEXT_PREFECTURE);
    expected.add(3, saved(fromElsewhere.registered(DAY.plusDays(3))).events());
    saved(CaseJournal.in(Places.NEXT_COUNTY, 7).registered(DAY));
    Scope county = Places.subtree(Places.VILLAGE, RegionLevel.COUNTY);
    assertEquals(expected, exported(query(county)));
    assertEquals(List.of(), exported(query(Places.subtree(Places.NEXT_TOWN, RegionLevel.TOWN))));
  }

  @Test
  final void whoeverTakesACaseMayWriteItAndIsHandedItOnce() {
    for (int number = 1; number <= 5; number++) {
      saved(CaseJournal.in(Places.VILLAGE, number).registered(DAY));
    }
    List<MediationCase> after = new ArrayList<>();
    CaseExport.run(
        storage(),
        Places.PARTITION,
        query(Places.everything()),
        taken -> {
          CaseJournal journal = CaseJournal.in(Places.VILLAGE, after.size() + 1).registered(DAY);
          journal.takeNew();
          List<CaseEvent> next = journal.accepted(DAY).takeNew();
          after.add(in(unit -> unit.cases().save(taken, next)));
        });
    assertEquals(5, after.size());
    assertEquals(
        after.stream().map(MediationCase::events).toList(), exported(query(Places.everything())));
  }

  @Test
  final void anExportThatEndedHalfWayGoesOnAfterTheLastCase() {
    for (int number = 1; number <= 5; number++) {
      saved(CaseJournal.in(Places.VILLAGE, number).registered(DAY));
    }
    List<List<CaseEvent>> all = exported(query(Places.everything()));
    List<MediationCase> taken = new ArrayList<>();
    assertThrows(
        IllegalStateException.class,
        () ->
            CaseExport.run(
                storage(),
                Places.PARTITION,
                query(Places.everything()),
                each -> {
                  if (taken.size() == 3) {
                    throw new IllegalStateException("mine");
                  }
                  taken.add(each);
                }));
    assertEquals(
        all.subList(3, 5),
        exported(query(Places.everything()).after(CaseExport.cursor(taken.get(2)))));
  }

  @Test
  final void anExportIsNoPartOfAUnit() {
    assertThrows(
        NestedUnitOfWorkException.class, () -> in(unit -> exported(query(Places.everything()))));
  }
}

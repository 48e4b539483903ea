package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.DueQuery;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.Storage;

/** Paging: every entry once, in order, whatever the days and the size of the page. */
public abstract class PagingContractProperties {

  private static final LocalDate START = LocalDate.of(2019, 1, 1);

  /** Returns an empty storage to be tested. Called before each try. */
  protected abstract StorageHarness openHarness();

  @Property(tries = 20)
  void pagesShowEveryEntryOnceAndInOrder(
      @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 4) Integer> days,
      @ForAll @IntRange(min = 1, max = 7) int size) {
    try (StorageHarness harness = openHarness()) {
      List<MediationCase> cases = new ArrayList<>();
      for (int i = 0; i < days.size(); i++) {
        // Numbers run against the days, so that the order of ids is not that of the days.
        CaseJournal journal =
            CaseJournal.in(Places.ALL.get(i % 3), days.size() - i)
                .registered(START.plusDays(days.get(i)));
        cases.add(
            harness
                .storage()
                .inTransaction(
                    journal.id().partition(),
                    unit ->
                        unit.cases()
                            .save(MediationCase.unregistered(journal.id()), journal.events())));
      }
      List<CaseSummary> summaries = new ArrayList<>();
      List<DueItem> items = new ArrayList<>();
      for (MediationCase each : cases) {
        summaries.add(each.summary());
        items.addAll(each.dueItems());
      }
      summaries.sort(
          Comparator.comparing(CaseSummary::registeredOn).thenComparing(CaseSummary::caseId));
      items.sort(Comparator.comparing(DueItem::dueOn).thenComparing(DueItem::caseId));
      assertEquals(
          summaries,
          all(
              size,
              request -> list(harness.storage(), CaseQuery.of(Places.everything(), request))));
      assertEquals(
          items,
          all(
              size,
              request ->
                  due(
                      harness.storage(),
                      new DueQuery(
                          Places.everything(), START, START.plusYears(9), Set.of(), request))));
    }
  }

  private static Page<CaseSummary> list(Storage storage, CaseQuery query) {
    return storage.inTransaction(Places.PARTITION, unit -> unit.cases().list(query));
  }

  private static Page<DueItem> due(Storage storage, DueQuery query) {
    return storage.inTransaction(Places.PARTITION, unit -> unit.cases().dueItems(query));
  }

  private static <T> List<T> all(int size, Function<PageRequest, Page<T>> reading) {
    List<T> seen = new ArrayList<>();
    PageRequest request = PageRequest.first(size);
    while (true) {
      Page<T> page = reading.apply(request);
      assertEquals(page.next().isPresent() ? size : page.entries().size(), page.entries().size());
      seen.addAll(page.entries());
      Optional<Cursor> next = page.next();
      if (next.isEmpty()) {
        return seen;
      }
      request = request.after(next.get());
    }
  }
}

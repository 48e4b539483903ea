package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.TallyDimension;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;

/** Counts: they are those of the journals, and while the holder stays those of a past month do. */
public abstract class TallyContractProperties {

  private static final LocalDate START = LocalDate.of(2018, 12, 20);
  private static final YearMonth FIRST = YearMonth.of(2018, 12);
  private static final YearMonth LAST = YearMonth.of(2019, 12);

  /** Returns an empty storage to be tested. Called before each try. */
  protected abstract StorageHarness openHarness();

  @Property(tries = 20)
  void figuresAreThoseOfTheJournals(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size) {
    try (StorageHarness harness = openHarness()) {
      Random random = new Random(seed);
      List<CaseJournal> journals = RandomJournals.of(random, START, size);
      journals.forEach(journal -> save(harness.storage(), journal, journal.events()));
      for (Milestone milestone : Milestone.values()) {
        for (RegionLevel level :
            List.of(RegionLevel.PROVINCE, RegionLevel.COUNTY, RegionLevel.TOWN)) {
          List<CaseJournal> inside =
              journals.stream()
                  .filter(journal -> holder(journal).isWithin(Places.VILLAGE.prefix(level)))
                  .toList();
          TallyQuery usual =
              new TallyQuery(Places.subtree(Places.VILLAGE, level), milestone, FIRST, LAST);
          for (TallyQuery query : List.of(usual, usual.by(some(milestone, random)))) {
            assertEquals(
                NaiveTally.of(query, inside),
                tally(harness.storage(), query),
                milestone + " " + level + " " + query.by());
          }
        }
      }
    }
  }

  /** None, one, two or three of the dimensions that the milestone has. */
  private static Set<TallyDimension> some(Milestone milestone, Random random) {
    List<TallyDimension> all = new ArrayList<>(milestone.dimensions());
    Collections.shuffle(all, random);
    return Set.copyOf(all.subList(0, random.nextInt(TallyQuery.MOST_DIMENSIONS + 1)));
  }

  @Property(tries = 20)
  void theFiguresOfAMonthDoNotChangeLater(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 11) int months) {
    try (StorageHarness harness = openHarness()) {
      YearMonth month = FIRST.plusMonths(months);
      List<CaseJournal> journals = RandomJournals.of(new Random(seed), START, 6);
      List<MediationCase> known = new ArrayList<>();
      for (CaseJournal journal : journals) {
        List<CaseEvent> early =
            journal.events().stream()
                .filter(event -> !YearMonth.from(event.occurredOn()).isAfter(month))
                .toList();
        known.add(save(harness.storage(), journal, early));
      }
      List<List<TallyRow>> then = figures(harness.storage(), month, seed);
      for (int i = 0; i < journals.size(); i++) {
        MediationCase before = known.get(i);
        CaseJournal journal = journals.get(i);
        List<CaseEvent> late = journal.events().subList(before.version(), journal.events().size());
        if (!late.isEmpty()) {
          in(harness.storage(), journal, before, late);
        }
      }
      assertEquals(then, figures(harness.storage(), month, seed));
    }
  }

  /** By what is usual, and by some of the dimensions: the same ones for the same seed. */
  private static List<List<TallyRow>> figures(Storage storage, YearMonth through, long seed) {
    Random random = new Random(seed);
    List<List<TallyRow>> figures = new ArrayList<>();
    for (Milestone milestone : Milestone.values()) {
      TallyQuery usual = new TallyQuery(Places.everything(), milestone, FIRST, through);
      figures.add(tally(storage, usual));
      figures.add(tally(storage, usual.by(some(milestone, random))));
    }
    return figures;
  }

  private static List<TallyRow> tally(Storage storage, TallyQuery query) {
    return storage.inTransaction(Places.PARTITION, unit -> unit.cases().tally(query));
  }

  private static MediationCase save(Storage storage, CaseJournal journal, List<CaseEvent> events) {
    MediationCase before = MediationCase.unregistered(journal.id());
    return events.isEmpty() ? before : in(storage, journal, before, events);
  }

  private static MediationCase in(
      Storage storage, CaseJournal journal, MediationCase before, List<CaseEvent> events) {
    return storage.inTransaction(
        journal.id().partition(), unit -> unit.cases().save(before, events));
  }

  private static RegionCode holder(CaseJournal journal) {
    return journal.folded().summary().holderRegion();
  }
}

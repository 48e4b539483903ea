package org.fengqiao.mediation.storage.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.region.RegionCode;

/** Journals that take different ways and stop anywhere. */
final class RandomJournals {

  private final Random random;
  private LocalDate day;

  private RandomJournals(Random random, LocalDate start) {
    this.random = random;
    this.day = start;
  }

  static List<CaseJournal> of(Random random, LocalDate start, int size) {
    List<CaseJournal> journals = new ArrayList<>();
    for (int number = 1; number <= size; number++) {
      CaseJournal journal =
          new CaseJournal(Places.caseId(any(random), number), any(random), any(random));
      new RandomJournals(random, start.plusDays(random.nextInt(60))).walk(journal);
      journals.add(journal);
    }
    return journals;
  }

  /** A case may be held and lie elsewhere than where it was created. */
  private static RegionCode any(Random random) {
    return Places.ALL.get(random.nextInt(Places.ALL.size()));
  }

  private LocalDate next() {
    day = day.plusDays(random.nextInt(30));
    return day;
  }

  private boolean stops() {
    return random.nextInt(8) == 0;
  }

  private void walk(CaseJournal journal) {
    CaseSource[] sources = CaseSource.values();
    journal.registered(
        day,
        sources[random.nextInt(sources.length)],
        random.nextBoolean() ? "NEIGHBOUR" : "FAMILY");
    if (stops()) {
      return;
    }
    journal.accepted(next()).opened(next());
    if (random.nextInt(3) == 0) {
      report(journal);
    }
    if (stops()) {
      return;
    }
    if (random.nextInt(4) == 0) {
      journal.failed(next());
    } else if (!settle(journal)) {
      return;
    }
    journal.closed(next());
    if (!stops()) {
      journal.archived(next());
    }
  }

  private void report(CaseJournal journal) {
    journal.reportOwed(next(), 1, day.plusDays(random.nextInt(20)));
    if (!stops()) {
      journal.reported(next(), 1);
    }
    if (random.nextBoolean()) {
      // Nobody owed this one: it counts nowhere.
      journal.reported(next(), 2);
    }
  }

  private boolean settle(CaseJournal journal) {
    long[] amounts = random.longs(random.nextInt(3), 1, 1_000_000).toArray();
    journal.agreed(next(), 1 + random.nextInt(20), amounts);
    for (int line = 1; line <= amounts.length; line++) {
      if (stops()) {
        return false;
      }
      long part = random.nextLong(amounts[line - 1]);
      if (part > 0) {
        journal.paid(next(), line, part);
      }
      journal.paid(next(), line, amounts[line - 1] - part);
    }
    if (stops()) {
      return false;
    }
    if (random.nextBoolean()) {
      journal.visited(next());
    } else {
      journal.visitDeclined(next());
    }
    return true;
  }
}

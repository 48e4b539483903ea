package org.fengqiao.mediation.examples.bench;

import java.io.PrintStream;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.jdbi.EventJson;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.PersonalDataStore;
import org.fengqiao.mediation.storage.memory.MemoryStorage;

/**
 * Measures how much heap a case takes in the storage in memory, the journal, what lists and counts
 * ask for and the feed; and once more with the data of two people and a text. The cases share
 * nothing: every id, token, day and amount of each is made anew, as it is when they come from
 * outside, and each event is saved in a unit of its own. Beside them stands what the first reading
 * of every case leaves behind.
 */
public final class HeapBenchmark {

  private static final int CASES = 50_000;
  private static final int TYPICAL = 10;
  private static final long LIMIT = 6 * 1024;
  private static final Partition PARTITION = Partition.of("9901");

  private HeapBenchmark() {}

  /** Prints a line for cases of ten events and one for cases that went all the way. */
  public static void main(String[] arguments) {
    run(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        CASES,
        HeapBenchmark::usedAfterCollection);
  }

  static void run(PrintStream out, int cases, LongSupplier used) {
    List<CaseEvent> course = CaseCourse.of(1).run().events();
    out.printf(
        Locale.ROOT,
        "%-28s %8s %8s %12s %14s%n",
        "heap of cases in memory",
        "cases",
        "events",
        "bytes a case",
        "of 6 KB");
    List<CaseEvent> typical = course.subList(0, TYPICAL);
    line(out, "a typical case, 2 parties", typical, false, cases, used);
    line(out, "the same with their data", typical, true, cases, used);
    line(out, "to the archive, 2 parties", course, false, cases, used);
  }

  private static void line(
      PrintStream out,
      String what,
      List<CaseEvent> journal,
      boolean withData,
      int cases,
      LongSupplier used) {
    MemoryStorage storage = new MemoryStorage();
    long bytes;
    try {
      save(storage, journal, withData, 0);
      long before = used.getAsLong();
      for (int number = 1; number <= cases; number++) {
        save(storage, journal, withData, number);
      }
      bytes = (used.getAsLong() - before) / cases;
    } finally {
      Reference.reachabilityFence(storage);
    }
    out.printf(
        Locale.ROOT,
        "%-28s %,8d %8d %,12d %14s%n",
        what,
        cases,
        journal.size(),
        bytes,
        String.format(Locale.ROOT, "%.2f times", (double) bytes / LIMIT));
  }

  private static void save(
      MemoryStorage storage, List<CaseEvent> journal, boolean withData, int number) {
    List<CaseEvent> events = anew(journal, number);
    if (withData) {
      storage.inTransaction(PARTITION, unit -> keep(unit.personalData(), number));
    }
    MediationCase it = MediationCase.unregistered(CaseId.of("9901-BENCH-" + number));
    for (CaseEvent event : events) {
      MediationCase before = it;
      it = storage.inTransaction(PARTITION, unit -> unit.cases().save(before, List.of(event)));
    }
  }

  /** What the tokens of a case stand for: two people and one text of a hundred characters. */
  private static boolean keep(PersonalDataStore data, int number) {
    for (int person = 1; person <= 2; person++) {
      data.put(
          PersonRef.of("9901-P" + person + "-" + number),
          PersonalData.builder()
              .name("虚构" + number)
              .idNumber("%018d".formatted(number))
              .phone("%011d".formatted(number))
              .address("虚构县虚构镇虚构村" + number + "号")
              .build());
    }
    data.put(
        TextRef.of("9901-TEXT-" + number),
        ConfidentialText.of((number + "雨水流入邻家院中").repeat(20).substring(0, 100)));
    return true;
  }

  /** The same journal of another case, with people and texts of its own. */
  private static List<CaseEvent> anew(List<CaseEvent> journal, int number) {
    List<CaseEvent> events = new ArrayList<>();
    for (CaseEvent event : journal) {
      events.add(
          EventJson.read(
              EventJson.write(event)
                  .replaceAll("\"(9901-(?:BENCH|TEXT|P[0-9]+))\"", "\"$1-" + number + "\"")));
    }
    return events;
  }

  private static long usedAfterCollection() {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (long now = used - 1; now < used; now = runtime.totalMemory() - runtime.freeMemory()) {
      used = now;
      System.gc();
    }
    return used;
  }
}

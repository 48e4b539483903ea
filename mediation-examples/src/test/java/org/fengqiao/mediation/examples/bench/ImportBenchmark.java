package org.fengqiao.mediation.examples.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.service.CaseImport;
import org.fengqiao.mediation.service.ImportResult;
import org.fengqiao.mediation.storage.Storage;

/**
 * Measures how fast cases with ten events each move in, beside a plain JDBC program that writes the
 * same rows in the same batches. Portions of both take turns; ours reads each journal, asks whether
 * the holder is known and what is there already, and makes the rows.
 */
public final class ImportBenchmark {

  private static final int CASES = 20_000;
  private static final int EVENTS = 10;

  private ImportBenchmark() {}

  /**
   * Prints a line for each database.
   *
   * @param arguments the databases by name; PostgreSQL without any
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String[] names = arguments.length == 0 ? new String[] {"postgresql"} : arguments;
    head(out);
    for (Supplier<BenchDatabase> each : BenchDatabase.named(names)) {
      try (BenchDatabase database = each.get()) {
        run(out, database, CASES);
      }
    }
  }

  static void head(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%nMoving in, portions of %d%n%-12s %8s %12s %12s %7s %10s%n",
        CaseImport.PORTION,
        "",
        "cases",
        "ours (c/s)",
        "JDBC (c/s)",
        "ratio",
        "rows equal");
  }

  static void run(PrintStream out, BenchDatabase database, int count) {
    Storage storage = database.storage();
    Mediation mediation = Mediation.builder().storage(storage).build();
    storage.inTransaction(
        BenchCases.PARTITION, unit -> unit.organisations().save(CaseCourse.holder(), 0));
    BenchCases mine = new BenchCases("OURS");
    BenchCases theirs = new BenchCases("JDBC");
    Spoken jdbc = new Spoken(database.pool());
    long ours = 0;
    long plain = 0;
    for (int first = 0; first < count; first += CaseImport.PORTION) {
      int end = Math.min(count, first + CaseImport.PORTION);
      List<List<CaseEvent>> journals = new ArrayList<>();
      List<MediationCase> others = new ArrayList<>();
      for (int i = first; i < end; i++) {
        journals.add(mine.make(i, EVENTS).events());
        others.add(theirs.make(i, EVENTS));
      }
      List<List<Recording.Said>> rows =
          jdbc.about(List.of(others), (unit, cases) -> unit.cases().addAll(cases));
      long start = System.nanoTime();
      ImportResult result = mediation.importCases(journals.iterator(), portion -> {});
      long between = System.nanoTime();
      jdbc.say(rows.get(0).stream().filter(said -> !said.query()).toList());
      long end2 = System.nanoTime();
      if (result.added() != end - first) {
        throw new IllegalStateException("not all were added: " + result);
      }
      ours += between - start;
      plain += end2 - between;
    }
    out.printf(
        Locale.ROOT,
        "%-12s %,8d %,12.0f %,12.0f %7.2f %10s%n",
        database.name(),
        count,
        count / (ours / 1e9),
        count / (plain / 1e9),
        (double) plain / ours,
        rows(database, "OURS").equals(rows(database, "JDBC")));
  }

  private static List<Long> rows(BenchDatabase database, String prefix) {
    List<Long> counts = new ArrayList<>();
    for (String table :
        List.of("med_case", "med_event", "med_case_person", "med_case_token", "med_due_item")) {
      counts.add(
          database.number(
              "select count(*) from " + table + " where case_id like '9901-" + prefix + "%'"));
    }
    return counts;
  }
}

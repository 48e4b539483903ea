package org.fengqiao.mediation.examples.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.Storage;

/**
 * Measures one step of a case (read the journal, decide, write, commit) beside a plain JDBC program
 * that says the same statements with values made beforehand, on each database. Blocks of both take
 * turns on the same pool; the row counts say that both committed.
 */
public final class StepBenchmark {

  private static final int SHORT = 10;
  private static final int LONG = 300;
  private static final int BLOCKS = 80;
  private static final int STEPS = 100;

  private final BenchDatabase database;
  private final int blocks;
  private final int steps;

  private StepBenchmark(BenchDatabase database, int blocks, int steps) {
    this.database = database;
    this.blocks = blocks;
    this.steps = steps;
  }

  /**
   * Prints a line for each database and length of journal.
   *
   * @param arguments the databases by name; all without any
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    head(out);
    for (Supplier<BenchDatabase> each : BenchDatabase.named(arguments)) {
      try (BenchDatabase database = each.get()) {
        run(out, database, BLOCKS, STEPS);
      }
    }
  }

  static void head(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%nOne step: read, decide, write, commit; medians%n%-12s %8s %10s %10s %7s %12s %10s%n",
        "",
        "journal",
        "ours (us)",
        "JDBC (us)",
        "ratio",
        "round trips",
        "committed");
  }

  static void run(PrintStream out, BenchDatabase database, int blocks, int steps) {
    double first = new StepBenchmark(database, blocks, steps).line(out, SHORT);
    double last = new StepBenchmark(database, blocks, Math.max(1, steps / 10)).line(out, LONG);
    out.printf(
        Locale.ROOT,
        "%-12s %d events take %.2f times the time of %d%n",
        database.name(),
        LONG,
        last / first,
        SHORT);
  }

  private double line(PrintStream out, int length) {
    Storage storage = database.storage();
    Spoken jdbc = new Spoken(database.pool());
    BenchCases mine = new BenchCases("OURS" + length);
    BenchCases theirs = new BenchCases("JDBC" + length);
    List<CaseId> ids = mine.add(storage, blocks * steps, length);
    List<CaseId> others = theirs.add(storage, blocks * steps, length);
    database.analyze();
    List<List<Recording.Said>> statements = jdbc.about(others, theirs::step);
    long before = database.number("select count(*) from med_event");
    long[] nanos = new long[blocks * steps];
    long[] plainNanos = new long[blocks * steps];
    for (int block = 0; block < blocks; block++) {
      for (int i = block * steps; i < (block + 1) * steps; i++) {
        CaseId id = ids.get(i);
        long start = System.nanoTime();
        storage.inTransaction(id.partition(), unit -> mine.step(unit, id));
        nanos[i] = System.nanoTime() - start;
      }
      for (int i = block * steps; i < (block + 1) * steps; i++) {
        long start = System.nanoTime();
        jdbc.say(statements.get(i));
        plainNanos[i] = System.nanoTime() - start;
      }
    }
    long committed = database.number("select count(*) from med_event") - before;
    out.printf(
        Locale.ROOT,
        "%-12s %8d %10.0f %10.0f %7.2f %12d %10s%n",
        database.name(),
        length,
        median(nanos) / 1e3,
        median(plainNanos) / 1e3,
        median(nanos) / median(plainNanos),
        statements.get(0).size() + 1,
        committed == 2L * blocks * steps ? "all" : "only " + committed);
    return median(nanos);
  }

  /** The first half warms up. */
  private static double median(long[] nanos) {
    long[] sorted = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}

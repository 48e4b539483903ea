package org.fengqiao.mediation.examples.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.VersionConflictException;

/**
 * Measures steps a second of one thread and of eight on PostgreSQL, ours and by a plain JDBC
 * program that says the same statements; then eight threads in one case, where everybody who was
 * too late gets the conflict.
 */
public final class ThreadsBenchmark {

  private static final int THREADS = 8;
  private static final int ROUNDS = 5;
  private static final int STEPS = 2_000;

  private final BenchDatabase database;
  private final Storage storage;
  private final Spoken jdbc;
  private int sets;

  private ThreadsBenchmark(BenchDatabase database) {
    this.database = database;
    this.storage = database.storage();
    this.jdbc = new Spoken(database.pool());
  }

  /** Prints the tables. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (BenchDatabase database = BenchDatabase.postgres()) {
      run(out, database, ROUNDS, STEPS);
    }
  }

  static void run(PrintStream out, BenchDatabase database, int rounds, int steps) {
    ThreadsBenchmark benchmark = new ThreadsBenchmark(database);
    benchmark.differentCases(out, rounds, steps);
    benchmark.oneCase(out, Math.max(1, steps / 20));
  }

  private void differentCases(PrintStream out, int rounds, int steps) {
    List<double[]> all = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      all.add(
          new double[] {
            ours(1, steps), ours(THREADS, steps), plain(1, steps), plain(THREADS, steps)
          });
    }
    double[] median =
        IntStream.range(0, 4)
            .mapToDouble(
                column ->
                    all.stream().mapToDouble(line -> line[column]).sorted().toArray()[rounds / 2])
            .toArray();
    out.printf(
        Locale.ROOT,
        "%nSteps a second in different cases on %s; medians of %d rounds of %d steps%n",
        database.name(),
        rounds,
        steps);
    out.printf(Locale.ROOT, "%-8s %10s %10s %8s%n", "", "1 thread", "8 threads", "ratio");
    out.printf(
        Locale.ROOT,
        "%-8s %,10.0f %,10.0f %8.2f%n",
        "ours",
        median[0],
        median[1],
        median[1] / median[0]);
    out.printf(
        Locale.ROOT,
        "%-8s %,10.0f %,10.0f %8.2f%n",
        "JDBC",
        median[2],
        median[3],
        median[3] / median[2]);
    out.printf(
        Locale.ROOT, "%-8s %10.2f %10.2f%n", "ratio", median[0] / median[2], median[1] / median[3]);
  }

  private double ours(int threads, int steps) {
    BenchCases cases = new BenchCases("T" + sets++);
    List<CaseId> ids = cases.add(storage, steps, 10);
    return perSecond(
        threads,
        steps,
        i -> storage.inTransaction(BenchCases.PARTITION, unit -> cases.step(unit, ids.get(i))));
  }

  private double plain(int threads, int steps) {
    BenchCases cases = new BenchCases("T" + sets++);
    List<List<Recording.Said>> statements = jdbc.about(cases.add(storage, steps, 10), cases::step);
    return perSecond(threads, steps, i -> jdbc.say(statements.get(i)));
  }

  private double perSecond(int threads, int steps, IntConsumer step) {
    long before = database.number("select count(*) from med_event");
    long start = System.nanoTime();
    each(
        threads,
        thread -> {
          for (int i = thread; i < steps; i += threads) {
            step.accept(i);
          }
        });
    double seconds = (System.nanoTime() - start) / 1e9;
    long committed = database.number("select count(*) from med_event") - before;
    if (committed != steps) {
      throw new IllegalStateException("only " + committed + " of " + steps + " were committed");
    }
    return steps / seconds;
  }

  private void oneCase(PrintStream out, int steps) {
    BenchCases cases = new BenchCases("ONE");
    CaseId id = cases.add(storage, 1, 10).get(0);
    AtomicLong kept = new AtomicLong();
    AtomicLong conflicts = new AtomicLong();
    each(
        THREADS,
        thread -> {
          for (int i = 0; i < steps; i++) {
            try {
              storage.inTransaction(BenchCases.PARTITION, unit -> cases.step(unit, id));
              kept.incrementAndGet();
            } catch (VersionConflictException e) {
              conflicts.incrementAndGet();
            }
          }
        });
    long events =
        database.number("select count(*) from med_event where case_id = '" + id.text() + "'") - 10;
    out.printf(
        Locale.ROOT,
        "%n%d threads, %d tries each in one case: %d acknowledged, %d in the journal, %d conflicts,"
            + " %d lost%n",
        THREADS,
        steps,
        kept.get(),
        events,
        conflicts.get(),
        (long) THREADS * steps - kept.get() - conflicts.get() + Math.abs(kept.get() - events));
  }

  private static void each(int threads, IntConsumer work) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Void>> all = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        int number = thread;
        all.add(
            () -> {
              work.accept(number);
              return null;
            });
      }
      for (Future<Void> done : pool.invokeAll(all)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdown();
    }
  }
}

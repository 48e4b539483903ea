package org.fengqiao.mediation.examples.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.EventFeed;
import org.fengqiao.mediation.storage.FedEvent;
import org.fengqiao.mediation.storage.Storage;

/**
 * Measures what an event costs whoever reads the feed: of events that lie there, and of those that
 * eight writers add meanwhile, who take back one unit in ten, with two readers. Counts what was
 * skipped, fed twice to one reader, or out of the order of its case.
 */
public final class FeedBenchmark {

  private static final int WRITERS = 8;
  private static final int READERS = 2;
  private static final int STEPS = 500;
  private static final int BACKLOG = 5_000;

  private final BenchDatabase database;
  private final Storage storage;

  private FeedBenchmark(BenchDatabase database) {
    this.database = database;
    this.storage = database.storage();
  }

  /**
   * Prints a line for each database.
   *
   * @param arguments the databases by name; all without any
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    head(out);
    for (Supplier<BenchDatabase> each : BenchDatabase.named(arguments)) {
      try (BenchDatabase database = each.get()) {
        run(out, database, BACKLOG, STEPS);
      }
    }
  }

  static void head(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%nThe feed of a partition (us an event)%n%-12s %10s %14s %9s %9s %9s%n",
        "",
        "backlog",
        "with writers",
        "skipped",
        "twice",
        "disorder");
  }

  static void run(PrintStream out, BenchDatabase database, int backlog, int steps) {
    new FeedBenchmark(database).line(out, backlog, steps);
  }

  private void line(PrintStream out, int backlog, int steps) {
    List<CaseId> ids = new BenchCases("BACK").add(storage, backlog, 10);
    database.analyze();
    Reader first = new Reader();
    while (first.read()) {}
    double lying = first.microsPerEvent();
    BenchCases cases = new BenchCases("FED");
    List<CaseId> fed = cases.add(storage, WRITERS * 4, 10);
    AtomicInteger writing = new AtomicInteger(WRITERS);
    AtomicLong written = new AtomicLong(10L * (ids.size() + fed.size()));
    List<Callable<Reader>> all = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int number = writer;
      all.add(() -> write(cases, fed.subList(number * 4, number * 4 + 4), steps, writing, written));
    }
    for (int reader = 0; reader < READERS; reader++) {
      all.add(() -> read(writing, first.last));
    }
    List<Reader> readers = runAll(all).subList(WRITERS, WRITERS + READERS);
    long skipped = 0;
    long twice = 0;
    long disorder = 0;
    double micros = 0;
    for (Reader reader : readers) {
      skipped += written.get() - 10L * ids.size() - reader.events;
      twice += reader.twice;
      disorder += reader.disorder;
      micros += reader.microsPerEvent() / READERS;
    }
    out.printf(
        Locale.ROOT,
        "%-12s %10.1f %14.1f %9d %9d %9d%n",
        database.name(),
        lying,
        micros,
        skipped,
        twice,
        disorder);
  }

  private Reader write(
      BenchCases cases, List<CaseId> ids, int steps, AtomicInteger writing, AtomicLong written) {
    for (int i = 0; i < steps; i++) {
      if (keeps(cases, ids.get(i % ids.size()), i % 10 == 9)) {
        written.incrementAndGet();
      }
    }
    writing.decrementAndGet();
    return new Reader();
  }

  private boolean keeps(BenchCases cases, CaseId id, boolean takenBack) {
    try {
      storage.inTransaction(
          BenchCases.PARTITION,
          unit -> {
            cases.step(unit, id);
            if (takenBack) {
              throw new TakenBack();
            }
            return id;
          });
      return true;
    } catch (TakenBack e) {
      return false;
    }
  }

  private Reader read(AtomicInteger writing, long after) {
    Reader reader = new Reader();
    reader.last = after;
    boolean writersEnded;
    do {
      writersEnded = writing.get() == 0;
      while (reader.read()) {}
    } while (!writersEnded);
    return reader;
  }

  private static List<Reader> runAll(List<Callable<Reader>> all) {
    ExecutorService pool = Executors.newFixedThreadPool(all.size());
    try {
      List<Reader> readers = new ArrayList<>();
      for (Future<Reader> each : pool.invokeAll(all)) {
        readers.add(each.get());
      }
      return readers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdown();
    }
  }

  /** Goes on from the last position, and times only readings that found something. */
  private final class Reader {

    private final Map<CaseId, Integer> seen = new HashMap<>();
    private long last;
    private long events;
    private long nanos;
    private long twice;
    private long disorder;

    boolean read() {
      long start = System.nanoTime();
      List<FedEvent> fed =
          storage.inTransaction(
              BenchCases.PARTITION, unit -> unit.feed().read(last, EventFeed.MAX_SIZE));
      if (fed.isEmpty()) {
        return false;
      }
      nanos += System.nanoTime() - start;
      for (FedEvent each : fed) {
        twice += each.position() <= last ? 1 : 0;
        last = each.position();
        int sequence = each.event().sequence();
        Integer before = seen.put(each.event().caseId(), sequence);
        disorder += before != null && before >= sequence ? 1 : 0;
        events++;
      }
      return true;
    }

    double microsPerEvent() {
      return nanos / 1e3 / Math.max(1, events);
    }
  }

  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1;

    TakenBack() {
      super("taken back", null, false, false);
    }
  }
}

package org.fengqiao.mediation.examples.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.EventFeed;
import org.fengqiao.mediation.storage.FedEvent;
import org.fengqiao.mediation.storage.Storage;

/**
 * Measures what an event of the feed costs: to a reader of events that lie there, and to the whole
 * machine while eight writers add events, who take back one unit in ten: by how much longer they
 * and two readers take than the writers alone before and after them, the median of five rounds. The
 * readers look again and again after a short pause, as a host that passes events on does. Counts
 * what was skipped, fed twice to one reader, or out of the order of its case.
 */
public final class FeedBenchmark {

  private static final int WRITERS = 8;
  private static final int READERS = 2;
  private static final int STEPS = 300;
  private static final int ROUNDS = 5;
  private static final int BACKLOG = 5_000;
  private static final Duration PAUSE = Duration.ofMillis(100);

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
        run(out, database, ROUNDS, BACKLOG, STEPS);
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

  static void run(PrintStream out, BenchDatabase database, int rounds, int backlog, int steps) {
    new FeedBenchmark(database).line(out, rounds, backlog, steps);
  }

  private void line(PrintStream out, int rounds, int backlog, int steps) {
    new BenchCases("BACK").add(storage, backlog, 10);
    database.analyze();
    Reader first = new Reader(0);
    while (first.read() > 0) {}
    double lying = first.microsPerEvent();
    nanosOf(new Writers("WARM", steps).all());
    List<Reader> all = new ArrayList<>();
    List<Double> added = new ArrayList<>();
    long before = nanosOf(new Writers("ALONE", steps).all());
    long written = 0;
    for (int round = 1; round <= rounds; round++) {
      while (first.read() > 0) {}
      Writers writers = new Writers("FED" + round, steps);
      List<Reader> readers = Stream.generate(() -> new Reader(first.last)).limit(READERS).toList();
      long together = nanosOf(writers.andReaders(readers));
      long after = nanosOf(new Writers("ALONE" + round, steps).all());
      added.add((together - (before + after) / 2) / 1e3 / READERS / writers.written.get());
      before = after;
      written += READERS * writers.written.get();
      all.addAll(readers);
    }
    added.sort(Comparator.naturalOrder());
    out.printf(
        Locale.ROOT,
        "%-12s %10.1f %14.1f %9d %9d %9d%n",
        database.name(),
        lying,
        added.get(rounds / 2),
        written - all.stream().mapToLong(reader -> reader.events).sum(),
        all.stream().mapToLong(reader -> reader.twice).sum(),
        all.stream().mapToLong(reader -> reader.disorder).sum());
  }

  /** Writers of steps, each in cases of its own. */
  private final class Writers {

    private static final int CASES = 4;

    private final BenchCases cases;
    private final List<CaseId> ids;
    private final int steps;
    private final AtomicInteger writing = new AtomicInteger(WRITERS);
    private final AtomicLong written;

    Writers(String prefix, int steps) {
      this.cases = new BenchCases(prefix);
      this.ids = cases.add(storage, WRITERS * CASES, 10);
      this.steps = steps;
      this.written = new AtomicLong(10L * ids.size());
    }

    List<Callable<?>> all() {
      return IntStream.range(0, WRITERS)
          .mapToObj(number -> ids.subList(number * CASES, (number + 1) * CASES))
          .<Callable<?>>map(own -> () -> write(own))
          .toList();
    }

    List<Callable<?>> andReaders(List<Reader> readers) {
      List<Callable<?>> all = new ArrayList<>(all());
      readers.forEach(reader -> all.add(() -> reader.readWhile(this)));
      return all;
    }

    private boolean write(List<CaseId> own) {
      for (int i = 0; i < steps; i++) {
        if (keeps(cases, own.get(i % own.size()), i % 10 == 9)) {
          written.incrementAndGet();
        }
      }
      return writing.decrementAndGet() == 0;
    }
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

  private static long nanosOf(List<Callable<?>> all) {
    ExecutorService pool = Executors.newFixedThreadPool(all.size());
    try {
      long start = System.nanoTime();
      for (Future<?> each : all.stream().map(pool::submit).toList()) {
        each.get();
      }
      return System.nanoTime() - start;
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

    Reader(long after) {
      this.last = after;
    }

    /** Ends when the writers had ended before it last looked; returns how much it read. */
    long readWhile(Writers writers) {
      boolean ended;
      do {
        ended = writers.writing.get() == 0;
        while (read() == EventFeed.MAX_SIZE) {}
        if (!ended) {
          LockSupport.parkNanos(PAUSE.toNanos());
        }
      } while (!ended);
      return events;
    }

    int read() {
      long start = System.nanoTime();
      List<FedEvent> fed =
          storage.inTransaction(
              BenchCases.PARTITION, unit -> unit.feed().read(last, EventFeed.MAX_SIZE));
      if (fed.isEmpty()) {
        return 0;
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
      return fed.size();
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

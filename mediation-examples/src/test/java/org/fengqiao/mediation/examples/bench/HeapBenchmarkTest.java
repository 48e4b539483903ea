package org.fengqiao.mediation.examples.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The benchmark measures what it says; how much that is, no test asks. */
class HeapBenchmarkTest {

  @Test
  void theTableTellsWhatACaseTakesAndTheShareOfTheLimit() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    AtomicLong used = new AtomicLong();
    HeapBenchmark.run(
        new PrintStream(bytes, true, StandardCharsets.UTF_8),
        3,
        () -> used.getAndAdd(3 * 3 * 1024L));
    assertEquals(
        """
        heap of cases in memory         cases   events bytes a case        of 6 KB
        a typical case, 2 parties           3       10        3,072     0.50 times
        the same with their data            3       10        3,072     0.50 times
        to the archive, 2 parties           3       %d        3,072     0.50 times
        """
            .formatted(CaseCourse.of(1).run().version()),
        bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
  }
}

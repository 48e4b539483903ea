package org.fengqiao.mediation.examples.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The benchmarks of storage do what they say; how fast that is, no test asks. */
class StorageBenchmarksTest {

  private static String table(BiConsumer<PrintStream, BenchDatabase> benchmark) {
    return table(BenchDatabase::h2, benchmark);
  }

  private static String table(
      Supplier<BenchDatabase> databases, BiConsumer<PrintStream, BenchDatabase> benchmark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (BenchDatabase database = databases.get()) {
      benchmark.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8), database);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void assertPrints(String pattern, String table) {
    assertTrue(Pattern.compile(pattern, Pattern.MULTILINE).matcher(table).find(), table);
  }

  @Test
  void aStepTakesFourRoundTripsAndOneForTheTokensItNames() {
    String table = table((out, database) -> StepBenchmark.run(out, database, 2, 5));
    assertPrints("^H2 +10 +[0-9]+ +[0-9]+ +[0-9.]+ +5 +all$", table);
    assertPrints("^H2 +300 +[0-9]+ +[0-9]+ +[0-9.]+ +5 +all$", table);
  }

  @Test
  void inOneCaseNoAcknowledgedStepIsLost() {
    String table = table((out, database) -> ThreadsBenchmark.run(out, database, 1, 20));
    assertPrints("^ours +[0-9,]+ +[0-9,]+ +[0-9.]+$", table);
    assertPrints(" 0 lost$", table);
  }

  @Test
  void readersOfTheFeedMissNothingWhileOthersWrite() {
    assertPrints(
        "^H2 +[0-9.]+ +-?[0-9.]+ +0 +0 +0$",
        table((out, database) -> FeedBenchmark.run(out, database, 1, 20, 20)));
  }

  @Test
  void readersMissNothingOverTheShards() {
    assertPrints(
        "^4 shards +[0-9.]+ +-?[0-9.]+ +0 +0 +0$",
        table(BenchDatabase::shards, (out, database) -> FeedBenchmark.run(out, database, 1, 5, 5)));
  }

  @Test
  void casesMoveInWithTheSameRowsAsByHand() {
    assertPrints(
        "^H2 +20 +[0-9,]+ +[0-9,]+ +[0-9.]+ +true$",
        table((out, database) -> ImportBenchmark.run(out, database, 20)));
  }

  @Test
  void theEngineEndsAsManyCasesAsAreArchived() {
    assertPrints(
        "archived 4, ended in the engine 4, of 4",
        table((out, database) -> EngineBenchmark.run(out, database, 4)));
  }
}

package org.fengqiao.mediation.examples.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.TallyDimension;
import org.fengqiao.mediation.storage.TallyQuery;

/**
 * Measures lists and counts among a million cases of a province on PostgreSQL: the first page of
 * fifty and the ten-thousandth for an area of each level, and the figures of a year by county and
 * month beside SQL by hand. One case is multiplied inside the server; six in ten lie in one town,
 * so that it too has ten thousand pages.
 */
public final class MillionBenchmark {

  private static final int CASES = 1_000_000;
  private static final int RUNS = 90;
  private static final int PAGE = 50;
  private static final RegionCode VILLAGE = RegionCode.of("990101101201");
  private static final CaseState STATE = CaseState.MED;

  private final PrintStream out;
  private final BenchDatabase database;
  private final Storage storage;
  private final int cases;

  private MillionBenchmark(PrintStream out, BenchDatabase database, int cases) {
    this.out = out;
    this.database = database;
    this.storage = database.storage();
    this.cases = cases;
  }

  /** Prints the tables. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (BenchDatabase database = BenchDatabase.postgres()) {
      run(out, database, CASES);
    }
  }

  static void run(PrintStream out, BenchDatabase database, int cases) {
    MillionBenchmark benchmark = new MillionBenchmark(out, database, cases);
    benchmark.multiply();
    benchmark.pages();
    benchmark.tallies();
  }

  private void multiply() {
    new BenchCases("BASE").add(storage, 1, 10);
    Map<String, String> changed = new LinkedHashMap<>();
    changed.put("case_id", "'9901-M' || lpad(n::text, 8, '0')");
    String spread =
        "lpad((n % 9 + 2)::text, 2, '0') || lpad((n / 10 % 10 + 1)::text, 2, '0')"
            + " || lpad((n / 100 % 20 + 101)::text, 3, '0')"
            + " || lpad((n / 2000 % 10 + 201)::text, 3, '0')";
    String region =
        "'99' || case when n % 10 < 6 then '"
            + VILLAGE.digits().substring(2)
            + "' else "
            + spread
            + " end";
    changed.put("holder_region", region);
    for (int digits : new int[] {2, 4, 6, 9}) {
      changed.put("holder_p" + digits, "left(" + region + ", " + digits + ")");
    }
    String day = "date '2026-01-01' + (n % 365)";
    changed.put("registered_on", day);
    changed.put("registered_month", "to_char(" + day + ", 'YYYYMM')::int");
    changed.put("accepted_month", "to_char(" + day + ", 'YYYYMM')::int");
    changed.put("state", "case when n % 10 < 8 then 'MED' else 'ARCH' end");
    List<String> tables = List.of("med_case", "med_case_person", "med_case_mediator");
    for (String table : tables) {
      multiply(table, changed);
    }
    database.vacuum(tables);
    out.printf(Locale.ROOT, "%n%,d cases%n", database.number("select count(*) from med_case"));
  }

  private void multiply(String table, Map<String, String> changed) {
    List<String> columns = database.columns(table);
    List<String> values =
        columns.stream().map(column -> changed.getOrDefault(column, "b." + column)).toList();
    database.execute(
        "insert into "
            + table
            + " ("
            + String.join(", ", columns)
            + ") select "
            + String.join(", ", values)
            + " from "
            + table
            + " b, generate_series(1, "
            + cases
            + ") n where b.case_id like '9901-BASE%'");
  }

  private void pages() {
    int pages = (int) Math.min(10_000, cases * 6L / 10 / PAGE - 1);
    out.printf(
        Locale.ROOT,
        "%nA page of %d cases by area, state and day (ms); medians of %d%n%-12s %10s %12s %8s%n",
        PAGE,
        2 * RUNS / 3,
        "",
        "page 1",
        "page " + String.format(Locale.ROOT, "%,d", pages),
        "ratio");
    for (RegionLevel level :
        List.of(
            RegionLevel.PROVINCE, RegionLevel.PREFECTURE, RegionLevel.COUNTY, RegionLevel.TOWN)) {
      Scope scope = scope(level);
      Cursor deep = cursor(level, (pages - 1L) * PAGE - 1);
      double[] millis =
          millis(() -> page(scope, Optional.empty()), () -> page(scope, Optional.of(deep)));
      out.printf(
          Locale.ROOT,
          "%-12s %10.2f %12.2f %8.2f%n",
          level.code(),
          millis[0],
          millis[1],
          millis[1] / millis[0]);
    }
  }

  private static Scope scope(RegionLevel level) {
    return new Scope.Subtrees(List.of(RegionSubtree.of(VILLAGE, level)));
  }

  private int page(Scope scope, Optional<Cursor> after) {
    int read =
        storage.inTransaction(
            BenchCases.PARTITION,
            unit ->
                unit.cases()
                    .list(
                        CaseQuery.builder()
                            .scope(scope)
                            .addStates(STATE)
                            .page(new PageRequest(PAGE, after))
                            .build())
                    .entries()
                    .size());
    if (read != PAGE) {
      throw new IllegalStateException("a page of " + read);
    }
    return read;
  }

  /** The place of a row in the list, which nobody asks for who goes from page to page. */
  private Cursor cursor(RegionLevel level, long offset) {
    String prefix = VILLAGE.prefix(level);
    String sql =
        "select registered_on, case_id from med_case where holder_p"
            + prefix.length()
            + " = '"
            + prefix
            + "' and state = '"
            + STATE.code()
            + "' order by registered_on, case_id offset "
            + offset
            + " limit 1";
    return database.first(
        sql, row -> Cursor.of(row.getObject(1, LocalDate.class), row.getString(2)));
  }

  private void tallies() {
    YearMonth january = YearMonth.of(2026, 1);
    YearMonth december = YearMonth.of(2026, 12);
    TallyQuery year =
        new TallyQuery(scope(RegionLevel.PROVINCE), Milestone.REGISTERED, january, december)
            .by(TallyDimension.COUNTY, TallyDimension.MONTH);
    String sql =
        "select holder_p6, registered_month, count(*) from med_case where holder_p2 = '99'"
            + " and registered_month between 202601 and 202612"
            + " and registered_month < counts_until_month group by holder_p6, registered_month";
    double[] millis =
        millis(
            () -> storage.inTransaction(BenchCases.PARTITION, unit -> unit.cases().tally(year)),
            () -> sum(sql));
    out.printf(
        Locale.ROOT,
        "%nThe year of the province by county and month (ms): ours %.0f, SQL by hand %.0f, ratio"
            + " %.2f%n",
        millis[0],
        millis[1],
        millis[0] / millis[1]);
  }

  private long sum(String sql) throws SQLException {
    long sum = 0;
    try (Connection connection = database.pool().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        sum += rows.getLong(3);
      }
      connection.commit();
    }
    return sum;
  }

  /** Asks the questions in turn, and returns the median of each after the first third. */
  private static double[] millis(Callable<?>... questions) {
    long[][] nanos = new long[questions.length][RUNS];
    for (int run = 0; run < RUNS; run++) {
      for (int question = 0; question < questions.length; question++) {
        long start = System.nanoTime();
        try {
          questions[question].call();
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
        nanos[question][run] = System.nanoTime() - start;
      }
    }
    return Stream.of(nanos)
        .mapToDouble(
            all ->
                LongStream.of(all).skip(RUNS / 3).sorted().skip(RUNS / 3).findFirst().orElseThrow()
                    / 1e6)
        .toArray();
  }
}

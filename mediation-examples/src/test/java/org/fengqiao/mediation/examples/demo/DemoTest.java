package org.fengqiao.mediation.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.mediation.examples.demo.invented.DisputeFate;
import org.fengqiao.mediation.examples.demo.invented.InventedDispute;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A run of the demonstration with fifty disputes, the run after it, and a run to a later day. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {

  private static final String DAY = "2022-09-20";
  private static final Pattern CHANGED =
      Pattern.compile(
          "As of (\\S+): (\\d+) disputes entered in the ledger, (\\S+) events .*?, (\\S+) screenings"
              + " and reports received, (\\d+) tasks",
          Pattern.DOTALL);

  private Path folder = Path.of("");
  private List<InventedDispute> disputes = List.of();
  private DemoRun first = new DemoRun(-1, "", "");
  private Document board = new Document("");

  @BeforeAll
  void run(@TempDir Path shared) throws IOException {
    folder = shared;
    disputes = DemoRun.smallLedger(folder);
    first = DemoRun.in(folder, DAY);
    board = Jsoup.parse(Files.readString(folder.resolve("board.html")));
  }

  private List<InventedDispute> found() {
    return disputes.stream().filter(each -> !each.foundOn().isAfter(LocalDate.parse(DAY))).toList();
  }

  @Test
  void theFivePlansAreCheckedAndCounted() {
    assertEquals(Demo.DONE, first.exitCode(), first.err());
    for (String plan : List.of("seed-000", "seed-001", "seed-002", "seed-003", "seed-004")) {
      assertTrue(
          Pattern.compile(
                  "^" + plan + ": \\d+ errors, \\d+ warnings, \\d+ notes$", Pattern.MULTILINE)
              .matcher(first.out())
              .find(),
          plan);
    }
    assertTrue(first.sentences().contains("E PHASE-OVERLAP "));
    assertTrue(first.sentences().contains("“動員部署階段(3月15日至4月3日)”"));
    assertTrue(first.sentences().contains("“全面實施階段(4月3日至10月31日)”"));
  }

  @Test
  void noLineIsWiderThanATerminal() {
    first.out().lines().forEach(line -> assertTrue(Screen.width(line) <= Screen.COLUMNS, line));
  }

  @Test
  void whatLiesBeforeTheDayIsDoneAndTheRestWaits() {
    Matcher changed = CHANGED.matcher(first.sentences());
    assertTrue(changed.find(), first.out());
    assertEquals(DAY, changed.group(1));
    assertEquals(found().size(), Integer.parseInt(changed.group(2)));
    int waiting = disputes.size() - found().size();
    assertTrue(first.sentences().contains(waiting + " rows of the ledger lie after this day"));
  }

  @Test
  void theBoardOpensOffline() {
    assertEquals("en", board.select("html").attr("lang"));
    assertEquals(0, board.select("script[src], link[href], img[src^=http], iframe").size());
    assertTrue(board.select("style").size() > 0);
    assertTrue(board.expectFirst("script").data().contains("echarts"));
  }

  @Test
  void theBoardShowsTheLatestOverdueItemsFirst() {
    List<Integer> days =
        board.select("#overdue table td.late").eachText().stream().map(Integer::valueOf).toList();
    assertFalse(days.isEmpty());
    assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
    assertEquals(
        board.select(".tile.warn .value").text(), Integer.toString(days.size()), "tile and table");
    for (Element row : board.select("#overdue tbody tr")) {
      long late = LocalDate.parse(row.child(3).text()).until(LocalDate.parse(DAY), ChronoUnit.DAYS);
      assertEquals(Long.toString(late), row.child(4).text());
    }
  }

  @Test
  void theBoardCountsWhatTheLedgerHolds() {
    long opened =
        found().stream()
            .filter(
                each -> DisputeFate.of(each.number()).ending() != DisputeFate.Ending.SETTLED_BEFORE)
            .filter(
                each ->
                    !each.foundOn()
                        .plusDays(DisputeFate.of(each.number()).daysToRegister())
                        .isAfter(LocalDate.parse(DAY)))
            .count();
    assertEquals(Integer.toString(found().size()), ledger("Disputes found (ledger entries)"));
    assertEquals(Long.toString(opened), ledger("Cases registered"));
    Element total = board.expectFirst("#towns tr.total");
    String sum = total.select("td").get(total.select("td").size() - 2).text();
    assertTrue(sum.startsWith(opened + "/ "), sum);
    long ofTowns =
        board.select("#towns tbody tr:not(.total)").stream()
            .map(row -> row.select("td").get(row.select("td").size() - 2).text())
            .mapToLong(text -> Long.parseLong(text.substring(0, text.indexOf('/'))))
            .sum();
    assertEquals(opened, ofTowns);
  }

  private String ledger(String label) {
    return board.select("#ledger tr").stream()
        .filter(row -> row.select("th").text().equals(label))
        .map(row -> row.select("td").text())
        .findFirst()
        .orElse("no row " + label);
  }

  @Test
  void theBoardHoldsIndicatorsAgainstThePlan() {
    Element success = board.expectFirst("#indicators tbody tr");
    assertEquals("at least 96%", success.child(1).text());
    assertTrue(success.child(2).text().matches("\\d+\\.\\d\\d%"), success.text());
    assertTrue(success.child(5).text().contains("確保調解成功率達96%以上"));
    List<String> verdicts = board.select("#indicators .verdict").eachText();
    assertTrue(verdicts.stream().anyMatch(text -> text.startsWith("–")), verdicts::toString);
  }

  @Test
  void theBoardQuotesTheFindingsOfThePlan() {
    String findings = board.select("#findings").text();
    assertTrue(findings.contains("動員部署階段(3月15日至4月3日)"), findings);
    assertEquals(5, board.select("#findings table tbody tr").size());
  }

  @Test
  void theBoardNamesNobody() {
    String html = board.outerHtml();
    for (InventedDispute each : disputes) {
      assertFalse(html.contains(each.applicant()), each.applicant());
      assertFalse(html.contains(each.respondent()), each.respondent());
      assertFalse(html.contains(each.matter()), each.matter());
    }
  }

  /** From the ledger to the archive: names and matters lie sealed, and nowhere else. */
  @Test
  void theDatabaseNamesNobody(@TempDir Path other) throws IOException, SQLException {
    Files.copy(folder.resolve("campaign.mv.db"), other.resolve("campaign.mv.db"));
    String stored = everything(other.resolve("campaign"));
    assertTrue(stored.contains(found().get(0).number()), "the rows were read");
    for (InventedDispute each : found()) {
      assertFalse(stored.contains(each.applicant()), each.applicant());
      assertFalse(stored.contains(each.respondent()), each.respondent());
      assertFalse(stored.contains(each.matter()), each.matter());
    }
  }

  /** Every row, and what it may be the base 64 of. What is not ASCII is written by its code. */
  private static String everything(Path database) throws SQLException {
    StringBuilder everything = new StringBuilder();
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + database, "demo", "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("script")) {
      while (rows.next()) {
        String row =
            Pattern.compile("\\\\([0-9a-f]{4})")
                .matcher(rows.getString(1))
                .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
        everything.append(row);
        Pattern.compile("[0-9A-Za-z_-]{8,}")
            .matcher(row)
            .results()
            .map(MatchResult::group)
            .filter(word -> word.length() % 4 != 1)
            .map(word -> new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8))
            .forEach(everything::append);
      }
    }
    return everything.toString();
  }

  @Test
  void aSecondRunAddsNothingAndALaterOneCarriesOn(@TempDir Path other) throws IOException {
    for (String file : List.of("ledger.csv", "campaign.mv.db", "campaign.key")) {
      Files.copy(folder.resolve(file), other.resolve(file));
    }
    DemoRun second = DemoRun.in(other, DAY);
    assertEquals(Demo.DONE, second.exitCode(), second.err());
    assertTrue(second.sentences().contains("nothing was added and nothing changed"), second.out());
    assertEquals(
        Files.readString(folder.resolve("board.html")),
        Files.readString(other.resolve("board.html")));

    DemoRun later = DemoRun.in(other, "2022-10-20");
    Matcher changed = CHANGED.matcher(later.sentences());
    assertTrue(changed.find(), later.out());
    assertTrue(Integer.parseInt(changed.group(2)) > 0, later.out());
    assertTrue(Integer.parseInt(changed.group(3)) > 0, later.out());

    DemoRun earlier = DemoRun.in(other, DAY);
    assertEquals(Demo.FAILED, earlier.exitCode());
    assertTrue(earlier.err().contains("This campaign has run to 2022-10-"), earlier.err());
  }
}

package org.fengqiao.mediation.examples.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.campaign.check.PlanCheck;
import org.fengqiao.mediation.campaign.check.PlanFinding;
import org.fengqiao.mediation.campaign.check.PlanRule;
import org.fengqiao.mediation.kernel.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the check finds in the five plans, held against a golden file. Each line of the file says
 * which anomaly of the requirements the finding is, or why it stands there although none names it.
 * After a change the new lines are in {@code target/plan-findings.txt}.
 */
class PlanFindingsTest {

  private static final String GOLDEN = "/golden/plan-findings.txt";
  private static final String FURTHER = "further: ";
  private static final int MOST_FURTHER_A_PLAN = 10;

  /** The anomalies that the requirements class as E or W and that a rule of the check covers. */
  private static final Map<String, Set<PlanRule>> ROWS = rows();

  /** A line of the golden file: the note, then what the check says. */
  private record Line(String note, String found) {

    Set<String> rows() {
      return note.startsWith(FURTHER) ? Set.of() : Set.of(note.split(", "));
    }
  }

  private static List<PlanFinding> findings;

  @BeforeAll
  static void check() {
    PlanCheck check = PlanCheck.national(WorkCalendar.national());
    findings =
        SeedPlans.IDS.stream().flatMap(id -> check.check(SeedPlans.read(id)).stream()).toList();
  }

  @Test
  void errorsAndWarningsAreThoseOfTheGoldenFile() throws IOException {
    List<Line> golden = golden();
    Map<String, String> notes =
        golden.stream().collect(Collectors.toMap(Line::found, Line::note, (a, b) -> a));
    List<String> found = findings.stream().filter(this::isListed).map(this::text).toList();
    Files.writeString(
        Path.of("target", "plan-findings.txt"),
        found.stream()
            .map(line -> notes.getOrDefault(line, "?") + "\n  " + line + "\n")
            .collect(Collectors.joining("\n")));
    assertEquals(golden.stream().map(Line::found).toList(), found);
  }

  @Test
  void allTwentyNineAnomaliesAreFoundByTheRuleMeantForThem() throws IOException {
    Map<String, Set<PlanRule>> found = new TreeMap<>();
    for (Line line : golden()) {
      for (String row : line.rows()) {
        found
            .computeIfAbsent(row, r -> new TreeSet<>())
            .add(
                findings.stream()
                    .filter(finding -> text(finding).equals(line.found()))
                    .map(PlanFinding::rule)
                    .findFirst()
                    .orElseThrow());
      }
    }
    assertEquals(29, ROWS.size());
    assertEquals(ROWS.keySet(), found.keySet());
    found.forEach(
        (row, rules) ->
            assertTrue(
                ROWS.getOrDefault(row, Set.of()).containsAll(rules), row + " found by " + rules));
  }

  @Test
  void everyFurtherFindingHasAReasonAndTheyAreFew() throws IOException {
    Map<String, Long> further =
        golden().stream()
            .filter(line -> line.rows().isEmpty())
            .peek(line -> assertTrue(line.note().length() > FURTHER.length() + 10, line.note()))
            .collect(
                Collectors.groupingBy(
                    line -> line.found().substring(0, line.found().indexOf(' ')),
                    TreeMap::new,
                    Collectors.counting()));
    further.forEach(
        (plan, count) -> assertTrue(count <= MOST_FURTHER_A_PLAN, plan + " has " + count));
  }

  @Test
  void everyFindingQuotesThePlanOrSaysWhatIsMissing() {
    for (PlanFinding finding : findings) {
      assertTrue(finding.first().citation().isPresent(), finding.toString());
      assertTrue(!finding.second().reading().zh().isBlank(), finding.toString());
    }
  }

  /** Errors and warnings, and the one rule that reports an anomaly of the list as information. */
  private boolean isListed(PlanFinding finding) {
    return finding.severity() != Severity.INFO || finding.rule() == PlanRule.DUE_AFTER_END;
  }

  private String text(PlanFinding finding) {
    return finding.plan() + " " + finding.describe(Locale.CHINESE);
  }

  private static List<Line> golden() throws IOException {
    List<Line> lines = new ArrayList<>();
    try (InputStream in = PlanFindingsTest.class.getResourceAsStream(GOLDEN)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + GOLDEN + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> read =
          Arrays.stream(text.split("\n"))
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      for (int i = 0; i + 1 < read.size(); i += 2) {
        lines.add(new Line(read.get(i), read.get(i + 1).strip()));
      }
    }
    return lines;
  }

  private static Map<String, Set<PlanRule>> rows() {
    Map<String, Set<PlanRule>> rows = new TreeMap<>();
    row(rows, PlanRule.NO_PERIOD, "AN-001-01");
    row(
        rows,
        PlanRule.LIST_MISMATCH,
        "AN-001-02",
        "AN-002-06",
        "AN-002-07",
        "AN-002-09",
        "AN-002-10",
        "AN-002-13",
        "AN-002-20");
    row(rows, PlanRule.ADDRESSEE_NO_DUTY, "AN-001-03");
    row(rows, PlanRule.NO_DEADLINE, "AN-001-12");
    row(rows, PlanRule.TASK_BEFORE_IMPLEMENTATION, "AN-002-01");
    row(rows, PlanRule.TASK_ORDER, "AN-002-02", "AN-002-03", "AN-002-08", "AN-002-21", "AN-002-23");
    row(
        rows,
        PlanRule.DEADLINE_CONFLICT,
        "AN-002-04",
        "AN-002-05",
        "AN-002-07",
        "AN-002-13",
        "AN-002-36");
    row(rows, PlanRule.DIRECTION, "AN-002-15");
    row(rows, PlanRule.INDICATOR_GAP, "AN-002-17");
    row(rows, PlanRule.TASK_AFTER_IMPLEMENTATION, "AN-002-19");
    row(rows, PlanRule.REPORT_GAP, "AN-002-31", "AN-003-06");
    row(rows, PlanRule.PHASE_OVERLAP, "AN-003-01");
    row(rows, PlanRule.YEAR_MISMATCH, "AN-003-02");
    row(rows, PlanRule.DUE_AFTER_END, "AN-003-04");
    row(rows, PlanRule.DUE_BEFORE_START, "AN-004-01");
    row(rows, PlanRule.DUE_BEFORE_END, "AN-004-02");
    return rows;
  }

  private static void row(Map<String, Set<PlanRule>> rows, PlanRule rule, String... ids) {
    for (String id : ids) {
      rows.computeIfAbsent(id, row -> new TreeSet<>()).add(rule);
    }
  }
}

package org.fengqiao.mediation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file: a plan, or every error with its place, and no other exception. */
class MalformedPlanTest {

  private static final String HEAD =
      """
      format: fengqiao-plan/1
      id: test
      kind: notice
      issuer: {organisation: COUNTY-BUREAU, name: 局}
      level: COUNTY
      region: {name: 县}
      addressees: []
      """;

  private static void assertPlaced(Problems problems) {
    assertFalse(problems.isEmpty());
    for (Problem problem : problems) {
      assertTrue(problem.subject().matches("plan\\.yaml:\\d+:\\d+"), problem.toString());
      for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
        assertFalse(problem.describe(locale).matches("(?s).*\\{\\d}.*"), problem.toString());
      }
    }
  }

  /** Empty for a text that is a plan. */
  private static Problems read(String text) {
    try {
      PlanReader.read("plan.yaml", text);
      return Problems.none();
    } catch (ProblemsException e) {
      return e.problems();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phases: x\n",
        "phases: {id: P1}\n",
        "phases: [x]\n",
        "phases: [[x]]\n",
        "phases: [~]\n",
        "phases: [{}]\n",
        "phases:\n  -\n",
        "phases: [{id: [P1]}]\n",
        "phases: [{id: {a: b}, kind: [x], name: [], start: {}, end: [1]}]\n",
        "indicators: [{id: I1, indicator: {}, name: 1, comparator: [], threshold: {}, cite: x}]\n",
        "indicators: [{id: I1, threshold: [[1], {}], cite: [x, [y]]}]\n",
        "indicators: [{id: I1, threshold: [1, 2, 3], comparator: between}]\n",
        "tasks: [{id: T1, requires: T2, deadline: x, measure: 3}]\n",
        "tasks: [{id: T1, deadline: {}, measure: {}, requires: [{}, []]}]\n",
        "tasks: [{id: T1, deadline: {text: x, on: 2024-02-30, before: 2024, each: NEVER}}]\n",
        "tasks: [{id: T1, deadline: {text: x, on: 99999-01-01}}]\n",
        "reporting: [{id: R1, due: {text: x, dates: {}}, recipient: x, reporters: x}]\n",
        "reporting: [{id: R1, due: {text: x, dates: [x, {}, []], cadence: [DAILY]}}]\n",
        "staffing: [{id: S1, per: [], count: -1, range: [3], organisation: []}]\n",
        "staffing: [{id: S1, per: {}, count: 99999999999999999999}]\n",
        "standards: [{id: D1, mapping: [x], defined: 1}]\n",
        "training: [{id: X1, minimum: [5], rate: [1], forms: x}]\n",
        "sensitive-periods: [{id: X1, window: {}}]\n",
        "sensitive-periods: [{id: X1, window: {start: 2024-05-02, end: 2024-05-01}}]\n",
        "lists: [{id: L1, items: {a: b}, subject: [], open: []}]\n",
        "exits: [{id: E1, routes: LITIGATION, disputes: {}}]\n",
        "case-rules: [{id: K1, rule: [], limit: x}]\n",
        "keeps: [{parent: [], task: {}, by: X}]\n",
        "keeps: [x]\n",
        "period: 2024\n",
        "period: []\n",
        "period: {start: 2024-05, end: 2024-04}\n",
        "title: x\n",
        "title: {zh: [x]}\n",
        "year-evidence: [{event: x, event-year: -5, years-later: 1000, basis: [], cite: []}]\n",
        "leading-group: []\n",
        "leading-group: [{}]\n",
        "? {a: b}\n: c\n",
        "? \n: c\n",
        "~: c\n",
        "1: 2\n",
        "'': x\n",
        "phases: &p [x]\ntasks: *p\n",
        "phases: *nobody\n",
        "<<: {a: b}\n",
        "phases: !!set {a}\n",
        "phases: [\n",
        "phases: ]\n",
        "phases: 'open\n",
        "phases: \"\\q\"\n",
        "phases: |9\n  x\n",
        "- x\n",
        "  phases: []\n",
        "phases: a: b\n",
        "%YAML 9.9\n---\n",
        "---\nphases: []\n",
        "...\nphases: []\n",
        "\tphases: []\n",
        "phases:\n\t- x\n",
        "phases: \u0000\n",
        "phases: \uFFFE\n",
        "phases: \uD800\n",
        "phases: @x\n",
        "phases: `x\n"
      })
  void everyFaultAddedToAHeadIsAnErrorWithAPlace(String fault) {
    assertPlaced(read(HEAD + fault));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n", "#\n", "---\n", "~", "\uFEFF", "x", "42", "[]", "{}", "'"})
  void aFileThatSaysNothingIsAnErrorWithAPlace(String text) {
    assertPlaced(read(text));
  }

  @Test
  void allDuplicateIdsAreReportedWhateverTheirSection() {
    String body =
        """
        goals:
        - {id: A, text: 甲, cite: {section: 一, quote: 甲}}
        - {id: A, text: 乙, cite: {section: 一, quote: 乙}}
        policy:
        - {id: A, text: 丙, cite: {section: 一, quote: 丙}}
        """;
    Problems problems = read(HEAD + body);
    assertEquals(List.of("DUPLICATE-ID", "DUPLICATE-ID"), Plans.codes(problems));
    assertEquals(
        List.of("plan.yaml:10:8", "plan.yaml:12:8"),
        problems.stream().map(Problem::subject).toList());
  }

  @Test
  void aFileOfTenMegabytesIsRefusedUnread() {
    String line = "- {id: X, text: 甲}\n";
    Problems problems = read(HEAD + "goals:\n" + line.repeat(10_000_000 / line.length()));
    assertEquals(List.of("TOO-LARGE"), Plans.codes(problems));
    assertPlaced(problems);
  }

  @Test
  void tenThousandFaultsAreAllReported() {
    Problems problems = read(HEAD + "goals:\n" + "- {}\n".repeat(10_000));
    assertEquals(30_000, problems.list().size());
    assertPlaced(problems);
  }

  @Test
  void deepNestingIsAnErrorAtEveryPlaceOfAFile() {
    for (String open : List.of("[", "{a: ", "[{a: ")) {
      assertPlaced(read(HEAD + "goals: " + open.repeat(5_000)));
    }
    assertPlaced(read(HEAD + "goals: " + "[".repeat(5_000) + "]".repeat(5_000) + "\n"));
    String stairs =
        IntStream.range(0, 1_000)
            .mapToObj(i -> " ".repeat(i + 1) + "a:\n")
            .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
            .toString();
    assertPlaced(read(HEAD + "goals:\n" + stairs));
  }

  @Test
  void byteOrderMarksAndWindowsLineEndsChangeNothing() {
    CampaignPlan plain = PlanReader.read("plan.yaml", Plans.text("qinglan.yaml"));
    String windows = "\uFEFF" + Plans.text("qinglan.yaml").replace("\n", "\r\n");
    assertEquals(plain, PlanReader.read("plan.yaml", windows));
    assertEquals(plain.positions(), PlanReader.read("plan.yaml", windows).positions());
    Problems problems = read("\uFEFF" + (HEAD + "goals: x\n").replace("\n", "\r\n"));
    assertEquals("plan.yaml:8:8", problems.list().get(0).subject());
    assertEquals(
        Plans.codes(read(HEAD + "goals:\r- x\r")), Plans.codes(read(HEAD + "goals:\n- x\n")));
  }

  /** Seeded, so that a failure comes again; each text is a real plan with some damage. */
  @Test
  void damagedPlansAreReadOrRefusedWithPlaces() {
    String text = Plans.text("qinglan.yaml");
    String marks = "[]{}:,-'\"&*!|>%@`#?~ \n\t0aA。\uFEFF";
    TreeSet<String> others = new TreeSet<>();
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      StringBuilder damaged = new StringBuilder(text);
      for (int i = 0; i <= seed % 4; i++) {
        int at = random.nextInt(damaged.length());
        switch (random.nextInt(3)) {
          case 0 -> damaged.deleteCharAt(at);
          case 1 -> damaged.insert(at, marks.charAt(random.nextInt(marks.length())));
          default -> damaged.setCharAt(at, marks.charAt(random.nextInt(marks.length())));
        }
      }
      try {
        Problems problems = read(damaged.toString());
        if (!problems.isEmpty()) {
          assertPlaced(problems);
        }
      } catch (RuntimeException | StackOverflowError e) {
        others.add(seed + ": " + e);
      }
    }
    assertEquals(new TreeSet<>(), others);
  }
}

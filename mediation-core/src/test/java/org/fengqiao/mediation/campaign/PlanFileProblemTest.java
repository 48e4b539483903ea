package org.fengqiao.mediation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.source.SourceProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad plan files: every error at once, each with its place and what would be valid. */
class PlanFileProblemTest {

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "slogan:|slogans:|UNKNOWN-KEY|valid keys are format, id",
        "    comparator: at-least|    comparator: more-than|UNKNOWN-SOURCE-CODE|AT-LEAST",
        "    comparator: at-least||MISSING-KEY|comparator is missing",
        "organisation: COUNTY-BUREAU|organisation: COUNTRY|UNKNOWN-SOURCE-CODE|COUNTY-BUREAU",
        "code: \"529901000000\"|code: 529901|BAD-VALUE|twelve digits",
        "end: 2019-01-31|end: 2019-02-30|IMPOSSIBLE-DATE|does not exist",
        "end: 2019-01-31|end: 31.1.2019|BAD-VALUE|2018-03",
        "end: 2019-01-31|end: 2018-12-31|ENDS-BEFORE-IT-STARTS|2018-12-31 lies before",
        "start: 2019-12|start: 2019-13|IMPOSSIBLE-DATE|2019-13 does not exist",
        "threshold: 96%|threshold: much|BAD-VALUE|whole number",
        "    threshold: 96%||THRESHOLD-MISFIT|a number such as 96% or 3",
        "comparator: full-coverage|comparator: between|THRESHOLD-MISFIT|two numbers such as",
        "range: [1, 2]|range: [2, 1]|BAD-VALUE|[least, most]",
        "range: [1, 2]|range: [1, x]|BAD-VALUE|whole number",
        "per: {households: 10}|per: {households: 10, building: 1}|BAD-VALUE|one unit",
        "on: 2019-05-31|on: 2019-05|BAD-VALUE|a day such as",
        "by-end-of: 2019-04|by-end-of: 2019-04-30|BAD-VALUE|use on for a single day",
        "by-end-of: 2019-04|by-end-of: 2019-04, on: 2019-04-30|ONE-KEY-OF|on, before",
        "text: 2019年4月底前|text: 2019年4月前|DEADLINE-NOT-QUOTED|copy them from a quote",
        "phase: P1|phase: P9|DANGLING-REFERENCE|P1, P2, P3",
        "requires: [TRAINING-PROGRAMME]|requires: [NOTHING]|DANGLING-REFERENCE|TRAINING-PROGRAMME",
        "by: SC1}|by: SC9}|DANGLING-REFERENCE|SC1",
        "phases: [P1, P2]|phases: [P1, P7]|DANGLING-REFERENCE|P1, P2, P3",
        "id: T02|id: T01|DUPLICATE-ID|first at plan.yaml:",
        "id: T02|id: T 02|BAD-VALUE|letters, digits, dots and hyphens",
        "disputes: [LAND-CONTRACT]|disputes: [LANDS]|UNKNOWN-SOURCE-CODE|LAND-CONTRACT",
        "cadence: WEEKLY|cadence: FORTNIGHTLY|UNKNOWN-SOURCE-CODE|HALF-MONTHLY",
        "day-of-next-month: 3|day-of-next-month: 31|BAD-VALUE|from 1 to 28",
        "{cadence: QUARTERLY, end-of-period: true|{end-of-period: true|NO-CADENCE|MONTHLY",
        "end-of-period: true|end-of-period: false|BAD-VALUE|leave out the key",
        "rate: 100%|rate: 1.0|BAD-VALUE|a percentage from 0% to 100%",
        "rate: 100%|rate: 100.5%|BAD-VALUE|a percentage from 0% to 100%",
        "threshold: 96%|threshold: 101%|BAD-VALUE|a percentage from 0% to 100%",
        "threshold: 96%|threshold: -5%|BAD-VALUE|a percentage from 0% to 100%",
        "threshold: 96%|threshold: -5|BAD-VALUE|a whole number from 0",
        "overrides: true|overrides: yes|BAD-VALUE|true or false",
        "minimum: {days: 5}|minimum: 5|WRONG-SHAPE|keys with values is expected here",
        "focus: [婚姻家庭、邻里、土地承包纠纷]|focus: 婚姻家庭|WRONG-SHAPE|a list is expected here",
        "quote: 小事不出村，大事不出镇|quote: ''|EMPTY-TEXT|leave out the key",
        "{section: 一, quote: 小事不出村，大事不出镇}|{section: 一}|MISSING-KEY|quote is missing",
        "quote: 小事不出村，大事不出镇|quote: 小事不出村。大事不出镇|QUOTE-TOO-LONG|60 characters",
        "    cite: {section: 一, quote: 小事不出村，大事不出镇}||NO-CITATION|add cite",
        "    cite: {section: 一, quote: 小事不出村，大事不出镇}|    cite: []|NO-CITATION|add cite",
        "period: campaign|period: 2019|BAD-VALUE|write campaign",
        "fengqiao-plan/1|fengqiao-plan/9|UNKNOWN-FORMAT|fengqiao-plan/1",
        "routes: [LAND-ARBITRATION]|routes: [COURT]|UNKNOWN-SOURCE-CODE|LITIGATION",
        "year: 2019|year: 19|BAD-VALUE|from 1900 to 2199"
      })
  void oneFaultGivesOneErrorThatSaysWhatWouldBeValid(
      String target, String replacement, String code, String advice) {
    Problems problems = Plans.after(target, replacement == null ? "" : replacement);
    assertEquals(List.of(code), Plans.codes(problems), problems.toString());
    Problem problem = problems.list().get(0);
    assertTrue(problem.subject().matches("plan\\.yaml:\\d+:\\d+"), problem.subject());
    assertTrue(problem.describe(Locale.ENGLISH).contains(advice), problem.toString());
    String chinese = problem.describe(Locale.CHINESE);
    assertFalse(chinese.matches(".*\\{\\d}.*"), chinese);
  }

  @Test
  void theSubjectIsTheExactPlaceOfTheFault() {
    List<String> lines = Plans.text("qinglan.yaml").lines().toList();
    Problem problem = Plans.after("end: 2019-01-31", "end: 2019-02-30").list().get(0);
    String[] place = problem.subject().split(":", -1);
    String line = lines.get(Integer.parseInt(place[1]) - 1);
    assertEquals("end: 2019-01-31", line.substring(Integer.parseInt(place[2]) - 6));
  }

  @Test
  void allErrorsOfAFileAreReportedAtOnce() {
    String text =
        Plans.text("qinglan.yaml")
            .replace("slogan:", "slogans:")
            .replace("end: 2019-01-31", "end: 2019-02-30")
            .replace("{section: 一, quote: 小事不出村，大事不出镇}", "{section: 一}")
            .replace("id: T02", "id: T01")
            .replace("by: SC1}", "by: SC9}")
            .replace("rate: 100%", "rate: 100%\n    rate: 90%");
    Problems problems = Plans.problems(text);
    assertEquals(
        List.of(
            "UNKNOWN-KEY",
            "IMPOSSIBLE-DATE",
            "MISSING-KEY",
            "DUPLICATE-ID",
            "DUPLICATE-KEY",
            "DANGLING-REFERENCE"),
        Plans.codes(problems),
        problems.toString());
    List<Integer> lines =
        problems.stream()
            .map(problem -> Integer.valueOf(problem.subject().split(":", -1)[1]))
            .toList();
    assertEquals(lines.stream().sorted().toList(), lines);
  }

  @Test
  void everyMissingKeyOfTheHeadIsNamed() {
    Problems problems = Plans.problems("format: fengqiao-plan/1\n");
    assertEquals(
        List.of("id", "kind", "issuer", "level", "region", "addressees"),
        problems.stream().map(problem -> problem.arguments().get(0)).toList());
    assertTrue(problems.stream().allMatch(p -> p.code() == SourceProblem.MISSING_KEY));
  }

  @Test
  void aFileThatIsNoPlanAtAllGivesOneClearError() {
    assertEquals(List.of("WRONG-SHAPE"), Plans.codes(Plans.problems("- a\n- b\n")));
    assertEquals(List.of("EMPTY-SOURCE"), Plans.codes(Plans.problems("")));
    assertEquals(List.of("SYNTAX"), Plans.codes(Plans.problems("a: [1\n")));
  }

  @Test
  void anOverridingScreeningNeedsSensitivePeriodsAndARhythm() {
    Problems problems = Plans.after("when: sensitive\n    overrides: true", "overrides: true");
    assertEquals(List.of("CONTRADICTION"), Plans.codes(problems));
    assertTrue(problems.describe(Locale.ENGLISH).contains("when: sensitive"));
  }

  @Test
  void aYearAndTheWholeCampaignExcludeEachOther() {
    Problems problems = Plans.after("period: campaign", "period: campaign\n    year: 2019");
    assertEquals(List.of("CONTRADICTION"), Plans.codes(problems));
  }

  @Test
  void nothingIsLoadedByHalf() {
    String text = Plans.text("qinglan.yaml").replace("threshold: 96%", "threshold: much");
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> PlanReader.read("plan.yaml", text));
    assertTrue(refused.problems().hasErrors());
  }
}

package org.fengqiao.mediation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Keys that exclude each other, and lists that must not be empty, are reported at their place. */
class PlanContradictionTest {

  private static List<String> problems(String target, String replacement) {
    return Plans.after(target, replacement).stream()
        .map(problem -> problem.describe(Locale.ENGLISH))
        .map(text -> text.substring(text.indexOf(": ") + 2))
        .toList();
  }

  @Test
  void fixedDatesNeedADate() {
    assertEquals(
        List.of("BAD-VALUE: '[]' is not valid -> write at least one date"),
        problems("dates: [{text: 年底前, by-end-of: 2019, year-inherited: true}]", "dates: []"));
  }

  @Test
  void aNumberAndARangeOfPeopleExcludeEachOther() {
    assertEquals(
        1, Plans.after("    range: [1, 2]", "    range: [1, 2]\n    count: 3").list().size());
  }

  @Test
  void aDayOfTheNextMonthOrQuarterIsDueOnceForEachPeriod() {
    String month = "{cadence: MONTHLY, day-of-next-month: 3";
    String quarter = "{cadence: QUARTERLY, day-of-next-quarter: 5";
    assertEquals(1, problems(month, "{cadence: WEEKLY, day-of-next-month: 3").size());
    assertEquals(1, problems(quarter, "{cadence: MONTHLY, day-of-next-quarter: 5").size());
    assertEquals(List.of(), problems(month, "{cadence: QUARTERLY, day-of-next-month: 3"));
    assertEquals(List.of(), problems(quarter, "{cadence: HALF-YEARLY, day-of-next-quarter: 5"));
  }
}

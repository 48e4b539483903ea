package org.fengqiao.mediation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.casework.RecordRule;
import org.fengqiao.mediation.kernel.Certainty;
import org.junit.jupiter.api.Test;

/** What a place decides about answers to supervision, complaints and requests about data. */
class RecordRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

  private static RecordRule records(String... keys) {
    String[] rules = new String[keys.length];
    for (int i = 0; i < keys.length; i++) {
      rules[i] =
          RuleFiles.rule(
              keys[i],
              "unit: working-days",
              "2016-01-01",
              "{length: " + (5 + i) + ", roll: none, effect: late}",
              RuleFiles.PRACTICE);
    }
    return RuleFiles.over(RuleFiles.file("a.yaml", "province", RuleFiles.PROVINCE, rules))
        .resolve(RuleFiles.VILLAGE, DAY)
        .cases()
        .records();
  }

  @Test
  void withoutARuleOfThePlaceTheDefaultsHold() {
    assertEquals(
        CaseRules.national().records(),
        RuleBook.national().resolve(RuleFiles.VILLAGE, DAY).cases().records());
  }

  @Test
  void aPlaceNamesItsOwnDays() {
    RecordRule own =
        records("case-supervision-answer", "case-complaint-answer", "case-data-answer");
    assertEquals(Period.workingDays(5), own.supervision().period());
    assertEquals(Period.workingDays(6), own.complaint().period());
    assertEquals(Period.workingDays(7), own.dataRequest().period());
    assertEquals(Certainty.PLAN_OR_PRACTICE, own.supervision().basis().certainty());
    assertEquals(CaseRules.national().records().retention(), own.retention());
  }

  @Test
  void aRuleIsAboutItsOwnClock() {
    RecordRule ours = CaseRules.national().records();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new RecordRule(
                ours.complaint(), ours.complaint(), ours.dataRequest(), ours.retention()));
  }
}

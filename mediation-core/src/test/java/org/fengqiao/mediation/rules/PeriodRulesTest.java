package org.fengqiao.mediation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.PauseCounting;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a place decides about pauses and extensions of the mediation period. */
class PeriodRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

  private static CaseRules cases(String... rules) {
    return RuleFiles.over(RuleFiles.file("a.yaml", "province", RuleFiles.PROVINCE, rules))
        .resolve(RuleFiles.VILLAGE, DAY)
        .cases();
  }

  @Test
  void withoutARuleOfThePlaceTheDefaultsHold() {
    CaseRules usual = RuleBook.national().resolve(RuleFiles.VILLAGE, DAY).cases();
    assertEquals(CaseRules.national().pauses(), usual.pauses());
    assertEquals(CaseRules.national().extension(), usual.extension());
  }

  @Test
  void aPlaceMayLeaveAppraisalsOutAndCountPausesItsOwnWay() {
    CaseRules own =
        cases(
            RuleFiles.rule("case-appraisal-pauses", "", "2016-01-01", "true", RuleFiles.REGULATION),
            RuleFiles.rule(
                "case-pause-counting", "", "2016-01-01", "first-counts", RuleFiles.PRACTICE));
    assertEquals(Certainty.LOCAL_REGULATION, certainty(own, ClockKind.MEDIATION));
    assertEquals(Certainty.LAW, certainty(own, ClockKind.COURT));
    assertEquals(PauseCounting.FIRST_COUNTS, own.pauses().counting());
    assertNotEquals(
        RuleBook.national().resolve(RuleFiles.VILLAGE, DAY).cases().fingerprint(),
        own.fingerprint());
  }

  @Test
  void aPlaceMayAllowALateExtensionAndBoundIt() {
    CaseRules own =
        cases(
            RuleFiles.rule(
                "case-extension-after-end", "", "2016-01-01", "true", RuleFiles.REGULATION),
            RuleFiles.rule(
                "case-extension-longest",
                "unit: calendar-days",
                "2016-01-01",
                "{length: 30, roll: backward}",
                RuleFiles.REGULATION));
    assertTrue(own.extension().afterEnd());
    assertEquals(Optional.of(Period.calendarDays(30)), own.extension().longest());
    assertEquals(Roll.BACKWARD, own.extension().roll());
    assertFalse(CaseRules.national().extension().afterEnd());
  }

  private static @Nullable Certainty certainty(CaseRules rules, ClockKind kind) {
    LegalBasis basis = rules.pauses().byAppraisal().get(kind);
    return basis == null ? null : basis.certainty();
  }
}

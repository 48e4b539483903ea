package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.junit.jupiter.api.Test;

/** The rule sets that come with the library. */
class CaseRulesTest {

  @Test
  void theLawAloneGivesNoPeriodForMediation() {
    CasePeriods law = CaseRules.minimal().periods();
    assertTrue(law.mediation().isEmpty());
    assertTrue(law.acceptance().isEmpty());
    assertEquals(Period.calendarDays(30), law.confirmation().period());
    assertEquals(Certainty.LAW, law.confirmation().basis().certainty());
    assertFalse(CaseRules.minimal().revisits().covers(Outcome.NOT_AGREED));
    assertTrue(CaseRules.minimal().revisits().covers(Outcome.AGREED));
  }

  @Test
  void theMinistryGivesAMonthThatMakesLate() {
    ClockRule month = CaseRules.national().periods().mediation().orElseThrow();
    assertEquals(Period.months(1), month.period());
    assertEquals(ClockEffect.LATE, month.effect());
    assertEquals(Certainty.OFFICIAL_NORM, month.basis().certainty());
    assertTrue(CaseRules.national().revisits().covers(Outcome.NOT_AGREED));
    assertFalse(CaseRules.national().revisits().covers(Outcome.DECLINED));
    assertNotEquals(CaseRules.minimal().fingerprint(), CaseRules.national().fingerprint());
  }

  @Test
  void aMedicalDisputeHasItsOwnPeriodThatEndsIt() {
    CasePeriods periods = CaseRules.national().periods();
    ClockRule medical = periods.mediationOf("MEDICAL").orElseThrow();
    assertEquals(Period.workingDays(30), medical.period());
    assertEquals(ClockEffect.ENDS, medical.effect());
    assertEquals(periods.mediation(), periods.mediationOf("NEIGHBOUR"));
  }

  @Test
  void aRuleForAnotherClockIsRefused() {
    ClockRule filing =
        new ClockRule(
            ClockKind.FILING,
            Period.calendarDays(1),
            Roll.NONE,
            ClockEffect.LATE,
            LegalBasis.ourDefault());
    CasePeriods.Builder builder =
        CasePeriods.builder().from(CaseRules.national().periods()).acceptance(filing);
    assertThrows(IllegalArgumentException.class, builder::build);
  }

  @Test
  void aRiskLevelStandsOnceAndAVisitNeedsATry() {
    RiskScheme scheme = Village.rules().riskScheme().orElseThrow();
    assertEquals(Optional.of(true), scheme.find("RED").map(RiskScheme.Level::planNeeded));
    RiskScheme.Level red = scheme.levels().get(0);
    assertThrows(
        IllegalArgumentException.class, () -> new RiskScheme(List.of(red, red), scheme.basis()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new RevisitRule(
                RevisitPopulation.AGREED,
                Period.months(1),
                Period.months(1),
                Roll.NONE,
                0,
                LegalBasis.ourDefault()));
  }
}

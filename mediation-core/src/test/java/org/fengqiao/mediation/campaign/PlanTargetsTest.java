package org.fengqiao.mediation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.indicator.IndicatorTarget;
import org.fengqiao.mediation.indicator.IndicatorValue;
import org.fengqiao.mediation.indicator.Threshold;
import org.fengqiao.mediation.indicator.Verdict;
import org.fengqiao.mediation.kernel.Ratio;
import org.junit.jupiter.api.Test;

@Requirement("IND-25")
class PlanTargetsTest {

  private static final CampaignPlan PLAN =
      Plans.with(
          """
          period: {start: 2019-01, end: 2021-12, cite: {section: 一, quote: 三年}}
          indicators:
            - {id: A, indicator: SUCCESS-RATE, name: 成功率, comparator: at-least, threshold: 97%, year: 2019, modality: binding, cite: {section: 一, quote: 成功率}}
            - {id: B, indicator: SUCCESS-RATE, name: 成功率, comparator: at-least, threshold: 98%, year: 2021, modality: binding, cite: {section: 二, quote: 成功率}}
            - {id: C, indicator: PETITIONS, name: 信访, comparator: decrease, modality: binding, cite: {section: 二, quote: 信访}}
          """);

  private static List<IndicatorTarget> on(String indicator, int year) {
    return PlanTargets.on(PLAN, indicator, LocalDate.of(year, 6, 1));
  }

  @Test
  void theThresholdOfADayIsThatOfItsYear() {
    assertEquals(
        Optional.of(new Threshold.Rate(Ratio.ofPercent(97))),
        on("SUCCESS-RATE", 2019).get(0).threshold());
    assertEquals(
        Optional.of(new Threshold.Rate(Ratio.ofPercent(98))),
        on("SUCCESS-RATE", 2021).get(0).threshold());
  }

  @Test
  void theYearBetweenAnswersThatNoneIsStated() {
    assertEquals(List.of(), on("SUCCESS-RATE", 2020));
    assertEquals(List.of(), on("VISIT-RATE", 2019));
  }

  @Test
  void aLineWithoutAYearHoldsWhileTheCampaignRuns() {
    assertEquals(1, on("PETITIONS", 2020).size());
    assertEquals(List.of(), on("PETITIONS", 2022));
    assertEquals(Optional.of(LocalDate.of(2021, 12, 31)), on("PETITIONS", 2020).get(0).validTo());
  }

  @Test
  void theBoundCountsAsReachedAndTheTargetCitesThePlan() {
    IndicatorTarget target = on("SUCCESS-RATE", 2019).get(0);
    IndicatorValue exactly = new IndicatorValue.Rate(Ratio.ofFraction(97, 100));
    assertEquals(Verdict.MET, target.judge(exactly, Optional.empty()).value());
    assertEquals(Optional.of("一"), target.basis().article());
  }
}

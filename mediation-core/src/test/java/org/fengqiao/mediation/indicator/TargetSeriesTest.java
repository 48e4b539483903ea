package org.fengqiao.mediation.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.Ratio;
import org.junit.jupiter.api.Test;

@Requirement({"IND-01", "IND-24", "IND-25", "IND-28"})
class TargetSeriesTest {

  private static final LegalBasis PLAN =
      LegalBasis.builder()
          .instrument(LocalText.chinese("三年行动方案"))
          .article("目标2019")
          .certainty(Certainty.PLAN_OR_PRACTICE)
          .build();

  private static IndicatorTarget.Builder target(String code, Comparator how) {
    return IndicatorTarget.builder()
        .indicator(code)
        .comparator(how)
        .modality(Modality.BINDING)
        .basis(PLAN);
  }

  private static IndicatorTarget yearly(int year, long percent) {
    return target("SUCCESS-RATE", Comparator.AT_LEAST)
        .threshold(new Threshold.Rate(Ratio.ofPercent(percent)))
        .validFrom(LocalDate.of(year, 1, 1))
        .validTo(LocalDate.of(year, 12, 31))
        .build();
  }

  private static final TargetSeries SUCCESS =
      new TargetSeries("SUCCESS-RATE", List.of(yearly(2019, 97), yearly(2021, 98)));

  private static IndicatorValue rate(long above, long below) {
    return new IndicatorValue.Rate(Ratio.ofFraction(above, below));
  }

  private static Verdict on(int year, IndicatorValue value) {
    return SUCCESS.judge(LocalDate.of(year, 6, 30), value, Optional.empty()).value();
  }

  private static Verdict judge(IndicatorTarget target, IndicatorValue value) {
    return target.judge(value, Optional.empty()).value();
  }

  @Test
  void aYearWithoutATargetAnswersNoneStated() {
    assertEquals(Verdict.MET, on(2019, rate(97, 100)));
    assertEquals(Verdict.NONE_STATED, on(2020, rate(97, 100)));
    assertEquals(Verdict.NONE_STATED, on(2020, rate(0, 100)));
    assertEquals(Verdict.NOT_MET, on(2021, rate(97, 100)));
    assertEquals(Optional.empty(), SUCCESS.on(LocalDate.of(2020, 12, 31)));
    assertEquals(Optional.of(yearly(2021, 98)), SUCCESS.on(LocalDate.of(2021, 1, 1)));
  }

  @Test
  void theVerdictShowsTheComparisonAndItsSource() {
    Explained<Verdict> verdict =
        SUCCESS.judge(LocalDate.of(2019, 1, 1), rate(963, 1000), Optional.empty());
    assertEquals("96.3% >= 97%", verdict.arithmetic());
    assertEquals(PLAN, verdict.basis());
    assertEquals("不低于 97%", yearly(2019, 97).describe(Locale.CHINESE));
    assertEquals("at least 97%", yearly(2019, 97).describe(Locale.ENGLISH));
  }

  @Test
  void aThresholdIsHeldAgainstExactlyAndNotAgainstRoundedFigures() {
    IndicatorTarget target =
        target("SUCCESS-RATE", Comparator.AT_LEAST)
            .threshold(new Threshold.Rate(Ratio.ofPercent(new BigDecimal("96.5"))))
            .build();
    assertEquals(Verdict.NOT_MET, judge(target, rate(964_999, 1_000_000)));
    assertEquals(Verdict.MET, judge(target, rate(965, 1000)));
  }

  @Test
  void whatHasNoValueIsNotMeasurableAndNeverMet() {
    assertEquals(
        Verdict.NOT_MEASURABLE,
        on(
            2019,
            new IndicatorValue.NotMeasurable(
                NotMeasurableReason.EMPTY_DENOMINATOR, "SUCCESS-RATE")));
  }

  @Test
  void aDeclineNeedsABaselineAndAnEqualFigureIsNoDecline() {
    IndicatorTarget decline = target("PETITIONS", Comparator.DECREASE).build();
    IndicatorValue now = new IndicatorValue.Total(80);
    Explained<Verdict> first = decline.judge(now, Optional.empty());
    assertEquals(Verdict.NOT_MEASURABLE, first.value());
    assertTrue(first.facts().contains("reason = NO-BASELINE"));
    assertEquals(
        Verdict.MET, decline.judge(now, Optional.of(new IndicatorValue.Total(81))).value());
    assertEquals(
        Verdict.NOT_MET, decline.judge(now, Optional.of(new IndicatorValue.Total(80))).value());
    IndicatorTarget rise = target("COURT-ENTRUSTED-CASES", Comparator.INCREASE).build();
    assertEquals(Verdict.MET, rise.judge(now, Optional.of(new IndicatorValue.Total(79))).value());
    assertEquals(Verdict.NOT_MEASURABLE, rise.judge(now, Optional.of(rate(1, 2))).value());
  }

  @Test
  void aQualitativeGoalIsRecordedAndNeverComputed() {
    IndicatorTarget goal = target("CREDIBILITY", Comparator.QUALITATIVE).build();
    assertEquals(Verdict.NOT_MEASURABLE, judge(goal, rate(1, 1)));
  }

  @Test
  void fullCoverageMeansEveryUnit() {
    IndicatorTarget full = target("COMMITTEE-COVERAGE", Comparator.FULL_COVERAGE).build();
    assertEquals(Verdict.MET, judge(full, rate(60, 60)));
    assertEquals(Verdict.NOT_MET, judge(full, rate(59, 60)));
    assertEquals(Verdict.NOT_MEASURABLE, judge(full, new IndicatorValue.Total(60)));
  }

  @Test
  void aRangeHasTwoEndsThatCount() {
    IndicatorTarget range =
        target("ROOMS", Comparator.BETWEEN).threshold(new Threshold.Range(2, 3)).build();
    assertEquals(Verdict.NOT_MET, judge(range, new IndicatorValue.Total(1)));
    assertEquals(Verdict.MET, judge(range, new IndicatorValue.Total(2)));
    assertEquals(Verdict.MET, judge(range, new IndicatorValue.Total(3)));
    assertEquals(Verdict.NOT_MET, judge(range, new IndicatorValue.Total(4)));
  }

  @Test
  void aRateIsNotHeldAgainstANumberOfThings() {
    IndicatorTarget number =
        target("PURCHASED-MEDIATORS", Comparator.AT_LEAST)
            .threshold(new Threshold.Count(64))
            .build();
    assertEquals(Verdict.MET, judge(number, new IndicatorValue.Total(64)));
    assertEquals(Verdict.NOT_MEASURABLE, judge(number, rate(64, 64)));
  }

  @Test
  void targetsOfASeriesBelongTogetherAndNeverOverlap() {
    IndicatorTarget open = target("SUCCESS-RATE", Comparator.FULL_COVERAGE).build();
    assertThrows(
        IllegalArgumentException.class,
        () -> new TargetSeries("SUCCESS-RATE", List.of(yearly(2019, 97), open)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new TargetSeries("VISIT-RATE", List.of(yearly(2019, 97))));
  }

  @Test
  void aTargetHasTheThresholdItsComparatorNeeds() {
    assertThrows(IllegalArgumentException.class, () -> target("X", Comparator.AT_LEAST).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> target("X", Comparator.BETWEEN).threshold(new Threshold.Count(1)).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> target("X", Comparator.DECREASE).threshold(new Threshold.Count(1)).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> target("X", Comparator.EQUAL).threshold(new Threshold.Range(1, 2)).build());
  }
}

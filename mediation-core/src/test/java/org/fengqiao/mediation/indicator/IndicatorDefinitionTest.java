package org.fengqiao.mediation.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.indicator.IndicatorDefinition.Kind;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("IND-01")
class IndicatorDefinitionTest {

  private static final IndicatorDefinitions DEFAULTS = IndicatorDefinitions.defaults();

  private static Explained<IndicatorValue> measure(String code, Map<String, Long> counts) {
    return DEFAULTS.find(code).orElseThrow().measure(Counts.of(counts));
  }

  private static NotMeasurableReason reason(IndicatorValue value) {
    return assertInstanceOf(IndicatorValue.NotMeasurable.class, value).reason();
  }

  @Test
  void successCountsEndedMediationsOnlySoThatOpenOnesAreOutside() {
    Explained<IndicatorValue> rate =
        measure("SUCCESS-RATE", Map.of("AGREED", 96L, "NOT-AGREED", 4L, "ACCEPTED", 150L));
    assertEquals(new IndicatorValue.Rate(Ratio.ofFraction(96, 100)), rate.value());
    assertEquals("(AGREED) / (AGREED + NOT-AGREED) = 96/100 = 96.00%", rate.arithmetic());
    assertEquals(List.of("AGREED = 96", "NOT-AGREED = 4"), rate.facts());
    assertEquals(Certainty.OUR_DEFAULT, rate.basis().certainty());
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTANCE-RATE, ACCEPTED=90 SUITED=100, 90, 100",
    "MEDIATION-RATE, AGREED=60 NOT-AGREED=20 ENDED-OTHERWISE=20, 80, 100",
    "SUCCESS-RATE, AGREED=60 NOT-AGREED=20 ENDED-OTHERWISE=20, 60, 80",
    "PARTICIPATION-RATE, PARTICIPATED=7 KNOWN=8, 7, 8",
    "PERFORMANCE-RATE, AGREEMENTS-PERFORMED=95 AGREEMENTS-DUE=100, 95, 100",
    "AUTOMATIC-PERFORMANCE-RATE, AGREEMENTS-PERFORMED-FREELY=90 AGREEMENTS-DUE=100, 90, 100",
    "VISIT-RATE, VISITED=30 VISITS-OWED=30, 30, 30",
    "LOCAL-RESOLUTION-RATE, RESOLVED-LOCALLY=5 AGREED=6 NOT-AGREED=2 ENDED-OTHERWISE=2, 5, 10",
    "COMMITTEE-COVERAGE, UNITS-COVERED=59 UNITS=60, 59, 60",
    "STANDARDISATION-RATE, ORGANISATIONS-UP-TO-STANDARD=28 ORGANISATIONS=70, 28, 70",
    "DATA-ENTRY-COMPLETENESS, RECORDS-KEPT=9 RECORDS-OWED=10, 9, 10",
    "TIMELY-REPORTING-RATE, REPORTS-IN-TIME=11 REPORTS-DUE=12, 11, 12",
  })
  @Requirement({
    "IND-02", "IND-03", "IND-04", "IND-05", "IND-06", "IND-07", "IND-08", "IND-13", "IND-14",
    "IND-15", "IND-22", "IND-27", "FUP-02", "FUP-09", "FUP-10"
  })
  void everyRateHasTheNumeratorAndDenominatorOfTheProposal(
      String code, String counts, long above, long below) {
    Map<String, Long> numbers =
        Arrays.stream(counts.split(" ", -1))
            .map(count -> count.split("=", 2))
            .collect(Collectors.toMap(count -> count[0], count -> Long.valueOf(count[1])));
    assertEquals(
        new IndicatorValue.Rate(Ratio.ofFraction(above, below)), measure(code, numbers).value());
  }

  @Test
  void theRateOfHuangshiIsReproducedByItsOwnDefinition() {
    IndicatorDefinitions huangshi =
        DEFAULTS.replacing(IndicatorDefinitions.successRateByAcceptance());
    Explained<IndicatorValue> rate =
        huangshi
            .find("SUCCESS-RATE")
            .orElseThrow()
            .measure(Counts.of(Map.of("AGREED", 6217L, "ACCEPTED", 6368L)));
    Ratio ratio = assertInstanceOf(IndicatorValue.Rate.class, rate.value()).ratio();
    assertEquals(new BigDecimal("97.63"), ratio.toPercent(2));
    assertEquals(Certainty.PLAN_OR_PRACTICE, rate.basis().certainty());
  }

  @Test
  void anEmptyDenominatorIsNotMeasurable() {
    assertEquals(
        NotMeasurableReason.EMPTY_DENOMINATOR,
        reason(measure("SUCCESS-RATE", Map.of("AGREED", 0L, "NOT-AGREED", 0L)).value()));
  }

  @Test
  void anUnknownNumberIsNotZero() {
    IndicatorValue value = measure("SUCCESS-RATE", Map.of("AGREED", 3L)).value();
    assertEquals(
        new IndicatorValue.NotMeasurable(NotMeasurableReason.MISSING_COUNT, "NOT-AGREED"), value);
  }

  @Test
  void aPartGreaterThanItsWholeIsNotGivenOut() {
    assertEquals(
        NotMeasurableReason.INCONSISTENT_COUNTS,
        reason(measure("VISIT-RATE", Map.of("VISITED", 5L, "VISITS-OWED", 4L)).value()));
  }

  @Test
  void aSurveyIsNeverComputed() {
    assertEquals(NotMeasurableReason.SURVEY, reason(measure("PUBLIC-AWARENESS", Map.of()).value()));
  }

  @Test
  void countsAreNumbersOfThings() {
    assertEquals(
        new IndicatorValue.Total(64),
        measure("PURCHASED-MEDIATORS", Map.of("PURCHASED", 64L)).value());
  }

  @Test
  void everyIndicatorOfThePlansHasADefinitionOfOurOwn() {
    Set<String> codes =
        DEFAULTS.list().stream().map(IndicatorDefinition::code).collect(Collectors.toSet());
    assertTrue(
        codes.containsAll(
            List.of(
                "SUCCESS-RATE",
                "MEDIATION-RATE",
                "ACCEPTANCE-RATE",
                "PARTICIPATION-RATE",
                "PERFORMANCE-RATE",
                "AUTOMATIC-PERFORMANCE-RATE",
                "VISIT-RATE",
                "LOCAL-RESOLUTION-RATE",
                "COMMITTEE-COVERAGE",
                "STANDARDISATION-RATE",
                "DATA-ENTRY-COMPLETENESS",
                "CIVIL-TO-CRIMINAL",
                "HANDED-UP",
                "TIMELY-REPORTING-RATE")));
    assertTrue(
        DEFAULTS.list().stream().allMatch(d -> d.basis().certainty() == Certainty.OUR_DEFAULT));
  }

  @Test
  void everyDefaultRefersToKnownNumbersOnly() {
    Set<String> known =
        List.of(CountName.values()).stream().map(CountName::code).collect(Collectors.toSet());
    DEFAULTS
        .list()
        .forEach(
            each -> {
              assertTrue(known.containsAll(each.numerator()), each.code());
              assertTrue(known.containsAll(each.denominator()), each.code());
            });
  }

  @Test
  void aDefinitionHasTheNumbersItsKindNeeds() {
    IndicatorDefinition.Builder rate =
        IndicatorDefinition.builder()
            .code("X")
            .name(LocalText.chinese("某率"))
            .kind(Kind.RATE)
            .addNumerator("A")
            .numeratorName(LocalText.chinese("甲"));
    assertThrows(IllegalArgumentException.class, rate::build);
    assertThrows(
        IllegalArgumentException.class, () -> rate.addDenominator("B").kind(Kind.COUNT).build());
    IndicatorDefinition first = DEFAULTS.list().get(0);
    assertThrows(
        IllegalArgumentException.class, () -> IndicatorDefinitions.of(List.of(first, first)));
  }

  @Test
  void aNegativeCountIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Counts.of(Map.of("AGREED", -1L)));
  }
}

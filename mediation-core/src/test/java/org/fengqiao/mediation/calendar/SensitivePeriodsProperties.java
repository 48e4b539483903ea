package org.fengqiao.mediation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.SensitivePeriods.Covered;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;

@Domain(SensitivePeriodsProperties.Context.class)
@Domain(DomainContext.Global.class)
@Requirement("SCR-07")
class SensitivePeriodsProperties {

  static final class Context extends DomainContextBase {

    private static final DateRange YEARS =
        DateRange.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31));

    @Provide
    Arbitrary<DateRange> range() {
      return range(500);
    }

    @Provide
    Arbitrary<SensitivePeriod> sensitive() {
      return range(40)
          .map(
              days ->
                  new SensitivePeriod(LocalText.chinese("重要敏感时期"), days, LegalBasis.ourDefault()));
    }

    @Provide
    Arbitrary<Cadence> cadence() {
      return Arbitraries.of(Cadence.all());
    }

    private static Arbitrary<DateRange> range(int most) {
      return Combinators.combine(Days.between(YEARS), Arbitraries.integers().between(0, most))
          .as((start, more) -> DateRange.of(start, start.plusDays(more)))
          .withoutEdgeCases();
    }
  }

  @Property
  void everyDayIsCoveredExactlyOnce(
      @ForAll Cadence normal,
      @ForAll Cadence inSensitive,
      @ForAll DateRange range,
      @ForAll @Size(max = 8) List<SensitivePeriod> periods) {
    List<Covered> covered =
        SensitivePeriods.of(periods).overlay(normal, inSensitive, range, FirstPeriod.CLIPPED);
    assertEquals(Days.of(range), Days.of(covered.stream().map(Covered::days).toList()));
  }

  @Property
  void theRhythmIsTheOneOfTheDaysAndEveryPieceLiesInOnePeriodOfIt(
      @ForAll Cadence normal,
      @ForAll Cadence inSensitive,
      @ForAll DateRange range,
      @ForAll FirstPeriod first,
      @ForAll @Size(max = 8) List<SensitivePeriod> periods) {
    for (Covered piece : SensitivePeriods.of(periods).overlay(normal, inSensitive, range, first)) {
      for (LocalDate day : Days.of(piece.days())) {
        boolean sensitive = periods.stream().anyMatch(period -> period.days().contains(day));
        assertEquals(sensitive, piece.sensitive(), day::toString);
      }
      assertEquals(piece.sensitive() ? inSensitive : normal, piece.cadence());
      assertTrue(piece.cadence().periodOf(piece.days().startInclusive()).contains(piece.days()));
    }
  }

  @Property
  void wholePeriodsLeaveNoDayOfTheRangeOutAndNextSkipsOnlyNormalDaysAtTheStart(
      @ForAll Cadence normal,
      @ForAll DateRange range,
      @ForAll @Size(max = 8) List<SensitivePeriod> periods) {
    SensitivePeriods sensitive = SensitivePeriods.of(periods);
    List<LocalDate> whole = days(sensitive, normal, range, FirstPeriod.WHOLE);
    DateRange span =
        DateRange.of(
            normal.periodOf(range.startInclusive()).startInclusive(),
            normal.periodOf(range.endInclusive()).endInclusive());
    assertEquals(Days.of(span), whole);
    List<LocalDate> expected =
        Days.of(range).stream()
            .filter(
                day ->
                    !sensitive.on(day).isEmpty()
                        || !normal.periodOf(day).startInclusive().isBefore(range.startInclusive()))
            .toList();
    assertEquals(expected, days(sensitive, normal, range, FirstPeriod.NEXT));
  }

  private static List<LocalDate> days(
      SensitivePeriods sensitive, Cadence normal, DateRange range, FirstPeriod first) {
    return Days.of(
        sensitive.overlay(normal, Cadence.daily(), range, first).stream()
            .map(Covered::days)
            .toList());
  }
}

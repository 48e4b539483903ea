package org.fengqiao.mediation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.fengqiao.mediation.Requirement;

@Domain(Days.class)
@Domain(DomainContext.Global.class)
@Requirement({"SCR-02", "SCR-03", "SCR-04", "REP-19"})
class CadenceProperties {

  @Property
  void clippedPeriodsCoverEveryDayExactlyOnceAndNothingElse(
      @ForAll Cadence cadence, @ForAll DateRange range) {
    assertEquals(Days.of(range), Days.of(cadence.periods(range, FirstPeriod.CLIPPED)));
  }

  @Property
  void wholePeriodsCoverEveryDayExactlyOnceAndAreNeverCut(
      @ForAll Cadence cadence, @ForAll DateRange range) {
    List<DateRange> periods = cadence.periods(range, FirstPeriod.WHOLE);
    DateRange span =
        DateRange.of(
            cadence.periodOf(range.startInclusive()).startInclusive(),
            cadence.periodOf(range.endInclusive()).endInclusive());
    assertEquals(Days.of(span), Days.of(periods));
    for (DateRange period : periods) {
      assertEquals(cadence.periodOf(period.startInclusive()), period);
      assertTrue(period.overlaps(range));
    }
  }

  @Property
  void fromTheNextPeriodOnEveryDayIsCoveredExactlyOnce(
      @ForAll Cadence cadence, @ForAll DateRange range) {
    List<DateRange> periods = cadence.periods(range, FirstPeriod.NEXT);
    List<LocalDate> covered =
        Days.of(range).stream()
            .filter(day -> !cadence.periodOf(day).startInclusive().isBefore(range.startInclusive()))
            .toList();
    assertEquals(covered, Days.of(periods));
  }

  @Property
  void aDayLiesInTheSamePeriodAsEveryOtherDayOfIt(@ForAll Cadence cadence, @ForAll LocalDate day) {
    DateRange period = cadence.periodOf(day);
    assertTrue(period.contains(day));
    for (LocalDate other : Days.of(period)) {
      assertEquals(period, cadence.periodOf(other));
    }
  }
}

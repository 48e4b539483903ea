package org.fengqiao.mediation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Days and ranges for properties: within the bundled notices, and far beyond them. */
final class Days extends DomainContextBase {

  /** Days whose every neighbour within a year and a half is settled by the bundled notices. */
  static final DateRange WELL_COVERED =
      DateRange.of(LocalDate.of(2019, 7, 1), LocalDate.of(2025, 6, 30));

  /** Where something changes: the ends of the bundled notices and of their years. */
  private static final List<LocalDate> BORDERS =
      Stream.of("2017-12-31", "2018-01-01", "2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01")
          .map(LocalDate::parse)
          .toList();

  @Provide
  Arbitrary<LocalDate> day() {
    return Arbitraries.oneOf(
            between(WELL_COVERED),
            between(DateRange.of(LocalDate.of(2015, 1, 1), LocalDate.of(2032, 12, 31))),
            Arbitraries.of(BORDERS))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<DateRange> range() {
    return Combinators.combine(
            day(), Arbitraries.frequencyOf(Tuple.of(1, lengths(20)), Tuple.of(2, lengths(800))))
        .as((start, more) -> DateRange.of(start, start.plusDays(more)));
  }

  private static Arbitrary<Integer> lengths(int most) {
    return Arbitraries.integers().between(0, most).withoutEdgeCases();
  }

  @Provide
  Arbitrary<Cadence> cadence() {
    return Arbitraries.oneOf(
        Arbitraries.of(Cadence.all()), Arbitraries.of(DayOfWeek.values()).map(Cadence::weekly));
  }

  static Arbitrary<LocalDate> between(DateRange range) {
    return Arbitraries.longs()
        .between(range.startInclusive().toEpochDay(), range.endInclusive().toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static List<LocalDate> of(DateRange range) {
    return range.startInclusive().datesUntil(range.endInclusive().plusDays(1)).toList();
  }

  static List<LocalDate> of(List<DateRange> ranges) {
    return ranges.stream().flatMap(range -> of(range).stream()).toList();
  }
}

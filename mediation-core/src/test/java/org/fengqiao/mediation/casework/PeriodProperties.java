package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.calendar.WorkCalendar;

/** How periods end that stood still or were extended, over any days of 2018 to 2026. */
@Requirement("CASE-36")
class PeriodProperties {

  private static final WorkCalendar CALENDAR = WorkCalendar.national();

  @Provide
  Arbitrary<LocalDate> days() {
    LocalDate first = LocalDate.of(2018, 1, 1);
    return Arbitraries.integers().between(0, 8 * 365 + 150).map(first::plusDays);
  }

  @Provide
  Arbitrary<Period> periods() {
    return Arbitraries.of(
        Period.calendarDays(7),
        Period.calendarDays(15),
        Period.calendarDays(30),
        Period.months(1),
        Period.workingDays(30));
  }

  /** Pauses by the day after the start they begin on and their length; they may overlap. */
  @Provide
  Arbitrary<List<int[]>> pauses() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 20), Arbitraries.integers().between(0, 25))
        .as((from, length) -> new int[] {from, length})
        .list()
        .ofMaxSize(3);
  }

  private static List<ClockPause> pauses(LocalDate start, List<int[]> spans) {
    List<ClockPause> pauses = new ArrayList<>();
    for (int[] span : spans) {
      LocalDate from = start.plusDays(span[0]);
      pauses.add(new ClockPause(PauseReason.APPRAISAL, from, Optional.of(from.plusDays(span[1]))));
    }
    return pauses;
  }

  private static LocalDate end(
      LocalDate start, Period period, Roll roll, List<int[]> spans, PauseCounting counting) {
    return new PausedPeriod(pauses(start, spans), counting, CALENDAR)
        .lastDay(start, period, roll)
        .day();
  }

  @Property
  void noDayThatMovesForwardFallsOnARestDayAndNoneThatMovesBackAfterTheOneItAvoids(
      @ForAll("days") LocalDate start,
      @ForAll("periods") Period period,
      @ForAll("pauses") List<int[]> spans,
      @ForAll PauseCounting counting) {
    LocalDate still = end(start, period, Roll.NONE, spans, counting);
    LocalDate forward = end(start, period, Roll.FORWARD, spans, counting);
    LocalDate backward = end(start, period, Roll.BACKWARD, spans, counting);
    assertTrue(CALENDAR.isWorkingDay(forward));
    assertTrue(CALENDAR.isWorkingDay(backward));
    assertFalse(forward.isBefore(still));
    assertFalse(backward.isAfter(still));
    if (CALENDAR.isWorkingDay(still)) {
      assertEquals(List.of(still, still), List.of(forward, backward));
    }
  }

  @Property
  void withoutAPauseItEndsAsItAlwaysDid(
      @ForAll("days") LocalDate start,
      @ForAll("periods") Period period,
      @ForAll Roll roll,
      @ForAll PauseCounting counting) {
    assertEquals(
        period.deadline(start, roll, CALENDAR).lastDay(),
        end(start, period, roll, List.of(), counting));
  }

  /** What is left out is made up for: as many days count as the period has. */
  @Property
  void asManyDaysCountAsThePeriodHas(
      @ForAll("days") LocalDate start,
      @ForAll @IntRange(min = 1, max = 40) int length,
      @ForAll("pauses") List<int[]> spans) {
    LocalDate last =
        end(start, Period.calendarDays(length), Roll.NONE, spans, PauseCounting.BOTH_OUTSIDE);
    List<ClockPause> pauses = pauses(start, spans);
    long counted =
        start
            .plusDays(1)
            .datesUntil(last.plusDays(1))
            .filter(
                day ->
                    pauses.stream()
                        .noneMatch(
                            p -> !day.isBefore(p.from()) && !day.isAfter(p.to().orElseThrow())))
            .count();
    assertEquals(length, counted);
  }

  @Property
  void aPauseCountedOtherwiseEndsAtMostOneDayEarlier(
      @ForAll("days") LocalDate start,
      @ForAll @IntRange(min = 1, max = 20) int from,
      @ForAll @IntRange(min = 1, max = 20) int length) {
    List<int[]> one = List.of(new int[] {from, length});
    Period month = Period.calendarDays(30);
    LocalDate both = end(start, month, Roll.NONE, one, PauseCounting.BOTH_OUTSIDE);
    assertEquals(both.minusDays(1), end(start, month, Roll.NONE, one, PauseCounting.FIRST_COUNTS));
    assertEquals(both.minusDays(1), end(start, month, Roll.NONE, one, PauseCounting.LAST_COUNTS));
  }

  /** The same day reached by extension: only rest days move, worked weekends stay. */
  @Property
  void anExtensionMovesOffRestDaysOnly(@ForAll("days") LocalDate until) {
    LocalDate moved = Deadline.on(until, Roll.FORWARD, CALENDAR).lastDay();
    assertTrue(CALENDAR.isWorkingDay(moved));
    assertEquals(CALENDAR.isWorkingDay(until), moved.equals(until));
  }
}

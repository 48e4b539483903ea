package org.fengqiao.mediation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkCalendarProperties {

  private static final WorkCalendar NATIONAL = WorkCalendar.national();

  @Provide
  Arbitrary<LocalDate> coveredDay() {
    return Days.between(Days.WELL_COVERED);
  }

  @Property
  void addingWorkingDaysAndCountingThemAgreesBothWays(
      @ForAll("coveredDay") LocalDate start, @ForAll @IntRange(min = 1, max = 250) int n) {
    LocalDate end = NATIONAL.addWorkingDays(start, n);
    assertTrue(NATIONAL.isWorkingDay(end));
    assertEquals(n, NATIONAL.workingDaysIn(DateRange.of(start.plusDays(1), end)));
  }

  @Property
  void nextAndPreviousWorkingDayLeaveOutOnlyRestDays(@ForAll("coveredDay") LocalDate day) {
    LocalDate next = NATIONAL.nextWorkingDay(day);
    LocalDate previous = NATIONAL.previousWorkingDay(day);
    assertTrue(next.isAfter(day) && previous.isBefore(day));
    assertEquals(1, NATIONAL.workingDaysIn(DateRange.of(day.plusDays(1), next)));
    assertEquals(1, NATIONAL.workingDaysIn(DateRange.of(previous, day.minusDays(1))));
  }

  /** Invented notices for some years in a row or with gaps, drawn from a seed. */
  @Provide
  Arbitrary<WorkCalendar> calendar() {
    return Arbitraries.longs().map(WorkCalendarProperties::invented);
  }

  private static WorkCalendar invented(long seed) {
    Random random = new Random(seed);
    List<HolidayNotice> notices = new ArrayList<>();
    LocalDate free = LocalDate.MIN;
    for (int year = 2000 + random.nextInt(30); notices.size() < 3; year += 1 + random.nextInt(2)) {
      DateRange span = HolidayNotice.span(year);
      LocalDate day = free.isAfter(span.startInclusive()) ? free : span.startInclusive();
      List<HolidayNotice.Run> runs = new ArrayList<>();
      while (true) {
        LocalDate first = day.plusDays(random.nextInt(40));
        LocalDate last = first.plusDays(random.nextInt(9));
        if (last.isAfter(span.endInclusive())) {
          break;
        }
        runs.add(
            new HolidayNotice.Run(
                random.nextInt(3) == 0 ? HolidayNotice.Kind.WORK : HolidayNotice.Kind.OFF,
                DateRange.of(first, last),
                random.nextBoolean() ? "春节" : "中秋节、国庆节"));
        day = last.plusDays(1);
      }
      free = day;
      notices.add(new HolidayNotice(year, List.of("https://example.org/" + seed), runs));
    }
    return WorkCalendar.of(notices);
  }

  @Property
  void theTextFormReadsBackAsItWasWritten(@ForAll("calendar") WorkCalendar calendar) {
    assertEquals(calendar, WorkCalendarReader.read("days.txt", calendar.toText()));
  }

  @Property
  void aDayIsFirmExactlyWhenNoYearIsMissing(
      @ForAll("calendar") WorkCalendar calendar,
      @ForAll @IntRange(min = 1990, max = 2050) int year,
      @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
    LocalDate day = LocalDate.ofYearDay(year, dayOfYear);
    TreeSet<Integer> loaded = new TreeSet<>();
    calendar.notices().forEach(notice -> loaded.add(notice.year()));
    boolean lastWeek = !day.isBefore(LocalDate.of(year, 12, 25));
    boolean expected = loaded.contains(year) && (!lastWeek || loaded.contains(year + 1));
    assertEquals(expected, calendar.isFirm(day));
    assertEquals(expected, calendar.missingYears(day).isEmpty());
    for (int missing : calendar.missingYears(day)) {
      assertFalse(loaded.contains(missing));
    }
  }
}

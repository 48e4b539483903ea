package org.fengqiao.mediation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Days.class)
@Domain(DomainContext.Global.class)
class PeriodProperties {

  private static final WorkCalendar NATIONAL = WorkCalendar.national();

  @Property
  void rollingForwardGivesAWorkingDayNeverEarlier(
      @ForAll LocalDate start, @ForAll @IntRange(min = 1, max = 100) int n) {
    Deadline moved = Period.calendarDays(n).deadline(start, Roll.FORWARD, NATIONAL);
    LocalDate counted = start.plusDays(n);
    assertFalse(moved.lastDay().isBefore(counted));
    if (moved.firmness() == Firmness.FIRM) {
      assertEquals(NATIONAL.workingDayOnOrAfter(counted), moved.lastDay());
    }
  }

  @Property
  void rollingBackwardGivesAWorkingDayNeverLater(
      @ForAll LocalDate start, @ForAll @IntRange(min = 1, max = 100) int n) {
    Deadline moved = Period.calendarDays(n).deadline(start, Roll.BACKWARD, NATIONAL);
    LocalDate counted = start.plusDays(n);
    assertFalse(moved.lastDay().isAfter(counted));
    if (moved.firmness() == Firmness.FIRM) {
      assertEquals(NATIONAL.workingDayOnOrBefore(counted), moved.lastDay());
    }
  }

  @Property
  void rollingMovesOnlyTheLastDay(
      @ForAll LocalDate start,
      @ForAll PeriodUnit unit,
      @ForAll Roll roll,
      @ForAll @IntRange(min = 1, max = 60) int n) {
    Period period = Period.of(unit, n);
    Deadline counted = period.deadline(start, Roll.NONE, NATIONAL);
    Deadline rolled = period.deadline(start, roll, NATIONAL);
    boolean moves = unit == PeriodUnit.CALENDAR_DAYS || unit == PeriodUnit.MONTHS;
    assertEquals(
        moves ? Deadline.on(counted.lastDay(), roll, NATIONAL).lastDay() : counted.lastDay(),
        rolled.lastDay());
  }

  @Property
  void workingDaysEndOnTheDayTheCalendarCountsTo(
      @ForAll LocalDate start, @ForAll @IntRange(min = 1, max = 60) int n) {
    Deadline deadline = Period.workingDays(n).deadline(start, Roll.NONE, NATIONAL);
    if (deadline.firmness() == Firmness.FIRM) {
      assertEquals(NATIONAL.addWorkingDays(start, n), deadline.lastDay());
    } else {
      assertThrows(CalendarHorizonException.class, () -> NATIONAL.addWorkingDays(start, n));
    }
  }

  @Property
  void monthsEndOnTheCorrespondingDayOrTheLastOfTheMonth(
      @ForAll LocalDate start, @ForAll @IntRange(min = 1, max = 60) int n) {
    LocalDate end = Period.months(n).deadline(start, Roll.NONE, NATIONAL).lastDay();
    YearMonth month = YearMonth.from(start).plusMonths(n);
    assertEquals(month, YearMonth.from(end));
    assertEquals(Math.min(start.getDayOfMonth(), month.lengthOfMonth()), end.getDayOfMonth());
  }

  @Property
  void aResultThatNeedsAMissingYearIsNeverFirm(
      @ForAll LocalDate start,
      @ForAll PeriodUnit unit,
      @ForAll @IntRange(min = 1, max = 60) int n) {
    Assume.that(unit != PeriodUnit.HOURS);
    Deadline deadline = Period.of(unit, n).deadline(start, Roll.FORWARD, NATIONAL);
    if (!NATIONAL.isFirm(deadline.lastDay())) {
      assertEquals(Firmness.PROVISIONAL, deadline.firmness());
      assertTrue(deadline.missingYears().containsAll(NATIONAL.missingYears(deadline.lastDay())));
      assertThrows(CalendarHorizonException.class, deadline::firm);
    }
  }

  @Property
  void withoutARollADayOrMonthPeriodRestsOnNoNotice(
      @ForAll LocalDate start, @ForAll @IntRange(min = 1, max = 60) int n) {
    assertEquals(
        start.plusDays(n),
        Period.calendarDays(n).deadline(start, Roll.NONE, NATIONAL).firm().lastDay());
    assertEquals(
        start.plusMonths(n),
        Period.months(n).deadline(start, Roll.NONE, NATIONAL).firm().lastDay());
  }
}

package org.fengqiao.mediation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final WorkCalendar NATIONAL = WorkCalendar.national();

  private static LocalDate end(String start, Period period) {
    return period.deadline(LocalDate.parse(start), Roll.NONE, NATIONAL).lastDay();
  }

  @Test
  void aMonthEndsOnTheCorrespondingDayOrTheLastOfTheMonth() {
    assertEquals(LocalDate.parse("2024-02-29"), end("2024-01-31", Period.months(1)));
    assertEquals(LocalDate.parse("2025-02-28"), end("2025-01-31", Period.months(1)));
    assertEquals(LocalDate.parse("2026-03-28"), end("2026-02-28", Period.months(1)));
    assertEquals(LocalDate.parse("2025-02-28"), end("2024-02-29", Period.years(1)));
  }

  @Test
  void aWageDayOnARestDayMovesBack() {
    Deadline payDay = Deadline.on(LocalDate.parse("2026-05-03"), Roll.BACKWARD, NATIONAL);
    assertEquals(LocalDate.parse("2026-04-30"), payDay.lastDay());
    assertEquals("2026-05-03 -> 2026-04-30", payDay.arithmetic());
  }

  @Test
  void anAgreedDayNeitherMovesNorNeedsANotice() {
    Deadline agreed = Deadline.on(LocalDate.parse("2031-10-01"));
    assertEquals(LocalDate.parse("2031-10-01"), agreed.firm().lastDay());
    assertEquals("2031-10-01", agreed.toString());
  }

  @Test
  void aDayThatMovesIntoTheNextYearNamesEveryMissingNotice() {
    Deadline deadline = Deadline.on(LocalDate.parse("2027-12-31"), Roll.FORWARD, NATIONAL);
    assertEquals(LocalDate.parse("2027-12-31"), deadline.lastDay());
    assertEquals(Set.of(2027, 2028), deadline.missingYears());
    assertEquals("2027-12-31 (provisional: no notice for [2027, 2028])", deadline.toString());
  }

  @Test
  void workingDaysThatCrossTheHorizonAreProvisional() {
    Deadline deadline =
        Period.workingDays(10).deadline(LocalDate.parse("2026-12-20"), Roll.NONE, NATIONAL);
    assertEquals(
        LocalDate.parse("2027-01-01"), deadline.lastDay(), "plain weekdays, and it says so");
    assertEquals(Set.of(2027), deadline.missingYears());
  }

  @Test
  void hoursWithoutAKnownTimeRunFromTheEndOfTheDay() {
    Deadline deadline =
        Period.hours(2).deadline(LocalDate.parse("2026-04-01"), Roll.NONE, NATIONAL);
    assertEquals(Optional.of(LocalDateTime.parse("2026-04-02T02:00")), deadline.exactly());
  }

  @Test
  void onlyHoursLookAtTheTimeOfDay() {
    LocalDateTime late = LocalDateTime.parse("2026-03-30T23:59");
    for (Period period :
        new Period[] {Period.calendarDays(3), Period.workingDays(3), Period.months(1)}) {
      assertEquals(
          period.deadline(LocalDate.parse("2026-03-30"), Roll.FORWARD, NATIONAL),
          period.deadline(late, Roll.FORWARD, NATIONAL));
    }
  }

  @Test
  void theLastDayIsInTimeUntilItEnds() {
    Deadline day = Deadline.on(LocalDate.parse("2026-04-02"));
    assertFalse(day.isOverOn(LocalDate.parse("2026-04-02")));
    assertFalse(day.isOverAt(LocalDateTime.parse("2026-04-02T23:59:59")));
    assertTrue(day.isOverAt(LocalDateTime.parse("2026-04-03T00:00")));
    assertTrue(day.isOverOn(LocalDate.parse("2026-04-03")));
    Deadline hour =
        Period.hours(2).deadline(LocalDateTime.parse("2026-04-02T08:50"), Roll.NONE, NATIONAL);
    assertFalse(hour.isOverAt(LocalDateTime.parse("2026-04-02T10:50")));
    assertTrue(hour.isOverAt(LocalDateTime.parse("2026-04-02T10:50:01")));
  }

  @Test
  void aPeriodIsStoredAsUnitAndLength() {
    for (PeriodUnit unit : PeriodUnit.values()) {
      Period period = Period.of(unit, 5);
      assertEquals(unit, period.unit());
      assertEquals(5, period.length());
      assertThrows(IllegalArgumentException.class, () -> Period.of(unit, 0));
    }
    assertEquals(Period.months(24), Period.years(2));
  }

  @Test
  void beforeMayHasTwoReadings() {
    DateRange may = DateRange.ofMonth(YearMonth.of(2019, 5));
    assertEquals(LocalDate.parse("2019-04-30"), DeadlineReading.BEFORE_PERIOD_STARTS.lastDay(may));
    assertEquals(LocalDate.parse("2019-05-31"), DeadlineReading.BY_PERIOD_END.lastDay(may));
  }
}

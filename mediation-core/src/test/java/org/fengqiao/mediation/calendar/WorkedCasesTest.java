package org.fengqiao.mediation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The arithmetic of the two worked cases of the reference model. */
class WorkedCasesTest {

  private static final WorkCalendar NATIONAL = WorkCalendar.national();

  private static Deadline deadline(String start, Period period, Roll roll) {
    return period.deadline(LocalDate.parse(start), roll, NATIONAL);
  }

  private static void endsOn(String expected, String start, Period period, Roll roll) {
    Deadline deadline = deadline(start, period, roll);
    assertEquals(LocalDate.parse(expected), deadline.lastDay(), deadline.arithmetic());
    assertEquals(Firmness.FIRM, deadline.firmness());
  }

  @Test
  void acceptanceIsDecidedWithinThreeWorkingDays() {
    endsOn("2026-04-02", "2026-03-30", Period.workingDays(3), Roll.NONE);
    endsOn("2025-11-06", "2025-11-03", Period.workingDays(3), Roll.NONE);
  }

  @Test
  void aPlansDayStaysInTheHolidayAndAPeriodOfLawWouldMove() {
    endsOn("2026-04-04", "2026-03-28", Period.calendarDays(7), Roll.NONE);
    endsOn("2026-04-07", "2026-03-28", Period.calendarDays(7), Roll.FORWARD);
  }

  @Test
  void oneMonthIsNotThirtyDays() {
    endsOn("2026-04-30", "2026-03-30", Period.months(1), Roll.FORWARD);
    endsOn("2026-04-29", "2026-03-30", Period.calendarDays(30), Roll.FORWARD);
  }

  @Test
  void aPeriodThatEndsInABreakMovesBehindIt() {
    endsOn("2026-05-06", "2026-04-01", Period.calendarDays(30), Roll.FORWARD);
    endsOn("2026-05-06", "2026-04-20", Period.calendarDays(15), Roll.FORWARD);
    endsOn("2026-05-25", "2026-04-24", Period.calendarDays(30), Roll.FORWARD);
    endsOn("2026-04-07", "2026-03-20", Period.calendarDays(15), Roll.FORWARD);
    endsOn("2026-02-24", "2026-02-02", Period.calendarDays(15), Roll.FORWARD);
  }

  @Test
  void aWorkedSaturdayDoesNotMove() {
    endsOn("2026-02-14", "2026-01-30", Period.calendarDays(15), Roll.FORWARD);
  }

  @Test
  void aRestDayInsideThePeriodDoesNotLengthenIt() {
    endsOn("2025-11-18", "2025-11-03", Period.calendarDays(15), Roll.FORWARD);
    endsOn("2025-12-05", "2025-11-05", Period.calendarDays(30), Roll.FORWARD);
    endsOn("2025-12-18", "2025-11-18", Period.calendarDays(30), Roll.FORWARD);
    endsOn("2025-12-03", "2025-11-18", Period.calendarDays(15), Roll.FORWARD);
    endsOn("2025-12-15", "2025-11-14", Period.calendarDays(30), Roll.FORWARD);
    endsOn("2026-01-15", "2025-12-31", Period.calendarDays(15), Roll.FORWARD);
    endsOn("2026-01-12", "2025-12-31", Period.calendarDays(10), Roll.FORWARD);
    endsOn("2026-01-19", "2026-01-14", Period.calendarDays(5), Roll.FORWARD);
    endsOn("2026-02-02", "2026-01-16", Period.calendarDays(15), Roll.FORWARD);
    endsOn("2026-02-25", "2026-01-26", Period.calendarDays(30), Roll.FORWARD);
  }

  @Test
  void aReportOfDangerIsDueByTheHourAndNeverMoves() {
    LocalDateTime known = LocalDateTime.parse("2025-11-07T08:50");
    Deadline deadline = Period.hours(2).deadline(known, Roll.FORWARD, NATIONAL);
    assertEquals(Optional.of(LocalDateTime.parse("2025-11-07T10:50")), deadline.exactly());
    assertEquals(LocalDate.parse("2025-11-07"), deadline.lastDay());
    Deadline inTheNight =
        Period.hours(2).deadline(LocalDateTime.parse("2027-09-30T23:00"), Roll.FORWARD, NATIONAL);
    assertEquals(LocalDate.parse("2027-10-01"), inTheNight.firm().lastDay());
  }

  @Test
  void enforcementEndsProvisionallyBecauseThatYearHasNoNotice() {
    Deadline deadline = deadline("2026-02-14", Period.years(2), Roll.FORWARD);
    assertEquals(LocalDate.parse("2028-02-14"), deadline.lastDay());
    assertEquals(Firmness.PROVISIONAL, deadline.firmness());
    assertEquals(Set.of(2028), deadline.missingYears());
    CalendarHorizonException refused = assertThrows(CalendarHorizonException.class, deadline::firm);
    assertEquals(List.of(2028), refused.missingYears());
  }

  @Test
  void theArithmeticShowsTheCountAndTheMove() {
    assertEquals(
        "2026-04-01 + 30d = 2026-05-01 -> 2026-05-06",
        deadline("2026-04-01", Period.calendarDays(30), Roll.FORWARD).arithmetic());
    assertEquals(
        "2026-03-30 + 3wd = 2026-04-02",
        deadline("2026-03-30", Period.workingDays(3), Roll.FORWARD).arithmetic());
    assertEquals(
        "2026-03-30 + 1m = 2026-04-30",
        deadline("2026-03-30", Period.months(1), Roll.FORWARD).arithmetic());
  }
}

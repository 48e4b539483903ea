package org.fengqiao.mediation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

  private static final WorkCalendar NATIONAL = WorkCalendar.national();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static DateRange days(String first, String last) {
    return DateRange.of(day(first), day(last));
  }

  private static HolidayNotice notice(int year, String first, String last) {
    return new HolidayNotice(
        year,
        List.of("https://example.org/" + year),
        List.of(new HolidayNotice.Run(HolidayNotice.Kind.OFF, days(first, last), "元旦")));
  }

  @Test
  void holidaysRestAndExchangedWeekendsAreWorked() {
    assertFalse(NATIONAL.isWorkingDay(day("2026-02-16")));
    assertTrue(NATIONAL.isWorkingDay(day("2026-02-14")));
    assertFalse(NATIONAL.isWorkingDay(day("2026-03-07")));
    assertTrue(NATIONAL.isWorkingDay(day("2026-03-09")));
  }

  @Test
  void eachBundledYearHasTheSevenHolidaysAndANoticeAsBasis() {
    assertEquals(
        List.of(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026),
        NATIONAL.notices().stream().map(HolidayNotice::year).toList());
    for (HolidayNotice notice : NATIONAL.notices()) {
      for (String name : List.of("元旦", "春节", "清明节", "劳动节", "端午节", "国庆节")) {
        assertTrue(notice.festival(name).isPresent(), notice.year() + name);
      }
      LegalBasis basis = notice.basis();
      assertEquals(Optional.of(Integer.toString(notice.year())), basis.edition());
      assertTrue(basis.article().orElseThrow().matches("https?://www\\.gov\\.cn/.+"));
      assertTrue(basis.cite(Locale.CHINA).startsWith("国务院办公厅节假日安排通知（" + notice.year()));
    }
  }

  /**
   * Exchanged days cancel out over a year: what is left is the number of statutory days, 11 until
   * 2024 and 13 since. In 2020 the break at Spring Festival was prolonged by two working days.
   */
  @Test
  void everyBundledYearRestsOnAsManyWeekdaysAsThereAreStatutoryHolidays() {
    Map<Integer, Long> restedWeekdays = new TreeMap<>();
    for (HolidayNotice notice : NATIONAL.notices()) {
      int year = notice.year();
      DateRange settled = year == 2026 ? days("2026-01-01", "2026-12-24") : DateRange.ofYear(year);
      long weekdays =
          Days.of(settled).stream().filter(day -> day.getDayOfWeek().getValue() <= 5).count();
      restedWeekdays.put(year, weekdays - NATIONAL.workingDaysIn(settled));
    }
    assertEquals(
        Map.of(
            2018, 11L, 2019, 11L, 2020, 13L, 2021, 11L, 2022, 11L, 2023, 11L, 2024, 11L, 2025, 13L,
            2026, 13L),
        restedWeekdays);
  }

  @Test
  void aNoticeSettlesDaysOfTheDecemberBeforeItsYear() {
    assertTrue(NATIONAL.isWorkingDay(day("2018-12-29")), "Saturday worked by the 2019 notice");
    assertFalse(NATIONAL.isWorkingDay(day("2018-12-31")), "Monday off by the 2019 notice");
  }

  @Test
  void theLastWeekOfAYearIsFirmOnlyWithTheNextNotice() {
    assertTrue(NATIONAL.isFirm(day("2026-12-24")));
    assertFalse(NATIONAL.isFirm(day("2026-12-25")));
    assertTrue(NATIONAL.isFirm(day("2025-12-31")));
    assertFalse(NATIONAL.isFirm(day("2017-12-31")));
    assertEquals(List.of(2027), List.copyOf(NATIONAL.missingYears(day("2026-12-31"))));
    assertEquals(List.of(2028, 2029), List.copyOf(NATIONAL.missingYears(day("2028-12-25"))));
  }

  @Test
  void aDayNoNoticeSettlesIsNotAnsweredByPlainWeekends() {
    CalendarHorizonException refused =
        assertThrows(
            CalendarHorizonException.class, () -> NATIONAL.isWorkingDay(day("2027-03-01")));
    assertEquals(day("2027-03-01"), refused.day());
    assertEquals(List.of(2027), refused.missingYears());
    assertTrue(refused.toString().contains("[2027]"), refused.toString());
    assertThrows(CalendarHorizonException.class, () -> NATIONAL.nextWorkingDay(day("2026-12-24")));
    assertThrows(
        CalendarHorizonException.class, () -> NATIONAL.addWorkingDays(day("2026-12-20"), 30));
    assertThrows(
        CalendarHorizonException.class, () -> NATIONAL.workingDaysIn(DateRange.ofYear(2026)));
    assertThrows(CalendarHorizonException.class, () -> NATIONAL.festival("春节", 2027));
  }

  @Test
  void neighbouringWorkingDaysAreFoundAcrossABreak() {
    assertEquals(day("2026-02-24"), NATIONAL.nextWorkingDay(day("2026-02-14")));
    assertEquals(day("2026-02-14"), NATIONAL.previousWorkingDay(day("2026-02-24")));
    assertEquals(day("2026-02-14"), NATIONAL.workingDayOnOrAfter(day("2026-02-14")));
    assertEquals(day("2026-02-14"), NATIONAL.workingDayOnOrBefore(day("2026-02-23")));
    assertThrows(
        IllegalArgumentException.class, () -> NATIONAL.addWorkingDays(day("2026-02-14"), 0));
  }

  @Test
  void lunarFestivalsComeFromTheNotices() {
    assertEquals(Optional.of(days("2026-02-15", "2026-02-23")), NATIONAL.festival("春节", 2026));
    assertEquals(Optional.of(days("2026-09-25", "2026-09-27")), NATIONAL.festival("中秋节", 2026));
    assertEquals(Optional.of(days("2018-12-30", "2019-01-01")), NATIONAL.festival("元旦", 2019));
    assertEquals(Optional.empty(), NATIONAL.festival("重阳节", 2026));
  }

  @Test
  void aJoinedHolidayAnswersToBothNames() {
    assertEquals(Optional.of(days("2025-10-01", "2025-10-08")), NATIONAL.festival("国庆节", 2025));
    assertEquals(NATIONAL.festival("国庆节", 2025), NATIONAL.festival("中秋节", 2025));
    assertEquals(Optional.of(days("2023-09-29", "2023-10-06")), NATIONAL.festival("国庆节", 2023));
    assertEquals(Optional.empty(), NATIONAL.festival("国庆", 2023));
  }

  @Test
  void aNewNoticeExtendsTheCalendar() {
    WorkCalendar extended =
        NATIONAL.with(WorkCalendar.of(List.of(notice(2027, "2026-12-31", "2027-01-02"))));
    assertFalse(extended.isWorkingDay(day("2026-12-31")));
    assertTrue(extended.isWorkingDay(day("2027-01-04")));
    assertFalse(NATIONAL.isFirm(day("2026-12-31")), "the bundled calendar is unchanged");
  }

  @Test
  void aCorrectedNoticeReplacesTheOneOfItsYear() {
    WorkCalendar first = WorkCalendar.of(List.of(notice(2027, "2027-01-01", "2027-01-03")));
    WorkCalendar corrected = WorkCalendar.of(List.of(notice(2027, "2027-01-01", "2027-01-01")));
    assertFalse(first.isWorkingDay(day("2027-01-03")));
    assertEquals(corrected, first.with(corrected));
  }

  @Test
  void noticesThatContradictEachOtherAreRefusedWithEveryDay() {
    List<HolidayNotice> wrong =
        List.of(
            notice(2027, "2027-12-30", "2027-12-31"),
            notice(2028, "2027-12-30", "2028-01-01"),
            notice(2027, "2027-05-01", "2027-05-01"));
    ProblemsException refused = assertThrows(ProblemsException.class, () -> WorkCalendar.of(wrong));
    assertEquals(
        List.of(CalendarProblem.DAY_TWICE, CalendarProblem.DAY_TWICE, CalendarProblem.YEAR_TWICE),
        refused.problems().stream().map(problem -> problem.code()).toList());
  }

  @Test
  void aNoticeHasASourceAndDaysOfItsYear() {
    HolidayNotice good = notice(2027, "2027-01-01", "2027-01-01");
    assertThrows(
        IllegalArgumentException.class, () -> new HolidayNotice(2027, List.of(), good.runs()));
    assertThrows(
        IllegalArgumentException.class, () -> new HolidayNotice(2027, good.sources(), List.of()));
    assertThrows(IllegalArgumentException.class, () -> notice(2027, "2026-12-24", "2026-12-24"));
    assertThrows(IllegalArgumentException.class, () -> notice(2027, "2027-12-31", "2028-01-01"));
  }

  @Test
  void theBundledCalendarIsReadOnce() {
    assertSame(WorkCalendar.national(), WorkCalendar.national());
  }
}

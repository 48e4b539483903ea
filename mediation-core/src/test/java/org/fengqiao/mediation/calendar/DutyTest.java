package org.fengqiao.mediation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.mediation.Requirement;
import org.junit.jupiter.api.Test;

class DutyTest {

  private static final WorkCalendar NATIONAL = WorkCalendar.national();

  private static DateRange days(String first, String last) {
    return DateRange.of(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static List<LocalDate> due(List<DateRange> periods, DueRule rule) {
    return Duty.of(periods, rule).stream().map(Duty::due).toList();
  }

  private static List<LocalDate> dates(String... texts) {
    return List.of(texts).stream().map(LocalDate::parse).toList();
  }

  @Test
  @Requirement("REP-02")
  void aPhaseReportIsDueWithinFiveDaysAfterEachPhase() {
    List<DateRange> phases =
        List.of(
            days("2022-03-15", "2022-04-15"),
            days("2022-04-16", "2022-11-15"),
            days("2022-11-16", "2022-11-25"));
    assertEquals(
        dates("2022-04-20", "2022-11-20", "2022-11-30"), due(phases, DueRule.daysAfter(5)));
  }

  @Test
  @Requirement({"REP-08", "REP-18", "REP-19"})
  void theMonthsReportIsDueByTheThirdOfTheNextEvenAfterTheCampaign() {
    DateRange campaign = days("2018-03-15", "2018-11-30");
    List<LocalDate> due =
        due(Cadence.monthly().periods(campaign, FirstPeriod.WHOLE), DueRule.dayOfNextMonth(3));
    assertEquals(9, due.size());
    assertEquals(LocalDate.parse("2018-04-03"), due.get(0));
    assertEquals(LocalDate.parse("2018-12-03"), due.get(8));
  }

  @Test
  @Requirement({"REP-09", "REP-18", "REP-19"})
  void theQuartersReportIsDueByTheFifthOfTheNextEvenAfterTheCampaign() {
    DateRange campaign = days("2018-03-15", "2018-11-30");
    for (FirstPeriod first : List.of(FirstPeriod.WHOLE, FirstPeriod.CLIPPED)) {
      assertEquals(
          dates("2018-04-05", "2018-07-05", "2018-10-05", "2019-01-05"),
          due(Cadence.quarterly().periods(campaign, first), DueRule.dayOfNextQuarter(5)));
    }
  }

  @Test
  void aDayTheMonthDoesNotHaveIsItsLast() {
    DateRange january = days("2026-01-01", "2026-01-31");
    assertEquals(LocalDate.parse("2026-02-28"), DueRule.dayOfNextMonth(31).due(january));
    assertEquals(LocalDate.parse("2026-04-30"), DueRule.dayOfNextQuarter(30).due(january));
  }

  @Test
  void whatIsDueByTheEndOfAPeriodOrOnADay() {
    DateRange week = days("2026-03-30", "2026-04-05");
    assertEquals(LocalDate.parse("2026-04-05"), DueRule.endOfPeriod().due(week));
    LocalDate fixed = LocalDate.parse("2023-05-30");
    assertEquals(fixed, DueRule.on(fixed).due(week));
  }

  @Test
  void impossibleDueRulesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> DueRule.dayOfNextMonth(0));
    assertThrows(IllegalArgumentException.class, () -> DueRule.dayOfNextQuarter(32));
    assertThrows(IllegalArgumentException.class, () -> DueRule.daysAfter(0));
  }

  @Test
  void aDueDayInAHolidayStaysUnlessARollIsAskedFor() {
    DateRange september = days("2018-09-01", "2018-09-30");
    Duty plain = Duty.of(september, DueRule.dayOfNextMonth(3));
    assertEquals(LocalDate.parse("2018-10-03"), plain.deadline().lastDay());
    Duty rolled = Duty.of(september, DueRule.dayOfNextMonth(3), Roll.FORWARD, NATIONAL);
    assertEquals(LocalDate.parse("2018-10-03"), rolled.due());
    assertEquals(LocalDate.parse("2018-10-08"), rolled.deadline().lastDay());
    assertEquals(plain, Duty.of(september, DueRule.dayOfNextMonth(3), Roll.NONE, NATIONAL));
    assertTrue(plain.compareTo(rolled) < 0);
  }
}

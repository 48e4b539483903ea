package org.fengqiao.mediation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.UnknownCodeException;
import org.junit.jupiter.api.Test;

class CadenceTest {

  private static DateRange days(String first, String last) {
    return DateRange.of(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static DateRange period(Cadence cadence, String day) {
    return cadence.periodOf(LocalDate.parse(day));
  }

  @Test
  void aHalfMonthIsAPeriodOfItsOwnAndNotFifteenDays() {
    Cadence cadence = Cadence.halfMonthly();
    assertEquals(days("2024-02-01", "2024-02-15"), period(cadence, "2024-02-15"));
    assertEquals(days("2024-02-16", "2024-02-29"), period(cadence, "2024-02-16"));
    assertEquals(days("2019-01-16", "2019-01-31"), period(cadence, "2019-01-31"));
    assertEquals(24, cadence.periods(DateRange.ofYear(2019), FirstPeriod.WHOLE).size());
  }

  @Test
  void aWeekBeginsOnMondayUnlessThePlaceSaysOtherwise() {
    assertEquals(days("2026-03-30", "2026-04-05"), period(Cadence.weekly(), "2026-04-01"));
    assertEquals(
        days("2026-03-29", "2026-04-04"), period(Cadence.weekly(DayOfWeek.SUNDAY), "2026-04-01"));
    assertEquals(days("2018-12-31", "2019-01-06"), period(Cadence.weekly(), "2019-01-01"));
  }

  @Test
  void longerPeriodsFollowTheCalendarYear() {
    assertEquals(days("2026-04-01", "2026-04-30"), period(Cadence.monthly(), "2026-04-30"));
    assertEquals(days("2026-04-01", "2026-06-30"), period(Cadence.quarterly(), "2026-06-01"));
    assertEquals(days("2026-07-01", "2026-12-31"), period(Cadence.halfYearly(), "2026-07-01"));
    assertEquals(days("2026-01-01", "2026-12-31"), period(Cadence.yearly(), "2026-07-01"));
    assertEquals(days("2026-07-01", "2026-07-01"), period(Cadence.daily(), "2026-07-01"));
  }

  @Test
  void cadencesAreStoredByCode() {
    assertEquals(
        List.of("DAILY", "WEEKLY", "HALF-MONTHLY", "MONTHLY", "QUARTERLY", "HALF-YEARLY", "YEARLY"),
        Cadence.all().stream().map(Cadence::code).toList());
    for (Cadence cadence : Cadence.all()) {
      assertEquals(cadence, Cadence.parse(cadence.code()));
    }
    assertThrows(UnknownCodeException.class, () -> Cadence.parse("FORTNIGHTLY"));
  }

  @Test
  void cadencesHaveNamesInBothLanguages() {
    assertEquals(
        List.of("每日", "每周", "每半月", "每月", "每季度", "每半年", "每年"),
        Cadence.all().stream().map(cadence -> cadence.label(Locale.CHINA)).toList());
    assertEquals("half-monthly", Cadence.halfMonthly().label(Locale.ENGLISH));
  }

  @Test
  @Requirement("REP-19")
  void aPlanThatStartsInTheMiddleOfAMonthSaysWhichMonthIsTheFirst() {
    DateRange plan = days("2018-03-15", "2018-05-20");
    Cadence monthly = Cadence.monthly();
    assertEquals(
        List.of(
            days("2018-03-01", "2018-03-31"),
            days("2018-04-01", "2018-04-30"),
            days("2018-05-01", "2018-05-31")),
        monthly.periods(plan, FirstPeriod.WHOLE));
    assertEquals(
        List.of(
            days("2018-03-15", "2018-03-31"),
            days("2018-04-01", "2018-04-30"),
            days("2018-05-01", "2018-05-20")),
        monthly.periods(plan, FirstPeriod.CLIPPED));
    assertEquals(
        List.of(days("2018-04-01", "2018-04-30"), days("2018-05-01", "2018-05-20")),
        monthly.periods(plan, FirstPeriod.NEXT));
    assertEquals(
        List.of(), Cadence.quarterly().periods(days("2018-01-02", "2018-03-31"), FirstPeriod.NEXT));
  }
}

package org.fengqiao.mediation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.junit.jupiter.api.Test;

class SensitivePeriodsTest {

  private static final WorkCalendar NATIONAL = WorkCalendar.national();
  private static final LocalText SPRING = LocalText.of("春节", "Spring Festival");

  private static final SensitivePeriod TWO_SESSIONS =
      new SensitivePeriod(
          LocalText.of("全国“两会”", "national Two Sessions"),
          days("2026-03-04", "2026-03-05"),
          LegalBasis.ourDefault());

  private static DateRange days(String first, String last) {
    return DateRange.of(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static List<String> covered(
      SensitivePeriods sensitive, DateRange range, FirstPeriod first) {
    return sensitive.overlay(Cadence.weekly(), Cadence.daily(), range, first).stream()
        .map(c -> c.days() + (c.sensitive() ? " !" : "") + " " + c.cadence().code())
        .toList();
  }

  @Test
  @Requirement("SCR-08")
  void aFestivalIsSensitiveOnTheDaysOfTheYearsNotice() {
    SensitivePeriod spring = SensitivePeriod.ofFestival(SPRING, 2026, NATIONAL);
    assertEquals(days("2026-02-15", "2026-02-23"), spring.days());
    assertEquals(NATIONAL.notice(2026).basis(), spring.basis());
    assertEquals(
        days("2025-01-28", "2025-02-04"),
        SensitivePeriod.ofFestival(SPRING, 2025, NATIONAL).days());
  }

  @Test
  @Requirement("SCR-08")
  void aFestivalWithoutADateIsNotGuessed() {
    assertThrows(
        CalendarHorizonException.class, () -> SensitivePeriod.ofFestival(SPRING, 2027, NATIONAL));
    LocalText unknown = LocalText.chinese("重阳节");
    assertThrows(
        IllegalArgumentException.class, () -> SensitivePeriod.ofFestival(unknown, 2026, NATIONAL));
  }

  @Test
  void aWindowMayBeWidened() {
    assertEquals(days("2026-03-01", "2026-03-06"), TWO_SESSIONS.widened(3, 1).days());
    assertThrows(IllegalArgumentException.class, () -> TWO_SESSIONS.widened(-1, 0));
  }

  @Test
  @Requirement("SCR-11")
  void specialScreeningIsDueTheDayBeforeAtTheLatest() {
    assertEquals(LocalDate.parse("2026-03-03"), TWO_SESSIONS.lastDayBefore());
    assertEquals(
        LocalDate.parse("2026-02-14"),
        SensitivePeriod.ofFestival(SPRING, 2026, NATIONAL).lastDayBefore());
  }

  @Test
  @Requirement("SCR-07")
  void insideASensitivePeriodDailyScreeningReplacesTheWeekly() {
    assertEquals(
        List.of(
            "2026-03-02..2026-03-03 WEEKLY",
            "2026-03-04..2026-03-04 ! DAILY",
            "2026-03-05..2026-03-05 ! DAILY",
            "2026-03-06..2026-03-08 WEEKLY",
            "2026-03-09..2026-03-11 WEEKLY"),
        covered(
            SensitivePeriods.of(List.of(TWO_SESSIONS)),
            days("2026-03-02", "2026-03-11"),
            FirstPeriod.CLIPPED));
  }

  @Test
  void theFirstPeriodRuleHoldsForTheNormalRhythm() {
    SensitivePeriods sensitive = SensitivePeriods.of(List.of(TWO_SESSIONS));
    DateRange range = days("2026-03-05", "2026-03-11");
    assertEquals(
        List.of(
            "2026-03-02..2026-03-03 WEEKLY",
            "2026-03-04..2026-03-04 ! DAILY",
            "2026-03-05..2026-03-05 ! DAILY",
            "2026-03-06..2026-03-08 WEEKLY",
            "2026-03-09..2026-03-15 WEEKLY"),
        covered(sensitive, range, FirstPeriod.WHOLE));
    assertEquals(
        List.of("2026-03-05..2026-03-05 ! DAILY", "2026-03-09..2026-03-11 WEEKLY"),
        covered(sensitive, range, FirstPeriod.NEXT));
  }

  @Test
  void overlappingSensitivePeriodsCountOnce() {
    SensitivePeriod inner =
        new SensitivePeriod(SPRING, days("2026-03-05", "2026-03-05"), LegalBasis.ourDefault());
    SensitivePeriods sensitive = SensitivePeriods.of(List.of(inner, TWO_SESSIONS));
    assertEquals(List.of(TWO_SESSIONS, inner), sensitive.list());
    assertEquals(
        List.of("2026-03-04..2026-03-04 ! DAILY", "2026-03-05..2026-03-05 ! DAILY"),
        covered(sensitive, TWO_SESSIONS.days(), FirstPeriod.CLIPPED));
    assertEquals(List.of(TWO_SESSIONS, inner), sensitive.on(LocalDate.parse("2026-03-05")));
    assertEquals(List.of(TWO_SESSIONS), sensitive.within(days("2026-03-01", "2026-03-04")));
  }

  @Test
  void sensitivePeriodsThatTouchAreOneForASlowerRhythm() {
    SensitivePeriod next =
        new SensitivePeriod(SPRING, days("2026-03-06", "2026-03-07"), LegalBasis.ourDefault());
    List<DateRange> covered =
        SensitivePeriods.of(List.of(TWO_SESSIONS, next))
            .overlay(
                Cadence.monthly(),
                Cadence.weekly(),
                days("2026-03-04", "2026-03-07"),
                FirstPeriod.CLIPPED)
            .stream()
            .map(SensitivePeriods.Covered::days)
            .toList();
    assertEquals(List.of(days("2026-03-04", "2026-03-07")), covered);
  }
}

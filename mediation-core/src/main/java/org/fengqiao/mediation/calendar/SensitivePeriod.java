package org.fengqiao.mediation.calendar;

import java.time.LocalDate;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * Days on which disputes are screened more closely (重要敏感时期), such as those of the national Two
 * Sessions or a festival. Dated data: which days they are is announced, not computed (requirement
 * SCR-08).
 *
 * @param name what people call it
 * @param days the days
 * @param basis who says so
 */
public record SensitivePeriod(LocalText name, DateRange days, LegalBasis basis) {

  /**
   * Returns the rest days of a festival under the notice of a year.
   *
   * @param name the Chinese name is the one the notice uses, such as 春节
   * @throws IllegalArgumentException if the notice does not name the festival
   * @throws CalendarHorizonException if no notice of that year is loaded
   */
  public static SensitivePeriod ofFestival(LocalText name, int year, WorkCalendar calendar) {
    DateRange days =
        calendar
            .festival(name.zh(), year)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the notice for " + year + " names no holiday " + name.zh()));
    return new SensitivePeriod(name, days, calendar.notice(year).basis());
  }

  /** Returns the period with days added at both ends, zero or more. */
  public SensitivePeriod widened(int daysBefore, int daysAfter) {
    if (daysBefore < 0 || daysAfter < 0) {
      throw new IllegalArgumentException(
          "a period is widened by zero or more days: " + daysBefore + ", " + daysAfter);
    }
    return new SensitivePeriod(
        name,
        DateRange.of(
            days.startInclusive().minusDays(daysBefore), days.endInclusive().plusDays(daysAfter)),
        basis);
  }

  /** Returns the last day for the special screening (专项排查) that comes before (SCR-11). */
  public LocalDate lastDayBefore() {
    return days.startInclusive().minusDays(1);
  }
}

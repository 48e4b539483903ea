package org.fengqiao.mediation.campaign;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.SensitivePeriod;
import org.fengqiao.mediation.calendar.SensitivePeriods;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * Dates the sensitive periods of a plan as far as the plan and the holiday notices say (SCR-08).
 */
final class SensitiveDates {

  private SensitiveDates() {}

  /**
   * Returns the periods that the plan gives a window for and that fall into a range. A period
   * without a window is left out: its dates are the place's to decide, nothing is guessed.
   *
   * @param calendar the notices; a festival of a year without notice is left out
   */
  static SensitivePeriods of(CampaignPlan plan, WorkCalendar calendar, DateRange range) {
    List<SensitivePeriod> dated = new ArrayList<>();
    for (SensitiveSpan span : plan.sensitivePeriods()) {
      span.window().ifPresent(window -> date(plan, span, window, calendar, range, dated));
    }
    return SensitivePeriods.of(
        dated.stream().filter(period -> period.days().overlaps(range)).toList());
  }

  private static void date(
      CampaignPlan plan,
      SensitiveSpan span,
      SensitiveSpan.Window window,
      WorkCalendar calendar,
      DateRange range,
      List<SensitivePeriod> dated) {
    if (window instanceof SensitiveSpan.Fixed fixed) {
      dated.add(
          new SensitivePeriod(
              span.name(), fixed.range(), PlanTargets.basis(plan, span.citation())));
    } else if (window instanceof SensitiveSpan.Around around && span.festival().isPresent()) {
      String festival = span.festival().get();
      int last = range.endInclusive().getYear() + 1;
      for (int year = range.startInclusive().getYear() - 1; year <= last; year++) {
        if (hasFestival(calendar, festival, year)) {
          dated.add(
              SensitivePeriod.ofFestival(LocalText.chinese(festival), year, calendar)
                  .widened(around.daysBefore(), around.daysAfter()));
        }
      }
    }
  }

  private static boolean hasFestival(WorkCalendar calendar, String festival, int year) {
    return calendar.notices().stream().anyMatch(notice -> notice.year() == year)
        && calendar.festival(festival, year).isPresent();
  }
}

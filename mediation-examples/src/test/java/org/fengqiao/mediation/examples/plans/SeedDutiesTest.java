package org.fengqiao.mediation.examples.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.DutyTerms;
import org.fengqiao.mediation.campaign.PlanSchedule;
import org.fengqiao.mediation.campaign.ReportingLine;
import org.junit.jupiter.api.Test;

/**
 * The due dates that the five plans really have (REP-02, REP-04, REP-08, REP-09, REP-12, REP-13).
 */
class SeedDutiesTest {

  private static final DutyTerms TERMS =
      DutyTerms.builder()
          .reading(DeadlineReading.BY_PERIOD_END)
          .calendar(WorkCalendar.national())
          .build();

  private static List<LocalDate> dues(String plan, String document) {
    CampaignPlan loaded = SeedPlans.read(plan);
    PlanSchedule schedule = PlanSchedule.of(loaded, TERMS);
    return loaded.reporting().stream()
        .filter(line -> line.documentCode().equals(document))
        .flatMap((ReportingLine line) -> schedule.of(line).stream())
        .map(occurrence -> occurrence.duty().due())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<LocalDate> days(String... days) {
    return List.of(days).stream().map(LocalDate::parse).toList();
  }

  @Test
  void plan000ReportsFiveDaysAfterEachPhase() {
    assertEquals(days("2022-04-20", "2022-11-20", "2022-11-30"), dues("seed-000", "PHASE-REPORT"));
  }

  @Test
  void plan001ReportsOnTwoFixedDatesThoughItHasNoPeriod() {
    assertEquals(days("2023-05-30", "2023-11-30"), dues("seed-001", "SUMMARY-REPORT"));
  }

  @Test
  void plan003ReportsMonthlyAndQuarterlyBeyondItsEnd() {
    assertEquals(
        days(
            "2022-04-03",
            "2022-05-03",
            "2022-06-03",
            "2022-07-03",
            "2022-08-03",
            "2022-09-03",
            "2022-10-03",
            "2022-11-03",
            "2022-12-03"),
        dues("seed-003", "MONTHLY-REPORT"));
    assertEquals(
        days("2022-04-05", "2022-07-05", "2022-10-05", "2023-01-05"),
        dues("seed-003", "QUARTERLY-ANALYSIS"));
  }

  @Test
  void plan004ReportsOnItsDatesAlsoOnTheOneBeforeItsStart() {
    assertEquals(days("2018-04-30"), dues("seed-004", "PLAN-DOCUMENT"));
    assertEquals(days("2016-12-01"), dues("seed-004", "SUMMARY-REPORT"));
  }
}

package org.fengqiao.mediation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.junit.jupiter.api.Test;

@Requirement({
  "SCR-02", "SCR-03", "SCR-04", "SCR-07", "SCR-11", "REP-01", "REP-02", "REP-04",
  "REP-08", "REP-09", "REP-10", "REP-12", "REP-18", "REP-19", "MTG-01", "SUP-01"
})
class CampaignDutiesTest {

  private static final CampaignId CAMPAIGN = CampaignId.of("5299-QINGLAN");
  private static final DutyTerms STRICT =
      DutyTerms.builder()
          .reading(DeadlineReading.BEFORE_PERIOD_STARTS)
          .calendar(WorkCalendar.national())
          .build();

  /** The festivals are dated by the plan and the notices; nobody repeats them. */
  private static DutyTerms withFestivals() {
    return DutyTerms.builder()
        .reading(DeadlineReading.BY_PERIOD_END)
        .calendar(WorkCalendar.national())
        .build();
  }

  private static List<CampaignDuty> duties(String lines, DutyTerms terms) {
    return CampaignDuties.generate(CAMPAIGN, Plans.with(lines), Counties.county(1, 1), terms);
  }

  private static List<CampaignDuty> of(
      Collection<CampaignDuty> duties, String item, OrganisationId who) {
    return duties.stream()
        .filter(duty -> duty.item().equals(item) && duty.who().equals(who))
        .toList();
  }

  private static List<String> dues(List<CampaignDuty> duties) {
    return duties.stream().map(duty -> duty.duty().due().toString()).toList();
  }

  private static List<String> covers(List<CampaignDuty> duties) {
    return duties.stream().map(duty -> duty.duty().covers().toString()).toList();
  }

  @Test
  void aReportAfterEachPhaseIsDueFiveDaysAfterItsEndAndOutlivesTheCampaign() {
    List<CampaignDuty> duties =
        duties(
            """
            phases:
              - {id: P1, kind: mobilisation, name: 一, start: 2022-04-01, end: 2022-04-15, cite: {section: 四, quote: 一}}
              - {id: P2, kind: implementation, name: 二, start: 2022-04-16, end: 2022-11-15, cite: {section: 四, quote: 二}}
              - {id: P3, kind: summary, name: 三, start: 2022-11-16, end: 2022-11-25, cite: {section: 四, quote: 三}}
            reporting:
              - id: R1
                what: 情况
                document: PHASE-REPORT
                reporters: [JUDICIAL-OFFICE]
                due: {days-after-phase: 5, text: 5日内}
                cite: {section: 五, quote: 5日内}
            """,
            STRICT);
    assertEquals(List.of("2022-04-20", "2022-11-20", "2022-11-30"), dues(duties));
    assertEquals("2022-04-16..2022-11-15", covers(duties).get(1));
  }

  @Test
  void monthlyAndQuarterlyReportsBeginWithTheWholeFirstPeriodAndEndAfterTheCampaign() {
    String lines =
        """
        period: {start: 2022-03-15, end: 2022-11-30, cite: {section: 四, quote: 三月}}
        reporting:
          - id: R1
            what: 上月
            document: MONTHLY-REPORT
            reporters: [JUDICIAL-OFFICE]
            recipient: {organisation: COUNTY-BUREAU, name: 区司法局}
            due: {day-of-next-month: 3, text: 每月3日前, FIRST}
            cite: {section: 五, quote: 每月3日前}
          - id: R2
            what: 上季度
            document: QUARTERLY-ANALYSIS
            reporters: [JUDICIAL-OFFICE]
            due: {day-of-next-quarter: 5, text: 每季度第一个月5日前}
            cite: {section: 五, quote: 每季度第一个月5日前}
        """;
    List<CampaignDuty> whole = duties(lines.replace("FIRST", "first-period: whole"), STRICT);
    List<CampaignDuty> monthly = of(whole, "R1", Counties.office(1));
    assertEquals(9, monthly.size());
    assertEquals("2022-04-03", dues(monthly).get(0));
    assertEquals("2022-03-01..2022-03-31", covers(monthly).get(0));
    assertEquals("2022-12-03", dues(monthly).get(8));
    assertEquals(
        List.of("2022-04-05", "2022-07-05", "2022-10-05", "2023-01-05"),
        dues(of(whole, "R2", Counties.office(1))));
    assertEquals(
        Optional.of(Counties.BUREAU), monthly.get(0).recipient().orElseThrow().organisation());
    List<CampaignDuty> next = duties(lines.replace("FIRST", "first-period: next"), STRICT);
    assertEquals("2022-05-03", dues(of(next, "R1", Counties.office(1))).get(0));
    List<CampaignDuty> clipped = duties(lines.replace("FIRST", "first-period: clipped"), STRICT);
    assertEquals("2022-03-15..2022-03-31", covers(of(clipped, "R1", Counties.office(1))).get(0));
    List<CampaignDuty> cut = duties(lines.replace("FIRST", "outlives: false"), STRICT);
    assertEquals("2022-11-03", dues(of(cut, "R1", Counties.office(1))).get(7));
    assertEquals(8, of(cut, "R1", Counties.office(1)).size());
  }

  @Test
  void fixedDatesCoverWhatPassedSinceTheDateBefore() {
    String lines =
        """
        reporting:
          - id: R1
            what: 总结
            document: SUMMARY-REPORT
            reporters: [JUDICIAL-OFFICE, INDUSTRY-COMMITTEE]
            due:
              text: 2023年5月30日、11月30日前
              dates: [{text: 2023年5月30日, on: 2023-05-30}, {text: 11月30日前, on: 2023-11-30, year-inherited: true}]
            cite: {section: 四, quote: 2023年5月30日、11月30日前}
        """;
    DateRange year = DateRange.ofYear(2023);
    DutyTerms terms = DutyTerms.builder().from(STRICT).campaignDays(year).build();
    List<CampaignDuty> duties = duties(lines, terms);
    assertEquals(List.of("2023-05-30", "2023-11-30"), dues(duties));
    assertEquals(List.of("2023-01-01..2023-05-30", "2023-05-31..2023-11-30"), covers(duties));
  }

  @Test
  void aPlanWithoutPeriodNeedsTheDaysOfTheCampaign() {
    ProblemsException refused = assertThrows(ProblemsException.class, () -> duties("", STRICT));
    assertTrue(refused.problems().contains(DutyProblem.NO_CAMPAIGN_DAYS));
  }

  @Test
  void aPlanWhosePhasesEndBeforeItsPeriodBeginsNeedsTheDaysOfTheCampaign() {
    String lines =
        """
        period: {start: 2024-06-01, cite: {section: 一, quote: 6月1日起}}
        phases:
          - {id: P1, kind: implementation, name: 实施, start: 2024-04-01, end: 2024-05-20, cite: {section: 四, quote: 至5月20日}}
        """;
    ProblemsException refused = assertThrows(ProblemsException.class, () -> duties(lines, STRICT));
    assertTrue(refused.problems().contains(DutyProblem.NO_CAMPAIGN_DAYS));
  }

  @Test
  void aLastPhaseLeftOpenEndsWithThePeriod() {
    String lines =
        """
        period: {END cite: {section: 四, quote: 至10月31日结束}}
        phases:
          - {id: P1, kind: implementation, name: 实施, start: 2024-03, end: 2024-09, cite: {section: 四, quote: 3月至9月}}
          - {id: P2, kind: summary, name: 总结, start: 2024-10-08, cite: {section: 四, quote: 10月8日起}}
        reporting:
          - id: R1
            what: 阶段材料
            document: PHASE-REPORT
            reporters: [JUDICIAL-OFFICE]
            due: {text: 每阶段完成后5日内, days-after-phase: 5}
            cite: {section: 五, quote: 每阶段完成后5日内}
        """;
    List<CampaignDuty> ended = duties(lines.replace("END", "end: 2024-10-31,"), STRICT);
    assertEquals(List.of("2024-10-05", "2024-11-05"), dues(ended));
    assertEquals("2024-10-08..2024-10-31", covers(ended).get(1));
    assertEquals(List.of("2024-10-05"), dues(duties(lines.replace("END", ""), STRICT)));
    List<CampaignDuty> early = duties(lines.replace("END", "end: 2024-10-01,"), STRICT);
    assertEquals(List.of("2024-10-05"), dues(early));
  }

  @Test
  void anAmbiguousDateFollowsTheReading() {
    String lines =
        """
        period: {start: 2019-01, end: 2019-12, cite: {section: 四, quote: 年}}
        supervision:
          - id: V1
            name: 考核
            by: [COUNTY-BUREAU]
            kind: assessment
            due: {text: 2019年5月前, dates: [{text: 2019年5月前, before: 2019-05}]}
            cite: {section: 四, quote: 2019年5月前}
        """;
    DutyTerms lenient =
        DutyTerms.builder().from(STRICT).reading(DeadlineReading.BY_PERIOD_END).build();
    assertEquals(List.of("2019-04-30"), dues(duties(lines, STRICT)));
    assertEquals(List.of("2019-05-31"), dues(duties(lines, lenient)));
  }

  @Test
  void aDueDateMovesOnlyWhereThePlaceSaysSo() {
    String lines =
        """
        period: {start: 2018-03, end: 2018-12, cite: {section: 四, quote: 年}}
        reporting:
          - id: R1
            what: 方案
            document: PLAN-DOCUMENT
            reporters: [JUDICIAL-OFFICE]
            due: {text: 2018年4月30日前, dates: [{text: 2018年4月30日前, on: 2018-04-30}]}
            cite: {section: 四, quote: 2018年4月30日前}
        """;
    CampaignDuty stays = duties(lines, STRICT).get(0);
    assertEquals(LocalDate.of(2018, 4, 30), stays.duty().deadline().lastDay());
    DutyTerms forward = DutyTerms.builder().from(STRICT).roll(Roll.FORWARD).build();
    CampaignDuty moved = duties(lines, forward).get(0);
    assertEquals(LocalDate.of(2018, 4, 30), moved.duty().due());
    assertEquals(LocalDate.of(2018, 5, 2), moved.duty().deadline().lastDay());
    assertEquals(stays.id(), moved.id());
  }

  @Test
  void villagesScreenWeeklyTownsHalfMonthlyAndTheCentreMonthly() {
    CampaignPlan plan = Plans.clean();
    List<CampaignDuty> duties =
        CampaignDuties.generate(CAMPAIGN, plan, Counties.county(1, 1), STRICT);
    // The festival the plan dates takes the place of a week and cuts a half-month in two.
    assertEquals(52, of(duties, "SC1", Counties.village(1)).size());
    assertEquals(25, of(duties, "SC2", Counties.town(1)).size());
    assertEquals(12, of(duties, "SC3", Counties.CENTRE).size());
    assertEquals(List.of(), of(duties, "SC1", Counties.town(1)));
  }

  @Test
  void sensitiveDaysAreScreenedDailyInsteadAndThePeriodsAroundAreCut() {
    CampaignPlan plan = Plans.clean();
    List<CampaignDuty> duties =
        CampaignDuties.generate(CAMPAIGN, plan, Counties.county(1, 1), withFestivals());
    List<CampaignDuty> daily = of(duties, "SC4", Counties.village(1));
    assertEquals(7, daily.size());
    assertEquals("2019-02-04..2019-02-04", covers(daily).get(0));
    assertTrue(daily.stream().allMatch(CampaignDuty::sensitive));
    List<String> weekly = covers(of(duties, "SC1", Counties.village(1)));
    assertTrue(weekly.contains("2019-01-28..2019-02-03"), weekly.toString());
    assertTrue(weekly.contains("2019-02-11..2019-02-17"), weekly.toString());
    assertEquals(52, weekly.size());
    List<String> halfMonths = covers(of(duties, "SC2", Counties.town(1)));
    assertTrue(halfMonths.contains("2019-02-01..2019-02-03"), halfMonths.toString());
    assertTrue(halfMonths.contains("2019-02-11..2019-02-15"), halfMonths.toString());
    assertEquals(12, of(duties, "SC3", Counties.CENTRE).size());
    assertEquals(12, of(duties, "SC6", Counties.town(1)).size());
  }

  @Test
  void aSensitivePeriodThatThePlaceNamesAgainCountsOnce() {
    CampaignPlan plan = Plans.clean();
    DutyTerms again =
        DutyTerms.builder()
            .from(withFestivals())
            .sensitivePeriods(
                SensitiveDates.of(plan, WorkCalendar.national(), DateRange.ofYear(2019)))
            .build();
    assertEquals(
        CampaignDuties.generate(CAMPAIGN, plan, Counties.county(1, 1), withFestivals()),
        CampaignDuties.generate(CAMPAIGN, plan, Counties.county(1, 1), again));
  }

  @Test
  void aSpecialScreeningIsDueOnTheLastDayBeforeASensitivePeriod() {
    CampaignPlan plan = Plans.clean();
    List<CampaignDuty> duties =
        CampaignDuties.generate(CAMPAIGN, plan, Counties.county(1, 1), withFestivals());
    assertEquals(List.of("2019-02-03"), dues(of(duties, "SC5", Counties.town(1))));
  }

  @Test
  void meetingsAndSupervisionRecurAndVagueOnesGiveNoDuty() {
    List<CampaignDuty> duties =
        CampaignDuties.generate(CAMPAIGN, Plans.clean(), Counties.county(2, 1), STRICT);
    assertEquals(12, of(duties, "M1", Counties.town(2)).size());
    assertEquals(List.of(), of(duties, "M2", Counties.town(2)));
    assertEquals(12, of(duties, "V1", Counties.BUREAU).size());
    assertEquals(4, of(duties, "V2", Counties.BUREAU).size());
    assertEquals(List.of("2019-12-31"), dues(of(duties, "V3", Counties.BUREAU)));
    assertEquals(List.of(), of(duties, "R5", Counties.office(1)));
  }

  @Test
  void aLineForAGroupAppliesToEveryKindInIt() {
    List<CampaignDuty> duties =
        CampaignDuties.generate(CAMPAIGN, Plans.clean(), Counties.county(1, 1), STRICT);
    assertEquals(1, of(duties, "R4", Counties.village(1)).size());
    assertEquals(1, of(duties, "R4", Counties.town(1)).size());
    assertEquals(List.of(), of(duties, "R4", Counties.CENTRE));
    CampaignDuty downward = of(duties, "R6", Counties.BUREAU).get(0);
    assertEquals("各司法所", downward.recipient().orElseThrow().name().zh());
  }

  @Test
  void anOrganisationOwesOnlyWhileItExists() {
    List<MediationOrganisation> county = Counties.county(1, 1);
    MediationOrganisation closed =
        MediationOrganisation.builder()
            .from(county.get(county.size() - 1))
            .validTo(LocalDate.of(2019, 3, 20))
            .build();
    county.set(county.size() - 1, closed);
    List<CampaignDuty> duties =
        of(
            CampaignDuties.generate(CAMPAIGN, Plans.clean(), county, STRICT),
            "SC1",
            Counties.village(1));
    assertEquals("2019-03-18..2019-03-24", covers(duties).get(duties.size() - 1));
  }

  @Test
  void idsAreTheSameWheneverDutiesAreComputedAndDifferFromEachOther() {
    List<CampaignDuty> once =
        CampaignDuties.generate(CAMPAIGN, Plans.clean(), Counties.county(2, 3), STRICT);
    List<CampaignDuty> again =
        CampaignDuties.generate(CAMPAIGN, Plans.clean(), Counties.county(2, 3), STRICT);
    assertEquals(once, again);
    assertEquals(once.size(), new HashSet<>(once.stream().map(CampaignDuty::id).toList()).size());
    assertEquals("5299", once.get(0).id().partition().digits());
    List<CampaignDuty> other =
        CampaignDuties.generate(
            CampaignId.of("5299-OTHER"), Plans.clean(), Counties.county(2, 3), STRICT);
    assertTrue(
        once.stream()
            .map(CampaignDuty::id)
            .noneMatch(new HashSet<>(other.stream().map(CampaignDuty::id).toList())::contains));
  }

  @Test
  void narrowingKeepsScreeningsThatCoverADayAndTheRestThatIsDueOnOne() {
    List<CampaignDuty> all =
        CampaignDuties.generate(CAMPAIGN, Plans.clean(), Counties.county(1, 1), STRICT);
    DateRange lastDays = DateRange.of(LocalDate.of(2019, 12, 24), LocalDate.of(2019, 12, 26));
    List<CampaignDuty> few = CampaignDuties.within(lastDays, all);
    assertEquals(List.of("2019-12-23..2019-12-29"), covers(of(few, "SC1", Counties.village(1))));
    assertEquals(1, of(few, "R4", Counties.village(1)).size());
    assertEquals(List.of(), of(few, "R1", Counties.office(1)));
  }
}

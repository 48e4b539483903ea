package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.campaign.DutyTerms;
import org.fengqiao.mediation.campaign.TaskCompletion;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.StoredCampaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A campaign concerns every place under it, and is run by the offices over it. */
class CampaignDeskTest {

  private static final RegionCode COUNTY = RegionCode.ofPrefix("990121");
  private static final DateRange DAYS =
      new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
  private static final Actor TOWN = Valley.office(Role.JUDICIAL_OFFICE, RegionLevel.TOWN);
  private static final Actor BUREAU = Valley.office(Role.COUNTY_BUREAU, RegionLevel.COUNTY);

  private final Valley valley = new Valley();

  private static void refuses(Executable call) {
    ProblemsException refused = assertThrows(ProblemsException.class, call);
    assertEquals(
        List.of(ServiceProblem.OUTSIDE_AREA),
        refused.problems().stream().map(problem -> problem.code()).toList());
  }

  private CampaignId stored() {
    CampaignId id = CampaignId.of("9901-SPRING");
    StoredCampaign campaign =
        StoredCampaign.builder()
            .id(id)
            .planId("spring")
            .planText("not read here")
            .region(COUNTY)
            .days(DAYS)
            .reading(DeadlineReading.BY_PERIOD_END)
            .build();
    valley.storage.inTransaction(id.partition(), unit -> unit.campaigns().save(campaign, 0));
    return id;
  }

  @Test
  void aPlanThatRelaxesALawIsNotStarted() {
    String plan =
        """
        format: fengqiao-plan/1
        id: spring
        kind: notice
        issuer: {organisation: COUNTY-BUREAU, name: 县司法局}
        level: COUNTY
        region: {name: 某县}
        addressees: []
        rules:
          - id: R1
            cite: {section: 三, quote: 医疗纠纷主动介入}
            rule: {key: case-application-only, for: MEDICAL, value: false}
        """;
    CampaignDesk desk = valley.mediation.as(BUREAU).campaigns();
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () -> desk.start(plan, COUNTY, DAYS, DeadlineReading.BY_PERIOD_END));
    assertEquals(
        List.of("RELAXES-LAW"),
        refused.problems().stream().map(problem -> problem.code().code()).toList());
    assertTrue(desk.list(PageRequest.first(10)).entries().isEmpty());
    String lawful = plan.replace("false", "true");
    assertEquals(
        "spring", desk.start(lawful, COUNTY, DAYS, DeadlineReading.BY_PERIOD_END).planId());
  }

  @Test
  void anOfficeStartsNoCampaignOutsideItsArea() {
    refuses(
        () ->
            valley
                .mediation
                .as(TOWN)
                .campaigns()
                .start("not read", COUNTY, DAYS, DeadlineReading.BY_PERIOD_END));
    refuses(
        () ->
            valley
                .mediation
                .as(BUREAU)
                .campaigns()
                .start(
                    "not read",
                    RegionCode.ofPrefix("980101"),
                    DAYS,
                    DeadlineReading.BY_PERIOD_END));
  }

  @Test
  void aTownSeesTheCampaignOfTheCountyAndDoesNotRunIt() {
    CampaignId id = stored();
    assertTrue(valley.mediation.as(TOWN).campaigns().find(id).isPresent());
    TaskCompletion done = new TaskCompletion(DAYS.startInclusive(), "notice 1");
    refuses(() -> valley.mediation.as(TOWN).campaigns().complete(id, "T01", done));
    OrganisationDirectory nobody = OrganisationDirectory.of(List.of());
    DutyTerms terms =
        DutyTerms.builder()
            .calendar(WorkCalendar.national())
            .reading(DeadlineReading.BY_PERIOD_END)
            .build();
    refuses(() -> valley.mediation.as(TOWN).campaigns().addDuties(id, nobody, terms));
  }
}

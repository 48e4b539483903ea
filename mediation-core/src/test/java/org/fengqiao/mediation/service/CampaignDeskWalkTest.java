package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.DutyInstance;
import org.fengqiao.mediation.campaign.DutyStatus;
import org.fengqiao.mediation.campaign.DutyTerms;
import org.fengqiao.mediation.campaign.TaskCompletion;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.DutyQuery;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.OrganisationQuery;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.StoredCampaign;
import org.fengqiao.mediation.storage.Versioned;
import org.junit.jupiter.api.Test;

@Requirement({"REP-01"})
class CampaignDeskWalkTest {

  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));

  private final Hamlet hamlet = new Hamlet();
  private final CampaignDesk desk = hamlet.mediation.as(Hamlet.office()).campaigns();
  private final DutyDesk duties = hamlet.mediation.as(Hamlet.office()).duties();

  private static String planText() {
    try (InputStream file =
        Objects.requireNonNull(
            CampaignPlan.class.getResourceAsStream("qinglan.yaml"), "the plan of the tests")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private StoredCampaign started() {
    return desk.start(
        planText(),
        RegionCode.ofPrefix(Hamlet.VILLAGE.prefix(RegionLevel.TOWN)),
        YEAR,
        DeadlineReading.BY_PERIOD_END);
  }

  private OrganisationDirectory organisations() {
    List<MediationOrganisation> all =
        hamlet
            .storage
            .inTransaction(
                Hamlet.PARTITION,
                unit ->
                    unit.organisations()
                        .list(OrganisationQuery.of(Hamlet.office().scope(), PageRequest.first(9))))
            .entries()
            .stream()
            .map(Versioned::value)
            .toList();
    return OrganisationDirectory.of(all);
  }

  private int addDuties(CampaignId id) {
    return desk.addDuties(
        id,
        organisations(),
        DutyTerms.builder()
            .reading(DeadlineReading.BY_PERIOD_END)
            .calendar(WorkCalendar.national())
            .build());
  }

  @Test
  void aCampaignKeepsThePlanItWasStartedWith() {
    StoredCampaign campaign = started();
    assertEquals("qinglan-2019", campaign.planId());
    assertEquals(Optional.of(campaign), desk.find(campaign.id()));
    assertEquals("qinglan-2019", desk.plan(campaign.id()).id());
    assertEquals(List.of(campaign), desk.list(PageRequest.first(9)).entries());
  }

  @Test
  void aPlanWithErrorsStartsNothing() {
    assertThrows(
        ProblemsException.class,
        () -> desk.start("format: x", Hamlet.VILLAGE, YEAR, DeadlineReading.BY_PERIOD_END));
    assertEquals(List.of(), desk.list(PageRequest.first(9)).entries());
  }

  @Test
  void rolesWithoutTheRightStartNothing() {
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () ->
                hamlet
                    .mediation
                    .as(Hamlet.mediator())
                    .campaigns()
                    .start(planText(), Hamlet.VILLAGE, YEAR, DeadlineReading.BY_PERIOD_END));
    assertTrue(refused.problems().contains(ServiceProblem.ROLE_REFUSED));
  }

  @Test
  void tasksAreDoneOneAfterTheOther() {
    CampaignId id = started().id();
    TaskCompletion first = new TaskCompletion(LocalDate.of(2019, 1, 20), "文件1号");
    desk.complete(id, "T01", first);
    StoredCampaign after =
        desk.complete(id, "T02", new TaskCompletion(LocalDate.of(2019, 4, 20), "文件2号"));
    assertEquals(Set.of("T01", "T02"), after.tasks().keySet());
    assertEquals(first, after.tasks().get("T01"));
    ProblemsException unknown =
        assertThrows(ProblemsException.class, () -> desk.complete(id, "T99", first));
    assertTrue(unknown.problems().contains(ServiceProblem.UNKNOWN_TASK));
    assertThrows(
        NotFoundException.class, () -> desk.complete(CampaignId.of("9901-NONE"), "T01", first));
  }

  @Test
  void dutiesAreAddedOnceAndReceivedOnce() {
    CampaignId id = started().id();
    int added = addDuties(id);
    assertTrue(added > 12, "duties: " + added);
    assertEquals(0, addDuties(id));
    List<DutyInstance> list = duties.list(query -> query.page(PageRequest.first(999))).entries();
    assertEquals(added, list.size());
    DutyInstance first = list.get(0);
    LocalDate lastDay = first.duty().duty().deadline().lastDay();
    DutyInstance received =
        duties.receive(first.duty().id(), lastDay.plusDays(1), Optional.empty(), true);
    assertEquals(DutyStatus.RECEIVED_LATE, received.status(lastDay.plusDays(2)));
    assertEquals(Optional.of(received), duties.find(first.duty().id()));
    assertThrows(
        ProblemsException.class,
        () -> duties.receive(first.duty().id(), lastDay, Optional.empty(), false));
    assertEquals(0, addDuties(id));
    assertEquals(
        List.of(received),
        duties
            .list(
                query ->
                    query
                        .standing(
                            new DutyQuery.Standing(
                                lastDay.plusDays(1), Set.of(DutyStatus.RECEIVED_LATE)))
                        .page(PageRequest.first(9)))
            .entries());
  }

  @Test
  void aMediatorReceivesNothingForADuty() {
    addDuties(started().id());
    DutyInstance any =
        hamlet
            .mediation
            .as(Hamlet.mediator())
            .duties()
            .list(query -> query.page(PageRequest.first(1)))
            .entries()
            .get(0);
    LocalDate day = any.duty().duty().deadline().lastDay();
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () ->
                hamlet
                    .mediation
                    .as(Hamlet.mediator())
                    .duties()
                    .receive(any.duty().id(), day, Optional.empty(), true));
    assertTrue(refused.problems().contains(ServiceProblem.ROLE_REFUSED));
    assertEquals(Optional.of(any), duties.find(any.duty().id()));
  }

  @Test
  void dutiesOutsideTheScopeDoNotExist() {
    addDuties(started().id());
    DutyInstance any = duties.list(query -> query.page(PageRequest.first(1))).entries().get(0);
    DutyDesk stranger = hamlet.mediation.as(Hamlet.stranger()).duties();
    assertTrue(stranger.find(any.duty().id()).isEmpty());
    assertThrows(
        NotFoundException.class,
        () -> stranger.receive(any.duty().id(), LocalDate.of(2019, 1, 1), Optional.empty(), false));
    assertEquals(List.of(), stranger.list(query -> query.page(PageRequest.first(9))).entries());
  }
}

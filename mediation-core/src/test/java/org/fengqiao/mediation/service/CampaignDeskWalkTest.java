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
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.DutyInstance;
import org.fengqiao.mediation.campaign.DutyKind;
import org.fengqiao.mediation.campaign.DutyProblem;
import org.fengqiao.mediation.campaign.DutyReceipt;
import org.fengqiao.mediation.campaign.DutyStatus;
import org.fengqiao.mediation.campaign.DutyTerms;
import org.fengqiao.mediation.campaign.TaskCompletion;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.DutyId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.DutyQuery;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.OrganisationQuery;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.StoredCampaign;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.fengqiao.mediation.storage.Versioned;
import org.fengqiao.mediation.storage.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

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

  private DutyInstance first(DutyKind kind) {
    return of(duties, kind);
  }

  private static void refuses(ProblemCode code, Executable call) {
    assertTrue(assertThrows(ProblemsException.class, call).problems().contains(code));
  }

  @Test
  void nothingIsReceivedBeforeItCameOrBeforeThePeriod() {
    addDuties(started().id());
    DutyInstance report = first(DutyKind.REPORT);
    LocalDate start = report.duty().duty().covers().startInclusive();
    LocalDate tomorrow = LocalDate.of(2019, 3, 5);
    refuses(
        DutyProblem.RECEIVED_IN_FUTURE,
        () -> duties.receive(report.duty().id(), tomorrow, Optional.empty(), true));
    refuses(
        DutyProblem.RECEIVED_TOO_EARLY,
        () -> duties.receive(report.duty().id(), start.minusDays(1), Optional.empty(), true));
    assertEquals(Optional.of(report), duties.find(report.duty().id()));
    hamlet.clock.set(Hamlet.at("2019-03-05T00:00"));
    duties.receive(report.duty().id(), tomorrow, Optional.empty(), true);
  }

  @Test
  @Requirement({"REP-17"})
  void whenItCameWhenThatWasWrittenDownAndWhatWasCorrectedAreTold() {
    addDuties(started().id());
    DutyId id = first(DutyKind.REPORT).duty().id();
    LocalDate day = LocalDate.of(2019, 2, 1);
    refuses(DutyProblem.NOTHING_RECEIVED, () -> duties.correct(id, day, Optional.empty(), false));
    duties.receive(id, day, Optional.empty(), true);
    hamlet.clock.set(Hamlet.at("2019-03-06T11:00"));
    DutyInstance corrected = duties.correct(id, day.plusDays(9), Optional.empty(), false);
    assertEquals(
        List.of(day, day.plusDays(9)),
        corrected.receipts().stream().map(DutyReceipt::receivedOn).toList());
    assertEquals(
        List.of(Hamlet.at("2019-03-04T09:00"), Hamlet.at("2019-03-06T11:00")),
        corrected.receipts().stream().map(DutyReceipt::recordedAt).toList());
    assertEquals(Optional.of(corrected), duties.find(id));
  }

  @Test
  void aCommitteeDoesNotSignForItsOwnReport() {
    DutyDesk director = hamlet.mediation.as(Hamlet.director()).duties();
    addDuties(started().id());
    DutyInstance report = of(director, DutyKind.REPORT);
    LocalDate day = report.duty().duty().covers().startInclusive();
    refuses(
        ServiceProblem.ROLE_REFUSED,
        () -> director.receive(report.duty().id(), day, Optional.empty(), false));
    DutyInstance screening = of(director, DutyKind.SCREENING);
    LocalDate screened = screening.duty().duty().covers().startInclusive();
    assertEquals(
        1,
        director
            .receive(screening.duty().id(), screened, Optional.empty(), true)
            .receipts()
            .size());
  }

  private static DutyInstance of(DutyDesk desk, DutyKind kind) {
    return desk.list(query -> query.addKinds(kind).page(PageRequest.first(1))).entries().get(0);
  }

  @Test
  void whoIsSecondToReceiveIsToldSo() {
    addDuties(started().id());
    DutyId id = first(DutyKind.REPORT).duty().id();
    LocalDate day = LocalDate.of(2019, 2, 1);
    Storage racing =
        new Storage() {
          @Override
          public <T> T inTransaction(Partition partition, Work<T> work) {
            throw new VersionConflictException(id, 0, 1);
          }

          @Override
          public Set<Capability> capabilities() {
            return Set.of();
          }
        };
    DutyDesk second =
        Mediation.builder()
            .storage(racing)
            .clock(hamlet.clock)
            .build()
            .as(Hamlet.office())
            .duties();
    refuses(
        ServiceProblem.RECEIVED_MEANWHILE, () -> second.receive(id, day, Optional.empty(), false));
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

package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.casework.ActionKind;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseOption;
import org.fengqiao.mediation.casework.CaseProblem;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.CaseWorkflow;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.DueKind;
import org.fengqiao.mediation.casework.IllegalStepException;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.IntakeEvent;
import org.fengqiao.mediation.casework.JournalException;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.NestedUnitOfWorkException;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.OrganisationQuery;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.TallyRow;
import org.junit.jupiter.api.Test;

/** What one does at the desk for cases, from the application to the lists of an office. */
class CaseDeskWalkTest {

  private final Hamlet hamlet = new Hamlet();
  private final IntakeAction.Apply template = hamlet.application();
  private final CaseDesk desk = hamlet.mediation.as(Hamlet.director()).cases();

  private CaseDesk as(Actor actor) {
    return hamlet.mediation.as(actor).cases();
  }

  @Test
  void aRegisteredCaseLiesInThePartitionOfItsHolderAndIsFound() {
    MediationCase registered = hamlet.registered();
    assertEquals(Hamlet.PARTITION, registered.id().partition());
    assertEquals(CaseState.REG, registered.state());
    assertEquals(Optional.of(registered), desk.find(registered.id()));
  }

  @Test
  void aCaseGoesFromApplicationToAgreement() {
    MediationCase settled = hamlet.settled();
    assertEquals(CaseState.AGR, settled.state());
    assertEquals(settled, desk.find(settled.id()).orElseThrow());
    assertEquals(List.of(Hamlet.QI), settled.mediators());
  }

  @Test
  void outsideTheScopeACaseDoesNotExist() {
    CaseId id = hamlet.registered().id();
    CaseDesk stranger = as(Hamlet.stranger());
    assertTrue(stranger.find(id).isEmpty());
    assertEquals(
        id,
        assertThrows(
                NotFoundException.class,
                () -> stranger.perform(id, new IntakeAction.InformParty(Hamlet.ONE, "F10-2026")))
            .id());
    assertThrows(NotFoundException.class, () -> stranger.options(id));
    assertEquals(List.of(), stranger.list(query -> query.page(PageRequest.first(9))).entries());
  }

  @Test
  void aRefusedStepNamesEveryReasonAndChangesNothing() {
    MediationCase registered = hamlet.registered();
    IllegalStepException refused =
        assertThrows(
            IllegalStepException.class,
            () ->
                as(Hamlet.mediator())
                    .perform(registered.id(), new MediationAction.OpenMediation(false)));
    assertTrue(refused.problems().contains(CaseProblem.STATE_NOT_ALLOWED));
    assertFalse(refused.alternatives().isEmpty());
    assertEquals(Optional.of(registered), desk.find(registered.id()));
  }

  @Test
  void onlyWhoTheCommitteeHasEngagedAsMediatorIsAppointed() {
    CaseId id = hamlet.registered().id();
    desk.perform(id, new IntakeAction.InformParty(Hamlet.ONE, "F10-2026"));
    desk.perform(id, new IntakeAction.InformParty(Hamlet.TWO, "F10-2026"));
    desk.perform(id, new IntakeAction.Accept());
    IllegalStepException refused =
        assertThrows(
            IllegalStepException.class,
            () -> desk.perform(id, new MediationAction.Appoint(Hamlet.EXPERT, true, true)));
    assertTrue(refused.problems().contains(CaseProblem.NOT_ENGAGED));
    assertEquals(
        List.of(Hamlet.QI),
        desk.perform(id, new MediationAction.Appoint(Hamlet.QI, true, true)).mediators());
  }

  @Test
  void optionsAreThoseOfTheWorkflow() {
    CaseId id = hamlet.registered().id();
    List<ActionKind> open =
        desk.options(id).stream().filter(CaseOption::isOpen).map(CaseOption::action).toList();
    assertTrue(open.contains(ActionKind.INFORM_PARTY), open.toString());
    assertFalse(open.contains(ActionKind.SEAL), open.toString());
  }

  @Test
  void somethingMayBeWrittenDownLater() {
    hamlet.clock.advance(Duration.ofDays(9));
    MediationCase registered =
        desk.register(
            CaseCommand.of(hamlet.application())
                .on(LocalDate.of(2019, 3, 5))
                .at(LocalTime.of(8, 30)));
    assertEquals(LocalDate.of(2019, 3, 5), registered.events().get(0).occurredOn());
    assertEquals(Optional.of(LocalTime.of(8, 30)), registered.events().get(0).occurredAt());
    assertEquals(Hamlet.at("2019-03-13T09:00"), registered.events().get(0).recordedAt());
  }

  @Test
  void aClockThatIsALittleBehindIsHelpedAndOneFarBehindRefused() {
    MediationCase registered = hamlet.registered();
    hamlet.clock.advance(Duration.ofMillis(-900));
    MediationCase informed =
        desk.perform(registered.id(), new IntakeAction.InformParty(Hamlet.ONE, "F10-2026"));
    assertTrue(
        informed.lastRecordedAt().orElseThrow().isAfter(registered.lastRecordedAt().orElseThrow()));
    hamlet.clock.advance(Duration.ofMinutes(-1));
    IllegalStepException refused =
        assertThrows(
            IllegalStepException.class,
            () ->
                desk.perform(
                    registered.id(), new IntakeAction.InformParty(Hamlet.TWO, "F10-2026")));
    assertTrue(refused.problems().contains(CaseProblem.CLOCK_BACKWARDS));
  }

  @Test
  void aRepeatedRegistrationAnswersTheCaseAsItWas() {
    IntakeAction.Apply application = hamlet.application();
    CaseCommand command = CaseCommand.of(application).keyed("form-1");
    MediationCase first = desk.register(command);
    hamlet.clock.advance(Duration.ofMinutes(1));
    desk.perform(first.id(), new IntakeAction.InformParty(Hamlet.ONE, "F10-2026"));
    assertEquals(first, desk.register(command));
    assertNotEquals(first.id(), desk.register(CaseCommand.of(application).keyed("form-2")).id());
  }

  @Test
  void aRepeatedStepAnswersTheCaseAsItWasAndIsDoneOnce() {
    CaseId id = hamlet.registered().id();
    CaseCommand inform =
        CaseCommand.of(new IntakeAction.InformParty(Hamlet.ONE, "F10-2026")).keyed("k1");
    MediationCase first = desk.perform(id, inform);
    MediationCase second = desk.perform(id, new IntakeAction.InformParty(Hamlet.TWO, "F10-2026"));
    assertEquals(first, desk.perform(id, inform));
    assertEquals(second, desk.find(id).orElseThrow());
  }

  @Test
  void aRepeatedStepAnswersUpToItsLastEventAlsoIfOthersHaveTheSameInstant() {
    CaseId id = hamlet.registered().id();
    CaseCommand inform =
        CaseCommand.of(new IntakeAction.InformParty(Hamlet.ONE, "F10-2026")).keyed("k1");
    MediationCase first = desk.perform(id, inform);
    CaseEvent last = first.events().get(first.version() - 1);
    CaseEvent atOnce =
        CaseEvent.builder()
            .from(last)
            .sequence(first.version() + 1)
            .body(new IntakeEvent.PartyInformed(Hamlet.TWO))
            .idempotencyKey(Optional.empty())
            .commandDigest(Optional.empty())
            .commandEvents(OptionalInt.empty())
            .build();
    hamlet.storage.inTransaction(
        Hamlet.PARTITION, unit -> unit.cases().save(first, List.of(atOnce)));
    assertEquals(first, desk.perform(id, inform));
  }

  @Test
  void aRepeatedStepWhoseEventsAreNotAllThereIsAFaultOfTheJournal() {
    MediationCase registered = hamlet.registered();
    IntakeAction inform = new IntakeAction.InformParty(Hamlet.ONE, "F10-2026");
    CaseEvent cutOff =
        CaseEvent.builder()
            .from(registered.events().get(0))
            .sequence(registered.version() + 1)
            .firstReceiver(Optional.empty())
            .body(new IntakeEvent.PartyInformed(Hamlet.ONE))
            .idempotencyKey("k1")
            .commandDigest(CaseWorkflow.digest(inform))
            .commandEvents(2)
            .build();
    hamlet.storage.inTransaction(
        Hamlet.PARTITION, unit -> unit.cases().save(registered, List.of(cutOff)));
    assertThrows(
        JournalException.class,
        () -> desk.perform(registered.id(), CaseCommand.of(inform).keyed("k1")));
  }

  @Test
  void aKeyWithAnotherCommandIsAConflict() {
    CaseId id = hamlet.registered().id();
    desk.perform(
        id, CaseCommand.of(new IntakeAction.InformParty(Hamlet.ONE, "F10-2026")).keyed("k1"));
    IdempotencyConflictException conflict =
        assertThrows(
            IdempotencyConflictException.class,
            () ->
                desk.perform(
                    id,
                    CaseCommand.of(new IntakeAction.InformParty(Hamlet.TWO, "F10-2026"))
                        .keyed("k1")));
    assertEquals(id, conflict.caseId());
    assertEquals("k1", conflict.key());
    CaseCommand again = CaseCommand.of(hamlet.application()).keyed("form-1");
    desk.register(again);
    assertThrows(
        IdempotencyConflictException.class,
        () -> desk.register(CaseCommand.of(hamlet.application()).keyed("form-1")));
  }

  @Test
  void aDigestOfTheFormMakesUpForTokensThatDiffer() {
    MediationCase first =
        desk.register(CaseCommand.of(hamlet.application()).keyed("form-1").digestedAs("abc"));
    assertEquals(
        first,
        desk.register(CaseCommand.of(hamlet.application()).keyed("form-1").digestedAs("abc")));
  }

  @Test
  void twoActorsMayUseTheSameKeyForTwoCases() {
    MediationCase mine = desk.register(CaseCommand.of(hamlet.application()).keyed("1"));
    MediationCase theirs =
        as(Hamlet.mediator()).register(CaseCommand.of(hamlet.application()).keyed("1"));
    assertNotEquals(mine.id(), theirs.id());
  }

  @Test
  void theSameCaseIsNotTheKeyOfAnotherActor() {
    CaseId id = hamlet.registered().id();
    CaseCommand inform =
        CaseCommand.of(new IntakeAction.InformParty(Hamlet.ONE, "F10-2026")).keyed("k1");
    desk.perform(id, inform);
    assertThrows(
        IdempotencyConflictException.class, () -> as(Hamlet.mediator()).perform(id, inform));
  }

  @Test
  void callsTogetherAreKeptTogetherOrNotAtAll() {
    List<CaseId> kept =
        hamlet.mediation.together(
            Hamlet.PARTITION,
            within -> {
              CaseDesk director = within.as(Hamlet.director()).cases();
              CaseId id = director.register(application(within)).id();
              director.perform(id, new IntakeAction.InformParty(Hamlet.ONE, "F10-2026"));
              return List.of(id, director.register(application(within)).id());
            });
    assertEquals(2, desk.list(query -> query.page(PageRequest.first(9))).entries().size());
    assertEquals(
        desk.find(kept.get(1)).orElseThrow().version() + 1,
        desk.find(kept.get(0)).orElseThrow().version());
    assertThrows(
        IllegalStepException.class,
        () ->
            hamlet.mediation.together(
                Hamlet.PARTITION,
                within -> {
                  CaseDesk director = within.as(Hamlet.director()).cases();
                  director.register(application(within));
                  return director.perform(kept.get(0), new MediationAction.OpenMediation(false));
                }));
    assertEquals(2, desk.list(query -> query.page(PageRequest.first(9))).entries().size());
  }

  private IntakeAction.Apply application(Mediation within) {
    RecordDesk records = within.as(Hamlet.director()).records();
    return new IntakeAction.Apply(
        Registration.builder()
            .from(template.registration())
            .matter(records.keep(Hamlet.PARTITION, ConfidentialText.of("雨水")))
            .build(),
        Optional.empty());
  }

  @Test
  void callsTogetherStayInTheirPartitionAndDoNotNest() {
    CaseId id = hamlet.registered().id();
    assertThrows(
        PartitionMismatchException.class,
        () ->
            hamlet.mediation.together(
                Partition.of("9902"), within -> within.as(Hamlet.director()).cases().find(id)));
    assertThrows(
        NestedUnitOfWorkException.class,
        () -> hamlet.mediation.together(Hamlet.PARTITION, within -> desk.find(id)));
  }

  @Test
  void desksAndStoresShareAUnit() {
    int organisations =
        hamlet.storage.inTransaction(
            Hamlet.PARTITION,
            unit -> {
              hamlet.mediation.within(unit).as(Hamlet.director()).cases().register(template);
              return unit.organisations()
                  .list(OrganisationQuery.of(Hamlet.office().scope(), PageRequest.first(9)))
                  .entries()
                  .size();
            });
    assertEquals(2, organisations);
    assertEquals(1, desk.list(query -> query.page(PageRequest.first(9))).entries().size());
  }

  @Test
  void listsCannotWidenTheScope() {
    hamlet.registered();
    Page<CaseSummary> seen =
        as(Hamlet.stranger())
            .list(query -> query.scope(Hamlet.director().scope()).page(PageRequest.first(9)));
    assertEquals(List.of(), seen.entries());
  }

  @Test
  void anOfficeSeesWhatItsTownHasToDo() {
    hamlet.settled();
    CaseDesk office = as(Hamlet.office());
    LocalDate payday = LocalDate.of(2019, 3, 20);
    List<DueItem> due =
        office.dayList(payday, Set.of(DueKind.OBLIGATION), PageRequest.first(9)).entries();
    assertEquals(1, due.size());
    assertEquals(payday, due.get(0).dueOn());
    assertEquals(
        List.of(),
        office
            .dayList(payday.minusDays(1), Set.of(DueKind.OBLIGATION), PageRequest.first(9))
            .entries());
  }

  @Test
  void milestonesAreCountedByCountyAndMonth() {
    hamlet.settled();
    hamlet.registered();
    List<TallyRow> rows =
        as(Hamlet.office())
            .tally(Milestone.REGISTERED, YearMonth.of(2019, 3), YearMonth.of(2019, 3));
    assertEquals(1, rows.size());
    assertEquals(2, rows.get(0).count());
    assertEquals("990121", rows.get(0).county());
  }

  @Test
  void anActionThatRegistersNothingIsNotRegistered() {
    assertThrows(
        IllegalArgumentException.class,
        () -> desk.register(new IntakeAction.InformParty(Hamlet.ONE, "F10-2026")));
  }

  @Test
  void aMediationNeedsAStorage() {
    assertThrows(IllegalStateException.class, () -> Mediation.builder().build());
  }
}

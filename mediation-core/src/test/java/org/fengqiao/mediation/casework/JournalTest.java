package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** The journal is the case. */
class JournalTest {

  private static final List<CaseEvent> JOURNAL =
      Samples.closed().archived("2026-05-20T09:00").it().events();

  @Test
  void replayingTheJournalGivesTheSameCaseWithTheSameViews() {
    MediationCase stepwise = Samples.closed().archived("2026-05-20T09:00").it();
    MediationCase replayed = MediationCase.replay(stepwise.events());
    assertEquals(stepwise, replayed);
    assertEquals(stepwise.hashCode(), replayed.hashCode());
    assertEquals(stepwise.summary(), replayed.summary());
    assertEquals(stepwise.milestones(), replayed.milestones());
    assertEquals(stepwise.dueItems(), replayed.dueItems());
    assertEquals(stepwise.parties(), replayed.parties());
    assertEquals(stepwise.agreements(), replayed.agreements());
    assertEquals(stepwise.obligations(), replayed.obligations());
    assertEquals(stepwise.clocks(), replayed.clocks());
    assertEquals(JOURNAL.size(), replayed.version());
    assertNotEquals(stepwise, MediationCase.replay(JOURNAL.subList(0, 5)));
  }

  @Test
  void aStepLeavesTheCaseBeforeItAsItWas() {
    Running running = Running.unregistered().registered();
    MediationCase before = running.it();
    running.informed().accepted();
    assertEquals(CaseState.REG, before.state());
    assertEquals(ConsentStatus.NOT_ASKED, before.party(Village.ZOU).orElseThrow().consent());
  }

  @Test
  void whatWasKnownAtAnInstantIsTheJournalUntilThen() {
    MediationCase archived = MediationCase.replay(JOURNAL);
    for (CaseEvent event : JOURNAL) {
      MediationCase then = archived.asOf(event.recordedAt());
      assertTrue(then.version() >= event.sequence());
      assertEquals(MediationCase.replay(JOURNAL.subList(0, then.version())), then);
    }
    assertEquals(0, archived.asOf(JOURNAL.get(0).recordedAt().minusNanos(1)).version());
    assertEquals(CaseState.NONE, archived.asOf(JOURNAL.get(0).recordedAt().minusNanos(1)).state());
  }

  @Test
  void aMissingDoubledOrForeignEventIsNoJournal() {
    List<CaseEvent> gap = new ArrayList<>(JOURNAL);
    gap.remove(3);
    JournalException missing =
        assertThrows(JournalException.class, () -> MediationCase.replay(gap));
    assertEquals(5, missing.sequence());
    assertEquals(Village.CASE, missing.caseId());
    assertTrue(missing.toString().contains("expected event 4"), missing.toString());
    MediationCase archived = MediationCase.replay(JOURNAL);
    assertThrows(JournalException.class, () -> archived.after(JOURNAL.get(4)));
    assertThrows(
        JournalException.class,
        () -> MediationCase.unregistered(CaseId.of("9901-OTHER")).after(JOURNAL.get(0)));
    assertThrows(IllegalArgumentException.class, () -> MediationCase.replay(List.of()));
  }

  @Test
  void nothingIsAddedToAnArchivedCase() {
    CaseEvent last = JOURNAL.get(JOURNAL.size() - 1);
    CaseEvent more =
        CaseEvent.builder()
            .from(last)
            .sequence(last.sequence() + 1)
            .body(new IntakeEvent.PartyInformed(Village.ZOU))
            .build();
    assertThrows(JournalException.class, () -> MediationCase.replay(JOURNAL).after(more));
  }

  @Test
  void anEventAboutSomethingThatIsNotThereIsNoJournal() {
    MediationCase registered = MediationCase.replay(JOURNAL.subList(0, 2));
    for (CaseEventBody body :
        List.of(
            new IntakeEvent.PartyInformed(PartyNumber.of(9)),
            new AgreementEvent.MediatorSigned(1, Village.QI),
            new FollowUpEvent.PerformanceRecorded(
                1,
                Optional.empty(),
                Village.ZOU,
                Village.KAN,
                PerformanceManner.AUTOMATIC,
                Optional.empty()),
            new ClockEvent.ClockStopped(9))) {
      CaseEvent event = CaseEvent.builder().from(JOURNAL.get(2)).sequence(3).body(body).build();
      assertThrows(JournalException.class, () -> registered.after(event), body.toString());
    }
  }

  @Test
  void theFirstEventAndNoOtherNamesTheFirstReceiver() {
    assertThrows(
        IllegalArgumentException.class,
        () -> CaseEvent.builder().from(JOURNAL.get(0)).firstReceiver(Optional.empty()).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> CaseEvent.builder().from(JOURNAL.get(0)).sequence(2).build());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            CaseEvent.builder()
                .from(JOURNAL.get(1))
                .recordedAt(JOURNAL.get(1).recordedAt().plusNanos(1))
                .build());
  }

  @Test
  void aCommandsKeyAndDigestStandOnItsFirstEventOnly() {
    Running running = Running.unregistered().under(context -> context.idempotencyKey("command-1"));
    running.registered();
    assertEquals(Optional.of("command-1"), running.it().events().get(0).idempotencyKey());
    assertEquals(
        Optional.of(CaseWorkflow.digest(Village.ownInitiative())),
        running.it().events().get(0).commandDigest());
    assertEquals(
        running.it().version(), running.it().events().get(0).commandEvents().orElseThrow());
    assertTrue(
        running.it().events().stream().skip(1).allMatch(event -> event.idempotencyKey().isEmpty()));
    assertTrue(
        running.it().events().stream().skip(1).allMatch(event -> event.commandEvents().isEmpty()));
    running.under(c -> c.idempotencyKey("command-2").commandDigest("as-the-caller-gave-it"));
    int version = running.it().version();
    running.accepted();
    assertEquals(
        Optional.of("as-the-caller-gave-it"), running.it().events().get(version).commandDigest());
    assertNotEquals(
        CaseWorkflow.digest(new IntakeAction.InformParty(Village.ZOU, "F10-2026")),
        CaseWorkflow.digest(new IntakeAction.InformParty(Village.KAN, "F10-2026")));
    assertNotEquals(
        CaseWorkflow.digest(new IntakeAction.InformParty(Village.ZOU, "F10-2026")),
        CaseWorkflow.digest(new IntakeAction.GiveConsent(Village.ZOU)));
  }

  @Test
  void timesAreCutToWhatEveryDatabaseKeeps() {
    CaseContext context =
        Village.context(Village.MEDIATOR, "2026-03-30T09:00")
            .now(
                Village.context(Village.MEDIATOR, "2026-03-30T09:00")
                    .build()
                    .now()
                    .plusNanos(1_999))
            .occurredAt(LocalTime.of(8, 59, 30, 5))
            .build();
    CaseEvent event =
        CaseWorkflow.decide(
                MediationCase.unregistered(Village.CASE), Village.ownInitiative(), context)
            .orThrow()
            .get(0);
    assertEquals(
        Village.context(Village.MEDIATOR, "2026-03-30T09:00").build().now().plusNanos(1_000),
        event.recordedAt());
    assertEquals(Optional.of(LocalTime.of(8, 59, 30)), event.occurredAt());
  }

  @Test
  void aDayOnAnUncoveredYearIsProvisionalAndSaysSo() {
    Running running =
        Running.unregistered().under(context -> context.calendar(WorkCalendar.of(List.of())));
    Decision decision =
        running.decide(Village.MEDIATOR, "2026-03-30T09:00", Village.ownInitiative());
    assertEquals(
        List.of(CaseProblem.DAY_PROVISIONAL),
        decision.notices().stream().map(Problem::code).toList());
    running.registered();
    assertTrue(running.clock(ClockKind.ACCEPTANCE).isProvisional());
    assertEquals(List.of(2026), running.clock(ClockKind.ACCEPTANCE).missingYears());
    assertTrue(running.it().dueItems().get(0).provisional());
  }

  @Test
  void dueItemsShowWhatIsDueWhatIsDoneAndHow() {
    List<DueItem> items = MediationCase.replay(JOURNAL).dueItems();
    DueItem line =
        items.stream().filter(i -> i.kind() == DueKind.OBLIGATION).findFirst().orElseThrow();
    assertEquals(line.amount(), line.doneAmount());
    assertEquals(Optional.of("AUTOMATIC"), line.doneAs());
    assertEquals(Optional.of(Village.day("2026-04-10")), line.doneOn());
    assertEquals(
        List.of(Optional.of("DONE"), Optional.of("DONE")),
        items.stream().filter(i -> i.kind() == DueKind.REVISIT).map(DueItem::doneAs).toList());
    DueItem decision =
        items.stream().filter(i -> i.kind() == DueKind.DECISION).findFirst().orElseThrow();
    assertEquals(Optional.of(Village.day("2026-03-30")), decision.doneOn());
    assertTrue(
        items.stream()
            .filter(i -> i.effect() == ClockEffect.LOST)
            .noneMatch(i -> i.isOverdueOn(Village.day("2030-01-01"))));
    List<DueItem> open = Samples.agreed().it().dueItems();
    assertTrue(open.stream().anyMatch(i -> i.isOverdueOn(Village.day("2026-04-11"))));
    assertTrue(open.stream().noneMatch(i -> i.isOverdueOn(Village.day("2026-04-10"))));
  }

  @Test
  void theJournalNamesNobody() {
    String text = JOURNAL.toString();
    assertTrue(text.contains(Village.ZOU_TOKEN.text()));
    assertTrue(!text.contains("邹"), text);
  }

  @Test
  void aRefusalSaysCaseStepReasonsAndAlternatives() {
    IllegalStepException refused =
        assertThrows(
            IllegalStepException.class,
            () ->
                Running.unregistered()
                    .registered()
                    .does(Village.DIRECTOR, "2026-03-31T09:00", new FollowUpAction.Close()));
    String message = String.valueOf(refused.getMessage());
    assertEquals(
        """
        T108 close in state REG:
        9901-RAIN: STATE-NOT-ALLOWED: close is not possible in state registered; it is possible in: agreement reached, not agreed, terminated, handed over, declined [library default] -> choose one of the alternatives
        """,
        message.substring(0, message.lastIndexOf('\n') + 1));
    assertTrue(message.contains(", T10 inform a party, T12 register an agent, "));
    assertTrue(message.contains(", T18 accept, T19 decline, T22 assess the risk"));
    assertEquals(Village.CASE, refused.caseId());
    assertEquals(CaseState.REG, refused.state());
    assertEquals(ActionKind.CLOSE, refused.action());
    assertEquals(1, refused.problems().list().size());
  }
}

package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.DeclineReason;
import org.fengqiao.mediation.casework.IllegalStepException;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.IntakeEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.MediationEvent;
import org.fengqiao.mediation.casework.PartyAction;
import org.fengqiao.mediation.casework.RecordAction;
import org.fengqiao.mediation.casework.SessionKind;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.casework.record.HoldReason;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.ErasureCertificate;
import org.fengqiao.mediation.storage.KeptData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Data that several cases name goes with the last of them (T119), wherever it stands in them. */
@Requirement("CASE-34")
class SharedDataDeskTest {

  private static final Partition NEXT = Partition.of("9902");

  private final Hamlet hamlet = new Hamlet();
  private final ErasureAtTheDesk erasure = new ErasureAtTheDesk(hamlet);

  private void propose(CaseId id) {
    erasure.propose(id, Hamlet.ONE, Hamlet.TWO);
  }

  private void eraseAll(CaseId id) {
    erasure.decline(id);
    erasure.erase(id, Hamlet.ONE, Hamlet.TWO);
  }

  private DataStatus status(DataToken token) {
    return hamlet
        .storage
        .inTransaction(token.partition(), unit -> unit.personalData().keeping().kept(token))
        .map(KeptData::status)
        .orElseThrow();
  }

  /** Erases the first case and then the second, which both name the token. */
  private void goesWithTheLast(DataToken token, CaseId first, CaseId second) {
    eraseAll(first);
    assertEquals(DataStatus.ACTIVE, status(token));
    eraseAll(second);
    assertEquals(DataStatus.ERASED, status(token));
  }

  @Test
  void whoWasSucceededInAnotherCaseStaysUntilErasedThereToo() {
    PersonRef person = hamlet.person("甲某");
    MediationCase past = hamlet.registered(person);
    erasure.setHeir(past.id(), hamlet.person("继承人"));
    goesWithTheLast(person, hamlet.registered(person).id(), past.id());
  }

  @Test
  void whoWasAGuardianInAnotherCaseStaysUntilErasedThereToo() {
    PersonRef parent = hamlet.person("父");
    MediationCase past = hamlet.registered(hamlet.person("子"));
    erasure.setParent(past.id(), parent);
    erasure.setParent(past.id(), hamlet.person("母"));
    goesWithTheLast(parent, hamlet.registered(parent).id(), past.id());
  }

  @Test
  void whoIsAnAgentElsewhereStaysUntilErasedThereToo() {
    PersonRef agent = hamlet.person("代理人");
    MediationCase other = hamlet.registered(hamlet.person("甲某"));
    erasure.registerAgent(other.id(), Hamlet.ONE, agent);
    goesWithTheLast(agent, hamlet.registered(agent).id(), other.id());
  }

  @Test
  void aTextThatTwoCasesNameGoesWithTheSecond() {
    TextRef matter = hamlet.text("同一事由");
    goesWithTheLast(
        matter,
        hamlet.registered(hamlet.person("甲某"), matter).id(),
        hamlet.registered(hamlet.person("丙某"), matter).id());
  }

  private List<String> refusals(Executable step) {
    return assertThrows(ProblemsException.class, step).problems().list().stream()
        .map(problem -> problem.code().code() + " " + problem.arguments().get(0))
        .toList();
  }

  @Test
  void whatWasErasedIsNamedInNoCaseAgain() {
    PersonRef person = hamlet.person("甲某");
    TextRef matter = hamlet.text("事由");
    eraseAll(hamlet.registered(person, matter).id());
    assertEquals(
        List.of("NAMES-ERASED " + person, "NAMES-ERASED " + matter),
        refusals(() -> hamlet.registered(person, matter)));
    MediationCase other = hamlet.registered(hamlet.person("丙某"));
    assertEquals(
        List.of("NAMES-ERASED " + person),
        refusals(
            () ->
                hamlet.does(
                    Hamlet.director(),
                    other.id(),
                    new PartyAction.AddParty(
                        person, PartyKind.PERSON, Side.ONE, hamlet.text("理由"), true, true))));
  }

  @Test
  void whatIsOnlyKeptIsNamedInNoOtherCase() {
    PersonRef person = hamlet.person("甲某");
    MediationCase it = hamlet.registered(person);
    erasure.ask(it, Hamlet.ONE);
    erasure.restrict(it.id());
    assertEquals(DataStatus.RESTRICTED, status(person));
    assertEquals(List.of("NAMES-RESTRICTED " + person), refusals(() -> hamlet.registered(person)));
    erasure.setParent(it.id(), person);
  }

  @Test
  void whatLiesInAnotherPartitionIsNamedByNoAction() {
    TextRef far = far();
    MediationCase it = hamlet.registered(hamlet.person("甲某"));
    IntakeAction decline = new IntakeAction.Decline(DeclineReason.SPECIAL_ORGAN, Optional.of(far));
    assertEquals(
        List.of("WRONG-PARTITION " + far),
        refusals(() -> hamlet.does(Hamlet.director(), it.id(), decline)));
    hamlet.storage.inTransaction(
        NEXT,
        unit -> {
          unit.personalData().keeping().erase(Set.of(far), new ErasureCertificate(it.id(), 1));
          return true;
        });
    assertEquals(
        List.of("WRONG-PARTITION " + far),
        refusals(() -> hamlet.does(Hamlet.director(), it.id(), decline)));
  }

  @Test
  void whatIsErasedAndWhatLiesInAnotherPartitionIsSaidAtOnce() {
    PersonRef person = hamlet.person("甲某");
    eraseAll(hamlet.registered(person).id());
    TextRef far = far();
    MediationCase other = hamlet.registered(hamlet.person("丙某"));
    assertEquals(
        List.of("NAMES-ERASED " + person, "WRONG-PARTITION " + far),
        refusals(
            () ->
                hamlet.does(
                    Hamlet.director(),
                    other.id(),
                    new PartyAction.AddParty(
                        person, PartyKind.PERSON, Side.ONE, far, true, true))));
  }

  @Test
  void whatAJournalNamesInAnotherPartitionIsErasedByAUnitOfItsOwn() {
    TextRef far = far();
    TextRef matter = hamlet.text("事由");
    MediationCase it = hamlet.registered(hamlet.person("甲某"), matter);
    hamlet.saves(
        it.id(),
        new IntakeEvent.CaseDeclined(
            DeclineReason.SPECIAL_ORGAN, Optional.of(far), Optional.empty(), Optional.empty()));
    propose(it.id());
    erasure.approve(it.id(), 1);
    assertEquals(DataStatus.ERASED, status(matter));
    assertEquals(DataStatus.ACTIVE, status(far));
    assertThrows(
        ProblemsException.class,
        () -> hamlet.mediation.as(Hamlet.mediator()).records().carryOutElsewhere(it.id()));
    RecordDesk desk = hamlet.mediation.as(ErasureAtTheDesk.BUREAU).records();
    assertEquals(Set.of(NEXT), desk.carryOutElsewhere(it.id()));
    assertEquals(DataStatus.ERASED, status(far));
    assertEquals(Set.of(NEXT), desk.carryOutElsewhere(it.id()));
  }

  private TextRef far() {
    return hamlet.mediation.as(Hamlet.director()).records().keep(NEXT, ConfidentialText.of("外地来信"));
  }

  @Test
  void whatComesInAfterEverythingWasErasedCanBeErasedToo() {
    CaseId id = hamlet.registered(hamlet.person("甲某")).id();
    eraseAll(id);
    assertThrows(IllegalStepException.class, () -> propose(id));
    TextRef end = hamlet.text("诉讼终结");
    hamlet.does(ErasureAtTheDesk.BUREAU, id, new RecordAction.SetHold(HoldReason.SUIT, end));
    hamlet.does(ErasureAtTheDesk.BUREAU, id, new RecordAction.LiftHold(1, hamlet.text("已撤诉")));
    propose(id);
    erasure.approve(id, 2);
    assertEquals(DataStatus.ERASED, status(end));
    assertThrows(IllegalStepException.class, () -> propose(id));
  }

  @Test
  void aTextErasedInOneCaseIsReadInTheOtherOnly() {
    TextRef matter = hamlet.text("同一事由");
    CaseId first = hamlet.registered(hamlet.person("甲某"), matter).id();
    CaseId second = hamlet.registered(hamlet.person("丙某"), matter).id();
    eraseAll(first);
    RecordDesk desk = hamlet.mediation.as(Hamlet.director()).records();
    assertEquals(Optional.empty(), desk.text(first, matter, Sight.Purpose.HANDLING));
    assertEquals(
        Optional.of("同一事由"),
        desk.text(second, matter, Sight.Purpose.HANDLING).map(text -> text.content()));
  }

  @Test
  void aTextNamedAgainAfterItsErasureIsKeptForTheCaseButNotReadThere() {
    TextRef matter = hamlet.text("同一事由");
    CaseId first = hamlet.registered(hamlet.person("甲某"), matter).id();
    CaseId second = hamlet.registered(hamlet.person("丙某"), matter).id();
    eraseAll(first);
    hamlet.does(ErasureAtTheDesk.BUREAU, first, new RecordAction.SetHold(HoldReason.SUIT, matter));
    eraseAll(second);
    assertEquals(DataStatus.ACTIVE, status(matter));
    RecordDesk desk = hamlet.mediation.as(Hamlet.director()).records();
    assertEquals(Optional.empty(), desk.text(first, matter, Sight.Purpose.HANDLING));
  }

  @Test
  void aTextAboutAnErasedAndARestrictedPartyIsOnlyKept() {
    MediationCase it = hamlet.registered(hamlet.person("甲某"));
    TextRef authority = hamlet.text("共同委托书");
    hamlet.saves(
        it.id(),
        new MediationEvent.SessionHeld(
            SessionKind.JOINT, List.of(Hamlet.ONE, Hamlet.TWO), authority));
    erasure.ask(it, Hamlet.TWO);
    erasure.restrict(it.id());
    assertEquals(DataStatus.ACTIVE, status(authority));
    erasure.decline(it.id());
    erasure.erase(it.id(), Hamlet.ONE);
    assertEquals(DataStatus.RESTRICTED, status(authority));
  }
}

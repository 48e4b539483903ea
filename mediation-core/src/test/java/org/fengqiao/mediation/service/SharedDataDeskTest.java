package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.AgentPower;
import org.fengqiao.mediation.casework.CapacityGround;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.Commitments;
import org.fengqiao.mediation.casework.DeclineReason;
import org.fengqiao.mediation.casework.IllegalStepException;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.IntakeEvent;
import org.fengqiao.mediation.casework.LegalCapacity;
import org.fengqiao.mediation.casework.LegalRepresentative;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.MediationEvent;
import org.fengqiao.mediation.casework.PartyAction;
import org.fengqiao.mediation.casework.RecordAction;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.casework.RepresentativeKind;
import org.fengqiao.mediation.casework.SessionKind;
import org.fengqiao.mediation.casework.SubstitutionReason;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.casework.record.DestructionGround;
import org.fengqiao.mediation.casework.record.ErasureGround;
import org.fengqiao.mediation.casework.record.HoldReason;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.ErasureCertificate;
import org.fengqiao.mediation.storage.KeptData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Data that several cases name goes with the last of them (T119), wherever it stands in them. */
@Requirement("CASE-34")
class SharedDataDeskTest {

  private static final Partition NEXT = Partition.of("9902");

  private final Hamlet hamlet = new Hamlet();

  private static Actor bureau() {
    return Actor.office(
        ActorId.of("u-bureau"),
        Role.COUNTY_BUREAU,
        Hamlet.OFFICE,
        RegionSubtree.of(Hamlet.VILLAGE, RegionLevel.COUNTY));
  }

  private MediationCase does(Actor actor, CaseId id, CaseAction action) {
    return hamlet.mediation.as(actor).cases().perform(id, action);
  }

  private MediationCase registered(PersonRef one, TextRef matter) {
    Registration registration =
        Registration.builder()
            .from(hamlet.application().registration())
            .matter(matter)
            .parties(
                List.of(
                    new Party(Hamlet.ONE, Side.ONE, one, PartyKind.PERSON),
                    new Party(Hamlet.TWO, Side.TWO, hamlet.person("丁某"), PartyKind.PERSON)))
            .build();
    return hamlet
        .mediation
        .as(Hamlet.director())
        .cases()
        .register(new IntakeAction.Apply(registration, Optional.empty()));
  }

  private void decline(CaseId id) {
    does(
        Hamlet.director(),
        id,
        new IntakeAction.Decline(DeclineReason.SPECIAL_ORGAN, Optional.of(hamlet.text("不属受案范围"))));
  }

  private void eraseAll(CaseId id) {
    decline(id);
    propose(id);
    does(bureau(), id, new RecordAction.DecideErasure(1, true, hamlet.text("同意")));
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
    MediationCase past = registered(person, hamlet.text("事由"));
    does(
        Hamlet.director(),
        past.id(),
        new PartyAction.SubstituteParty(
            Hamlet.ONE,
            List.of(hamlet.person("继承人")),
            PartyKind.PERSON,
            SubstitutionReason.DEATH,
            hamlet.text("死亡证明"),
            true,
            false));
    goesWithTheLast(person, registered(person, hamlet.text("事由")).id(), past.id());
  }

  @Test
  void whoWasAGuardianInAnotherCaseStaysUntilErasedThereToo() {
    PersonRef parent = hamlet.person("父");
    MediationCase past = registered(hamlet.person("子"), hamlet.text("事由"));
    setCapacity(past.id(), parent);
    setCapacity(past.id(), hamlet.person("母"));
    goesWithTheLast(parent, registered(parent, hamlet.text("事由")).id(), past.id());
  }

  private void setCapacity(CaseId id, PersonRef parent) {
    does(
        Hamlet.director(),
        id,
        new PartyAction.SetCapacity(
            Hamlet.ONE,
            12,
            CapacityGround.AGE,
            LegalCapacity.LIMITED,
            hamlet.text("户口簿"),
            Optional.of(
                new LegalRepresentative(parent, RepresentativeKind.PARENT, hamlet.text("证明"))),
            false,
            true));
  }

  @Test
  void whoIsAnAgentElsewhereStaysUntilErasedThereToo() {
    PersonRef agent = hamlet.person("代理人");
    MediationCase other = registered(hamlet.person("甲某"), hamlet.text("事由"));
    does(
        Hamlet.director(),
        other.id(),
        new IntakeAction.RegisterAgent(
            PartyNumber.of(1),
            agent,
            List.of(AgentPower.APPEAR),
            hamlet.text("委托书"),
            Optional.empty()));
    goesWithTheLast(agent, registered(agent, hamlet.text("事由")).id(), other.id());
  }

  @Test
  void aTextThatTwoCasesNameGoesWithTheSecond() {
    TextRef matter = hamlet.text("同一事由");
    goesWithTheLast(
        matter,
        registered(hamlet.person("甲某"), matter).id(),
        registered(hamlet.person("丙某"), matter).id());
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
    eraseAll(registered(person, matter).id());
    assertEquals(
        List.of("NAMES-ERASED " + person, "NAMES-ERASED " + matter),
        refusals(() -> registered(person, matter)));
    MediationCase other = registered(hamlet.person("丙某"), hamlet.text("事由"));
    assertEquals(
        List.of("NAMES-ERASED " + person),
        refusals(
            () ->
                does(
                    Hamlet.director(),
                    other.id(),
                    new PartyAction.AddParty(
                        person, PartyKind.PERSON, Side.ONE, hamlet.text("理由"), true, true))));
  }

  @Test
  void whatIsOnlyKeptIsNamedInNoOtherCase() {
    PersonRef person = hamlet.person("甲某");
    MediationCase it = registered(person, hamlet.text("事由"));
    askErasure(it, Hamlet.ONE);
    does(Hamlet.director(), it.id(), new RecordAction.Restrict(1, hamlet.text("暂不能删除")));
    assertEquals(DataStatus.RESTRICTED, status(person));
    assertEquals(
        List.of("NAMES-RESTRICTED " + person),
        refusals(() -> registered(person, hamlet.text("事由"))));
    setCapacity(it.id(), person);
  }

  @Test
  void whatLiesInAnotherPartitionIsNamedByNoAction() {
    TextRef far = far();
    MediationCase it = registered(hamlet.person("甲某"), hamlet.text("事由"));
    IntakeAction decline = new IntakeAction.Decline(DeclineReason.SPECIAL_ORGAN, Optional.of(far));
    assertEquals(
        List.of("WRONG-PARTITION " + far),
        refusals(() -> does(Hamlet.director(), it.id(), decline)));
    hamlet.storage.inTransaction(
        NEXT,
        unit -> {
          unit.personalData().keeping().erase(Set.of(far), new ErasureCertificate(it.id(), 1));
          return true;
        });
    assertEquals(
        List.of("WRONG-PARTITION " + far),
        refusals(() -> does(Hamlet.director(), it.id(), decline)));
  }

  @Test
  void whatIsErasedAndWhatLiesInAnotherPartitionIsSaidAtOnce() {
    PersonRef person = hamlet.person("甲某");
    eraseAll(registered(person, hamlet.text("事由")).id());
    TextRef far = far();
    MediationCase other = registered(hamlet.person("丙某"), hamlet.text("事由"));
    assertEquals(
        List.of("NAMES-ERASED " + person, "WRONG-PARTITION " + far),
        refusals(
            () ->
                does(
                    Hamlet.director(),
                    other.id(),
                    new PartyAction.AddParty(
                        person, PartyKind.PERSON, Side.ONE, far, true, true))));
  }

  @Test
  void whatAJournalNamesInAnotherPartitionIsErasedByAUnitOfItsOwn() {
    TextRef far = far();
    TextRef matter = hamlet.text("事由");
    MediationCase it = registered(hamlet.person("甲某"), matter);
    saves(
        it,
        new IntakeEvent.CaseDeclined(
            DeclineReason.SPECIAL_ORGAN, Optional.of(far), Optional.empty(), Optional.empty()));
    propose(it.id());
    does(bureau(), it.id(), new RecordAction.DecideErasure(1, true, hamlet.text("同意")));
    assertEquals(DataStatus.ERASED, status(matter));
    assertEquals(DataStatus.ACTIVE, status(far));
    assertThrows(
        ProblemsException.class,
        () -> hamlet.mediation.as(Hamlet.mediator()).records().carryOutElsewhere(it.id()));
    RecordDesk desk = hamlet.mediation.as(bureau()).records();
    assertEquals(Set.of(NEXT), desk.carryOutElsewhere(it.id()));
    assertEquals(DataStatus.ERASED, status(far));
    assertEquals(Set.of(NEXT), desk.carryOutElsewhere(it.id()));
  }

  private TextRef far() {
    return hamlet.mediation.as(Hamlet.director()).records().keep(NEXT, ConfidentialText.of("外地来信"));
  }

  /** Saves an event as an import does: no table and no guard is asked. */
  private void saves(MediationCase it, CaseEventBody body) {
    CaseEvent event =
        CaseEvent.builder()
            .from(it.events().get(it.version() - 1))
            .sequence(it.version() + 1)
            .commitments(Commitments.NONE)
            .body(body)
            .build();
    hamlet.storage.inTransaction(Hamlet.PARTITION, unit -> unit.cases().save(it, List.of(event)));
  }

  @Test
  void whatComesInAfterEverythingWasErasedCanBeErasedToo() {
    CaseId id = registered(hamlet.person("甲某"), hamlet.text("事由")).id();
    eraseAll(id);
    assertThrows(IllegalStepException.class, () -> propose(id));
    TextRef end = hamlet.text("诉讼终结");
    does(bureau(), id, new RecordAction.SetHold(HoldReason.SUIT, end));
    does(bureau(), id, new RecordAction.LiftHold(1, hamlet.text("已撤诉")));
    propose(id);
    does(bureau(), id, new RecordAction.DecideErasure(2, true, hamlet.text("同意")));
    assertEquals(DataStatus.ERASED, status(end));
    assertThrows(IllegalStepException.class, () -> propose(id));
  }

  private void propose(CaseId id) {
    does(
        Hamlet.director(),
        id,
        new RecordAction.ProposeErasure(
            List.of(Hamlet.ONE, Hamlet.TWO),
            DestructionGround.UNLAWFUL_COLLECTION,
            hamlet.text("鉴定意见")));
  }

  @Test
  void aTextErasedInOneCaseIsReadInTheOtherOnly() {
    TextRef matter = hamlet.text("同一事由");
    CaseId first = registered(hamlet.person("甲某"), matter).id();
    CaseId second = registered(hamlet.person("丙某"), matter).id();
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
    CaseId first = registered(hamlet.person("甲某"), matter).id();
    CaseId second = registered(hamlet.person("丙某"), matter).id();
    eraseAll(first);
    does(bureau(), first, new RecordAction.SetHold(HoldReason.SUIT, matter));
    eraseAll(second);
    assertEquals(DataStatus.ACTIVE, status(matter));
    RecordDesk desk = hamlet.mediation.as(Hamlet.director()).records();
    assertEquals(Optional.empty(), desk.text(first, matter, Sight.Purpose.HANDLING));
  }

  @Test
  void aTextAboutAnErasedAndARestrictedPartyIsOnlyKept() {
    MediationCase it = registered(hamlet.person("甲某"), hamlet.text("事由"));
    TextRef authority = hamlet.text("共同委托书");
    saves(
        it,
        new MediationEvent.SessionHeld(
            SessionKind.JOINT, List.of(Hamlet.ONE, Hamlet.TWO), authority));
    askErasure(it, Hamlet.TWO);
    does(Hamlet.director(), it.id(), new RecordAction.Restrict(1, hamlet.text("暂不能删除")));
    assertEquals(DataStatus.ACTIVE, status(authority));
    decline(it.id());
    does(
        Hamlet.director(),
        it.id(),
        new RecordAction.ProposeErasure(
            List.of(Hamlet.ONE), DestructionGround.UNLAWFUL_COLLECTION, hamlet.text("鉴定意见")));
    does(bureau(), it.id(), new RecordAction.DecideErasure(1, true, hamlet.text("同意")));
    assertEquals(DataStatus.RESTRICTED, status(authority));
  }

  private void askErasure(MediationCase it, PartyNumber party) {
    does(
        Hamlet.party(it, party),
        it.id(),
        new RecordAction.RequestData(
            DataRequestKind.ERASURE,
            party,
            hamlet.text("身份证明"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ErasureGround.PURPOSE_ENDED),
            Optional.empty()));
  }
}

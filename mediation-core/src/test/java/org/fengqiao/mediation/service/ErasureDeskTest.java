package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.AgentPower;
import org.fengqiao.mediation.casework.CapacityGround;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.DeclineReason;
import org.fengqiao.mediation.casework.HelpKind;
import org.fengqiao.mediation.casework.HelperRole;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.LegalCapacity;
import org.fengqiao.mediation.casework.LegalRepresentative;
import org.fengqiao.mediation.casework.LinkKind;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.PartyAction;
import org.fengqiao.mediation.casework.RecordAction;
import org.fengqiao.mediation.casework.RecordEvent;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.casework.RepresentativeKind;
import org.fengqiao.mediation.casework.SessionEvent;
import org.fengqiao.mediation.casework.SubstitutionReason;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.record.DestructionGround;
import org.fengqiao.mediation.casework.record.ErasureGround;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.DataReading;
import org.junit.jupiter.api.Test;

/** What a decision to erase destroys, and what it leaves (T119). */
@Requirement("CASE-34")
class ErasureDeskTest {

  private static final Sight HANDLING = Sight.unmasked(Sight.Purpose.HANDLING);

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

  private MediationCase declined() {
    return declined(hamlet.application());
  }

  private MediationCase declined(IntakeAction.Apply application) {
    MediationCase it = hamlet.mediation.as(Hamlet.director()).cases().register(application);
    return decline(it.id());
  }

  private MediationCase decline(CaseId id) {
    return does(
        Hamlet.director(),
        id,
        new IntakeAction.Decline(DeclineReason.SPECIAL_ORGAN, Optional.of(hamlet.text("不属受案范围"))));
  }

  private TextRef erase(CaseId id, PartyNumber... parties) {
    TextRef appraisal = hamlet.text("鉴定意见");
    does(
        Hamlet.director(),
        id,
        new RecordAction.ProposeErasure(
            List.of(parties), DestructionGround.UNLAWFUL_COLLECTION, appraisal));
    does(bureau(), id, new RecordAction.DecideErasure(1, true, hamlet.text("同意")));
    return appraisal;
  }

  private Optional<String> name(MediationCase it, PartyNumber party) {
    return hamlet
        .mediation
        .as(Hamlet.director())
        .records()
        .person(it.id(), person(it, party), HANDLING)
        .map(data -> data.name());
  }

  private static PersonRef person(MediationCase it, PartyNumber party) {
    return it.party(party).orElseThrow().party().person();
  }

  private Optional<String> text(MediationCase it, TextRef text) {
    return hamlet
        .mediation
        .as(Hamlet.director())
        .records()
        .text(it.id(), text, Sight.Purpose.HANDLING)
        .map(found -> found.content());
  }

  @Test
  void withTheLastPartyEverythingIsGoneButTheJournalAndTheProof() {
    MediationCase it = declined();
    TextRef matter = it.registration().orElseThrow().matter();
    assertEquals(Optional.of("雨水流到邻家"), text(it, matter));
    TextRef appraisal = erase(it.id(), Hamlet.ONE, Hamlet.TWO);
    assertEquals(Optional.empty(), name(it, Hamlet.ONE));
    assertEquals(Optional.empty(), name(it, Hamlet.TWO));
    assertEquals(Optional.empty(), text(it, matter));
    assertEquals(Optional.of("鉴定意见"), text(it, appraisal));
    MediationCase after =
        hamlet.mediation.as(Hamlet.director()).cases().find(it.id()).orElseThrow();
    assertEquals(it.registration(), after.registration());
    assertEquals(it.events(), after.events().subList(0, it.version()));
  }

  @Test
  void whatTheOtherPartyNeedsStaysUntilItIsErasedToo() {
    MediationCase it = declined();
    erase(it.id(), Hamlet.ONE);
    assertEquals(Optional.empty(), name(it, Hamlet.ONE));
    assertEquals(Optional.of("乙某"), name(it, Hamlet.TWO));
    assertEquals(Optional.of("雨水流到邻家"), text(it, it.registration().orElseThrow().matter()));
  }

  @Test
  void whoeverIsInAnotherCaseStaysThereUntilErasedThereToo() {
    MediationCase first = declined();
    Registration again =
        Registration.builder()
            .from(hamlet.application().registration())
            .parties(
                List.of(
                    new Party(Hamlet.ONE, Side.ONE, person(first, Hamlet.ONE), PartyKind.PERSON),
                    new Party(Hamlet.TWO, Side.TWO, hamlet.person("丁某"), PartyKind.PERSON)))
            .build();
    MediationCase second = declined(new IntakeAction.Apply(again, Optional.empty()));
    erase(first.id(), Hamlet.ONE);
    assertEquals(Optional.empty(), name(first, Hamlet.ONE));
    assertEquals(Optional.of("甲某"), name(second, Hamlet.ONE));
    erase(second.id(), Hamlet.ONE);
    assertEquals(Optional.empty(), name(second, Hamlet.ONE));
  }

  @Test
  void whatIsNotApprovedIsNotErased() {
    MediationCase it = declined();
    does(
        Hamlet.director(),
        it.id(),
        new RecordAction.ProposeErasure(
            List.of(Hamlet.ONE), DestructionGround.UNLAWFUL_COLLECTION, hamlet.text("鉴定意见")));
    does(bureau(), it.id(), new RecordAction.DecideErasure(1, false, hamlet.text("不同意")));
    assertEquals(Optional.of("甲某"), name(it, Hamlet.ONE));
  }

  @Test
  void restrictedDataIsReadByThePersonAloneAndSoAreTheTextsAboutThePersonAlone() {
    MediationCase it = declined();
    Actor one = Hamlet.party(it, Hamlet.ONE);
    TextRef identity = hamlet.text("身份证明");
    does(
        one,
        it.id(),
        new RecordAction.RequestData(
            DataRequestKind.ERASURE,
            Hamlet.ONE,
            identity,
            Optional.empty(),
            Optional.empty(),
            Optional.of(ErasureGround.PURPOSE_ENDED),
            Optional.empty()));
    assertEquals(Optional.of("身份证明"), text(it, identity));
    does(Hamlet.director(), it.id(), new RecordAction.Restrict(1, hamlet.text("暂不能删除")));
    assertThrows(ProblemsException.class, () -> name(it, Hamlet.ONE));
    assertThrows(ProblemsException.class, () -> text(it, identity));
    assertEquals(
        Optional.of("身份证明"),
        hamlet
            .mediation
            .as(one)
            .records()
            .text(it.id(), identity, Sight.Purpose.HANDLING)
            .map(found -> found.content()));
  }

  @Test
  void aLinkIsHeldByBothCases() {
    MediationCase one = declined();
    MediationCase two = declined();
    does(
        Hamlet.director(),
        one.id(),
        new PartyAction.LinkCases(two.id(), LinkKind.SAME_DISPUTE, false));
    CaseDesk desk = hamlet.mediation.as(Hamlet.director()).cases();
    MediationCase linked = desk.find(two.id()).orElseThrow();
    assertEquals(one.id(), linked.links().get(0).other());
    assertTrue(
        desk.find(one.id()).orElseThrow().countsItself() != linked.countsItself(),
        "one of the two counts");
    assertTrue(
        linked.events().stream().noneMatch(e -> e.body() instanceof RecordEvent.RecordCorrected));
  }

  private Optional<String> kept(PersonRef person) {
    DataReading reading =
        new DataReading(ActorId.of("u-check"), Role.AUDITOR, hamlet.clock.instant());
    return hamlet.storage.inTransaction(
        Hamlet.PARTITION,
        unit -> unit.personalData().find(person, reading, HANDLING).map(data -> data.name()));
  }

  private void agent(CaseId id, PartyNumber party, PersonRef person) {
    does(
        Hamlet.director(),
        id,
        new IntakeAction.RegisterAgent(
            party, person, List.of(AgentPower.APPEAR), hamlet.text("委托书"), Optional.empty()));
  }

  @Test
  void whoActsForAPartyThatStaysStaysWithIt() {
    PartyNumber three = PartyNumber.of(3);
    Registration registration =
        Registration.builder()
            .from(hamlet.application().registration())
            .addParties(new Party(three, Side.ONE, hamlet.person("丙某"), PartyKind.PERSON))
            .build();
    MediationCase it =
        hamlet
            .mediation
            .as(Hamlet.director())
            .cases()
            .register(new IntakeAction.Apply(registration, Optional.empty()));
    PersonRef shared = hamlet.person("共同代理人");
    PersonRef own = hamlet.person("代理人");
    agent(it.id(), Hamlet.ONE, shared);
    agent(it.id(), three, shared);
    agent(it.id(), Hamlet.ONE, own);
    decline(it.id());
    erase(it.id(), Hamlet.ONE);
    assertEquals(Optional.empty(), name(it, Hamlet.ONE));
    assertEquals(Optional.empty(), kept(own));
    assertEquals(Optional.of("共同代理人"), kept(shared));
    assertEquals(Optional.of("丙某"), name(it, three));
  }

  @Test
  void whoHadThePlaceOfTheErasedPartyBeforeItIsErasedWithIt() {
    MediationCase it = hamlet.registered();
    PersonRef before = person(it, Hamlet.ONE);
    PersonRef parent = hamlet.person("原法定代理人");
    does(
        Hamlet.director(),
        it.id(),
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
    PersonRef heir = hamlet.person("继承人");
    does(
        Hamlet.director(),
        it.id(),
        new PartyAction.SubstituteParty(
            Hamlet.ONE,
            List.of(heir),
            PartyKind.PERSON,
            SubstitutionReason.DEATH,
            hamlet.text("死亡证明"),
            true,
            false));
    decline(it.id());
    erase(it.id(), Hamlet.ONE);
    assertEquals(Optional.empty(), kept(heir));
    assertEquals(Optional.empty(), kept(before));
    assertEquals(Optional.empty(), kept(parent));
    assertEquals(Optional.of("乙某"), name(it, Hamlet.TWO));
  }

  /** Writes down who helps, which nobody needs an appointment for here. */
  private void helped(CaseId id, SessionEvent help) {
    hamlet.storage.inTransaction(
        Hamlet.PARTITION,
        unit -> {
          Scope all = Scope.Committees.of(Hamlet.COMMITTEE);
          MediationCase it = unit.cases().find(id, all).orElseThrow();
          unit.cases()
              .save(
                  it,
                  List.of(
                      CaseEvent.builder()
                          .from(it.events().get(it.version() - 1))
                          .sequence(it.version() + 1)
                          .body(help)
                          .build()));
          return it;
        });
  }

  @Test
  void whoOnlyHelpedGoesWithWhomTheyHelped() {
    MediationCase it = declined();
    PersonRef interpreter = hamlet.person("翻译");
    PersonRef elder = hamlet.person("长者");
    helped(
        it.id(),
        new SessionEvent.HelpProvided(
            Hamlet.ONE, HelpKind.INTERPRETER, Optional.of(interpreter), true));
    helped(
        it.id(),
        new SessionEvent.HelperInvited(
            elder, HelperRole.TRUSTED, List.of(Hamlet.ONE, Hamlet.TWO), true));
    erase(it.id(), Hamlet.ONE);
    assertEquals(Optional.empty(), kept(interpreter));
    assertEquals(Optional.of("长者"), kept(elder));
    eraseAgain(it.id(), 2, Hamlet.TWO);
    assertEquals(Optional.empty(), kept(elder));
  }

  private void eraseAgain(CaseId id, int proposal, PartyNumber party) {
    does(
        Hamlet.director(),
        id,
        new RecordAction.ProposeErasure(
            List.of(party), DestructionGround.UNLAWFUL_COLLECTION, hamlet.text("鉴定意见")));
    does(bureau(), id, new RecordAction.DecideErasure(proposal, true, hamlet.text("同意")));
  }

  @Test
  void whoHelpsOthersTooStaysUntilErasedThereToo() {
    MediationCase first = declined();
    MediationCase second = declined();
    PersonRef interpreter = hamlet.person("翻译");
    SessionEvent help =
        new SessionEvent.HelpProvided(
            Hamlet.ONE, HelpKind.INTERPRETER, Optional.of(interpreter), true);
    helped(first.id(), help);
    helped(second.id(), help);
    erase(first.id(), Hamlet.ONE, Hamlet.TWO);
    assertEquals(Optional.of("翻译"), kept(interpreter));
    erase(second.id(), Hamlet.ONE, Hamlet.TWO);
    assertEquals(Optional.empty(), kept(interpreter));
  }

  @Test
  void whoIsAPartyHereAndHelpsElsewhereStays() {
    MediationCase party = declined();
    MediationCase other = declined();
    PersonRef one = person(party, Hamlet.ONE);
    helped(
        other.id(), new SessionEvent.HelperInvited(one, HelperRole.KIN, List.of(Hamlet.TWO), true));
    erase(party.id(), Hamlet.ONE, Hamlet.TWO);
    assertEquals(Optional.of("甲某"), kept(one));
    erase(other.id(), Hamlet.ONE, Hamlet.TWO);
    assertEquals(Optional.empty(), kept(one));
  }

  @Test
  void aPartyWhoIsAMediatorStaysOnTheRoster() {
    MediationCase it = declined();
    hamlet.storage.inTransaction(
        Hamlet.PARTITION,
        unit ->
            unit.mediators()
                .save(
                    Mediator.builder()
                        .id(MediatorId.of("9901-SHAN"))
                        .person(person(it, Hamlet.ONE))
                        .addEngagements(
                            Engagement.since(
                                Hamlet.COMMITTEE,
                                EngagementKind.PART_TIME,
                                LocalDate.of(2018, 1, 1)))
                        .build(),
                    0));
    erase(it.id(), Hamlet.ONE, Hamlet.TWO);
    assertEquals(Optional.empty(), name(it, Hamlet.ONE));
    assertEquals(Optional.of("甲某"), kept(person(it, Hamlet.ONE)));
    assertEquals(Optional.empty(), kept(person(it, Hamlet.TWO)));
  }

  @Test
  void aMediatorStaysWhereverAndWhetherEngagedOrNot() {
    MediationCase it = declined();
    Engagement elsewhere =
        Engagement.since(
            OrganisationId.of("9902-COMMITTEE"),
            EngagementKind.PART_TIME,
            LocalDate.of(2018, 1, 1));
    hamlet.storage.inTransaction(
        Hamlet.PARTITION,
        unit -> {
          unit.mediators()
              .save(
                  Mediator.builder()
                      .id(MediatorId.of("9901-AWAY"))
                      .person(person(it, Hamlet.ONE))
                      .addEngagements(elsewhere)
                      .build(),
                  0);
          return unit.mediators()
              .save(
                  Mediator.builder()
                      .id(MediatorId.of("9901-LOOSE"))
                      .person(person(it, Hamlet.TWO))
                      .build(),
                  0);
        });
    erase(it.id(), Hamlet.ONE, Hamlet.TWO);
    assertEquals(Optional.of("甲某"), kept(person(it, Hamlet.ONE)));
    assertEquals(Optional.of("乙某"), kept(person(it, Hamlet.TWO)));
  }

  @Test
  void whoActsForARestrictedPartyIsRestrictedInThatCaseThoughNeededInAnother() {
    MediationCase first = hamlet.registered();
    MediationCase second = hamlet.registered();
    PersonRef agent = hamlet.person("代理人");
    agent(first.id(), Hamlet.ONE, agent);
    agent(second.id(), Hamlet.ONE, agent);
    decline(first.id());
    does(
        Hamlet.party(first, Hamlet.ONE),
        first.id(),
        new RecordAction.RequestData(
            DataRequestKind.ERASURE,
            Hamlet.ONE,
            hamlet.text("身份证明"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ErasureGround.PURPOSE_ENDED),
            Optional.empty()));
    does(Hamlet.director(), first.id(), new RecordAction.Restrict(1, hamlet.text("暂不能删除")));
    RecordDesk desk = hamlet.mediation.as(Hamlet.director()).records();
    assertThrows(ProblemsException.class, () -> desk.person(first.id(), agent, HANDLING));
    assertEquals(
        Optional.of("代理人"), desk.person(second.id(), agent, HANDLING).map(data -> data.name()));
  }
}

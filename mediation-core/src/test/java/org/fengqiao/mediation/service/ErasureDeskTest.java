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
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.HelpKind;
import org.fengqiao.mediation.casework.HelperRole;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.LinkKind;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.PartyAction;
import org.fengqiao.mediation.casework.RecordEvent;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.casework.SessionEvent;
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
import org.fengqiao.mediation.storage.DataReading;
import org.junit.jupiter.api.Test;

/** What a decision to erase destroys, and what it leaves (T119). */
@Requirement("CASE-34")
class ErasureDeskTest {

  private static final Sight HANDLING = Sight.unmasked(Sight.Purpose.HANDLING);

  private final Hamlet hamlet = new Hamlet();
  private final ErasureAtTheDesk erasure = new ErasureAtTheDesk(hamlet);

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
    MediationCase it = erasure.declined();
    TextRef matter = it.registration().orElseThrow().matter();
    assertEquals(Optional.of("雨水流到邻家"), text(it, matter));
    TextRef appraisal = erasure.erase(it.id(), Hamlet.ONE, Hamlet.TWO);
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
    MediationCase it = erasure.declined();
    erasure.erase(it.id(), Hamlet.ONE);
    assertEquals(Optional.empty(), name(it, Hamlet.ONE));
    assertEquals(Optional.of("乙某"), name(it, Hamlet.TWO));
    assertEquals(Optional.of("雨水流到邻家"), text(it, it.registration().orElseThrow().matter()));
  }

  @Test
  void whoeverIsInAnotherCaseStaysThereUntilErasedThereToo() {
    MediationCase first = erasure.declined();
    MediationCase second = erasure.decline(hamlet.registered(person(first, Hamlet.ONE)).id());
    erasure.erase(first.id(), Hamlet.ONE);
    assertEquals(Optional.empty(), name(first, Hamlet.ONE));
    assertEquals(Optional.of("甲某"), name(second, Hamlet.ONE));
    erasure.erase(second.id(), Hamlet.ONE);
    assertEquals(Optional.empty(), name(second, Hamlet.ONE));
  }

  @Test
  void whatIsNotApprovedIsNotErased() {
    MediationCase it = erasure.declined();
    erasure.propose(it.id(), Hamlet.ONE);
    erasure.reject(it.id(), 1);
    assertEquals(Optional.of("甲某"), name(it, Hamlet.ONE));
  }

  @Test
  void restrictedDataIsReadByThePersonAloneAndSoAreTheTextsAboutThePersonAlone() {
    MediationCase it = erasure.declined();
    Actor one = Hamlet.party(it, Hamlet.ONE);
    TextRef identity = erasure.ask(it, Hamlet.ONE);
    assertEquals(Optional.of("身份证明"), text(it, identity));
    erasure.restrict(it.id());
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
    MediationCase one = erasure.declined();
    MediationCase two = erasure.declined();
    hamlet.does(
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

  @Test
  void whoActsForAPartyThatStaysStaysWithIt() {
    PartyNumber three = PartyNumber.of(3);
    Registration registration =
        Registration.builder()
            .from(hamlet.application().registration())
            .addParties(new Party(three, Side.ONE, hamlet.person("丙某"), PartyKind.PERSON))
            .build();
    MediationCase it = hamlet.registered(new IntakeAction.Apply(registration, Optional.empty()));
    PersonRef shared = hamlet.person("共同代理人");
    PersonRef own = hamlet.person("代理人");
    erasure.registerAgent(it.id(), Hamlet.ONE, shared);
    erasure.registerAgent(it.id(), three, shared);
    erasure.registerAgent(it.id(), Hamlet.ONE, own);
    erasure.decline(it.id());
    erasure.erase(it.id(), Hamlet.ONE);
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
    erasure.setParent(it.id(), parent);
    PersonRef heir = hamlet.person("继承人");
    erasure.setHeir(it.id(), heir);
    erasure.decline(it.id());
    erasure.erase(it.id(), Hamlet.ONE);
    assertEquals(Optional.empty(), kept(heir));
    assertEquals(Optional.empty(), kept(before));
    assertEquals(Optional.empty(), kept(parent));
    assertEquals(Optional.of("乙某"), name(it, Hamlet.TWO));
  }

  @Test
  void whoOnlyHelpedGoesWithWhomTheyHelped() {
    MediationCase it = erasure.declined();
    PersonRef interpreter = hamlet.person("翻译");
    PersonRef elder = hamlet.person("长者");
    hamlet.saves(
        it.id(),
        new SessionEvent.HelpProvided(
            Hamlet.ONE, HelpKind.INTERPRETER, Optional.of(interpreter), true));
    hamlet.saves(
        it.id(),
        new SessionEvent.HelperInvited(
            elder, HelperRole.TRUSTED, List.of(Hamlet.ONE, Hamlet.TWO), true));
    erasure.erase(it.id(), Hamlet.ONE);
    assertEquals(Optional.empty(), kept(interpreter));
    assertEquals(Optional.of("长者"), kept(elder));
    erasure.propose(it.id(), Hamlet.TWO);
    erasure.approve(it.id(), 2);
    assertEquals(Optional.empty(), kept(elder));
  }

  @Test
  void whoHelpsOthersTooStaysUntilErasedThereToo() {
    MediationCase first = erasure.declined();
    MediationCase second = erasure.declined();
    PersonRef interpreter = hamlet.person("翻译");
    SessionEvent help =
        new SessionEvent.HelpProvided(
            Hamlet.ONE, HelpKind.INTERPRETER, Optional.of(interpreter), true);
    hamlet.saves(first.id(), help);
    hamlet.saves(second.id(), help);
    erasure.erase(first.id(), Hamlet.ONE, Hamlet.TWO);
    assertEquals(Optional.of("翻译"), kept(interpreter));
    erasure.erase(second.id(), Hamlet.ONE, Hamlet.TWO);
    assertEquals(Optional.empty(), kept(interpreter));
  }

  @Test
  void whoIsAPartyHereAndHelpsElsewhereStays() {
    MediationCase party = erasure.declined();
    MediationCase other = erasure.declined();
    PersonRef one = person(party, Hamlet.ONE);
    hamlet.saves(
        other.id(), new SessionEvent.HelperInvited(one, HelperRole.KIN, List.of(Hamlet.TWO), true));
    erasure.erase(party.id(), Hamlet.ONE, Hamlet.TWO);
    assertEquals(Optional.of("甲某"), kept(one));
    erasure.erase(other.id(), Hamlet.ONE, Hamlet.TWO);
    assertEquals(Optional.empty(), kept(one));
  }

  @Test
  void aPartyWhoIsAMediatorStaysOnTheRoster() {
    MediationCase it = erasure.declined();
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
    erasure.erase(it.id(), Hamlet.ONE, Hamlet.TWO);
    assertEquals(Optional.empty(), name(it, Hamlet.ONE));
    assertEquals(Optional.of("甲某"), kept(person(it, Hamlet.ONE)));
    assertEquals(Optional.empty(), kept(person(it, Hamlet.TWO)));
  }

  @Test
  void aMediatorStaysWhereverAndWhetherEngagedOrNot() {
    MediationCase it = erasure.declined();
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
    erasure.erase(it.id(), Hamlet.ONE, Hamlet.TWO);
    assertEquals(Optional.of("甲某"), kept(person(it, Hamlet.ONE)));
    assertEquals(Optional.of("乙某"), kept(person(it, Hamlet.TWO)));
  }

  @Test
  void whoActsForARestrictedPartyIsRestrictedInThatCaseThoughNeededInAnother() {
    MediationCase first = hamlet.registered();
    MediationCase second = hamlet.registered();
    PersonRef agent = hamlet.person("代理人");
    erasure.registerAgent(first.id(), Hamlet.ONE, agent);
    erasure.registerAgent(second.id(), Hamlet.ONE, agent);
    erasure.decline(first.id());
    erasure.ask(first, Hamlet.ONE);
    erasure.restrict(first.id());
    RecordDesk desk = hamlet.mediation.as(Hamlet.director()).records();
    assertThrows(ProblemsException.class, () -> desk.person(first.id(), agent, HANDLING));
    assertEquals(
        Optional.of("代理人"), desk.person(second.id(), agent, HANDLING).map(data -> data.name()));
  }
}

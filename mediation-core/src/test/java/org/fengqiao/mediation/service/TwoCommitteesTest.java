package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.ActionKind;
import org.fengqiao.mediation.casework.AgentPower;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.HandoverAction;
import org.fengqiao.mediation.casework.IllegalStepException;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.LinkKind;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.PartyAction;
import org.fengqiao.mediation.casework.PartyProblem;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.casework.handover.JoinGround;
import org.fengqiao.mediation.casework.handover.JoinStep;
import org.fengqiao.mediation.casework.handover.TransferGround;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.rules.RuleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one committee may do and cause at another. */
class TwoCommitteesTest {

  private static final OrganisationId NEXT = OrganisationId.of("9901-ELSEWHERE");
  private static final MediatorId SHAN = MediatorId.of("9901-SHAN");
  private static final PersonRef SHAN_SELF = PersonRef.of("9901-SHANSELF");

  private static final RuleBook NEXT_COUNTY =
      RuleFiles.ofCounty(
          RegionCode.of("990122000000"),
          RuleFiles.rule(
              "case-pause-counting", "", "2016-01-01", "first-counts", RuleFiles.PRACTICE));

  private final Hamlet hamlet = new Hamlet();
  private final Mediation mediation =
      Mediation.builder().storage(hamlet.storage).clock(hamlet.clock).rules(NEXT_COUNTY).build();

  @BeforeEach
  void anotherCommitteeInTheNextCounty() {
    hamlet.storage.inTransaction(
        Hamlet.PARTITION,
        unit -> {
          unit.organisations()
              .save(
                  MediationOrganisation.builder()
                      .id(NEXT)
                      .kind(OrganisationKind.VILLAGE_COMMITTEE)
                      .name(LocalText.of("邻县调委会", "next"))
                      .region(RegionCode.of("990122103207"))
                      .level(RegionLevel.VILLAGE)
                      .validFrom(LocalDate.of(2015, 1, 1))
                      .build(),
                  0);
          return unit.mediators()
              .save(
                  Mediator.builder()
                      .id(SHAN)
                      .person(SHAN_SELF)
                      .addEngagements(
                          Engagement.since(
                              NEXT, EngagementKind.PART_TIME, LocalDate.of(2018, 1, 1)))
                      .build(),
                  0);
        });
  }

  private static Actor ofBoth(Role role) {
    return new Actor(
        ActorId.of("u-both"),
        role,
        new Scope.Committees(Set.of(Hamlet.COMMITTEE, NEXT)),
        Optional.of(Hamlet.COMMITTEE),
        role == Role.DIRECTOR ? Optional.empty() : Optional.of(Hamlet.QI));
  }

  private CaseDesk as(Actor actor) {
    return mediation.as(actor).cases();
  }

  private CaseId accepted() {
    CaseDesk director = as(Hamlet.director());
    MediationCase it = director.register(hamlet.application());
    director.perform(it.id(), new IntakeAction.InformParty(Hamlet.ONE, "F10-2026"));
    director.perform(it.id(), new IntakeAction.InformParty(Hamlet.TWO, "F10-2026"));
    as(Hamlet.party(it, Hamlet.TWO)).perform(it.id(), new IntakeAction.GiveConsent(Hamlet.TWO));
    director.perform(it.id(), new IntakeAction.Accept());
    return it.id();
  }

  private CaseId registeredElsewhere() {
    Registration registration =
        Registration.builder().from(hamlet.application().registration()).holder(NEXT).build();
    return as(Hamlet.stranger())
        .register(new IntakeAction.Apply(registration, Optional.empty()))
        .id();
  }

  @Test
  void aCommitteeWritesNothingInTheJournalOfAnotherByALink() {
    CaseId theirs = accepted();
    CaseId own = registeredElsewhere();
    MediationCase before = as(Hamlet.director()).find(theirs).orElseThrow();
    MediationCase linked =
        as(Hamlet.stranger())
            .perform(own, new PartyAction.LinkCases(theirs, LinkKind.SAME_DISPUTE, true));
    assertEquals(theirs, linked.links().get(0).other());
    assertEquals(before, as(Hamlet.director()).find(theirs).orElseThrow());
    MediationCase back =
        as(Hamlet.director())
            .perform(theirs, new PartyAction.LinkCases(own, LinkKind.SAME_DISPUTE, true));
    assertEquals(own, back.links().get(0).other());
    assertEquals(linked.version(), as(Hamlet.stranger()).find(own).orElseThrow().version());
    assertTrue(linked.countsItself() != back.countsItself());
  }

  @Test
  void aMediatorOfThePartnerCommitteeIsNoAgentInTheCase() {
    CaseId id = accepted();
    as(Hamlet.director())
        .perform(
            id,
            new HandoverAction.JoinCommittees(
                JoinStep.INVITE, NEXT, Optional.of(JoinGround.CROSS_REGION)));
    as(Hamlet.stranger())
        .perform(id, new HandoverAction.JoinCommittees(JoinStep.JOIN, NEXT, Optional.empty()));
    as(Hamlet.director()).perform(id, new MediationAction.Appoint(SHAN, false, true));
    IllegalStepException refused =
        assertThrows(
            IllegalStepException.class,
            () ->
                as(Hamlet.director())
                    .perform(
                        id,
                        new IntakeAction.RegisterAgent(
                            Hamlet.ONE,
                            SHAN_SELF,
                            List.of(AgentPower.APPEAR),
                            hamlet.text("委托书"),
                            Optional.empty())));
    assertTrue(
        refused.problems().stream().anyMatch(p -> p.code() == PartyProblem.AGENT_IS_MEDIATOR));
  }

  @Test
  void theSenderGoesOnUnderItsRulesAndTheReceiverAnswersUnderItsOwn() {
    CaseId id = accepted();
    as(Hamlet.director()).perform(id, new MediationAction.Appoint(Hamlet.QI, true, true));
    String own = as(Hamlet.director()).find(id).orElseThrow().rulesFingerprint().orElseThrow();
    as(Hamlet.director())
        .perform(
            id,
            new HandoverAction.OfferTransfer(
                NEXT,
                TransferGround.PARTIES_WISH,
                List.of(Hamlet.ONE, Hamlet.TWO),
                Optional.empty()));
    Actor both = ofBoth(Role.PRESIDING_MEDIATOR);
    assertTrue(isOpen(both, id, ActionKind.OPEN_MEDIATION));
    assertEquals(
        CaseState.MED, as(both).perform(id, new MediationAction.OpenMediation(false)).state());
    assertTrue(isOpen(ofBoth(Role.DIRECTOR), id, ActionKind.ACCEPT_TRANSFER));
    MediationCase taken =
        as(ofBoth(Role.DIRECTOR))
            .perform(id, new HandoverAction.AcceptTransfer(List.of(Hamlet.ONE, Hamlet.TWO)));
    assertEquals(Optional.of(NEXT), taken.holder());
    assertFalse(taken.rulesFingerprint().orElseThrow().equals(own), "the receiver's rules hold");
  }

  private boolean isOpen(Actor actor, CaseId id, ActionKind kind) {
    return as(actor).options(id).stream()
        .filter(option -> option.action() == kind)
        .anyMatch(option -> option.isOpen());
  }
}

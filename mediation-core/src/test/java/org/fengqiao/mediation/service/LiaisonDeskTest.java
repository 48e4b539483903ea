package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.AppointmentAction;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.CaseTokens;
import org.fengqiao.mediation.casework.EnforcementAction;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.FollowUpAction;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.PerformanceManner;
import org.fengqiao.mediation.casework.ReferralAction;
import org.fengqiao.mediation.casework.TieKind;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.PageRequest;
import org.junit.jupiter.api.Test;

/** What the liaison of an outside unit sees and does in the cases of the unit (LU of section 7). */
@Requirement("REF-03")
class LiaisonDeskTest {

  private static final OrganisationId COURT = OrganisationId.of("9901-COURT");
  private static final OrganisationId POLICE = OrganisationId.of("9901-POLICE");

  private final Hamlet hamlet = new Hamlet();

  private static Actor liaison(OrganisationId unit) {
    return new Actor(
        ActorId.of("u-liaison-" + unit.text()),
        Role.LIAISON,
        new Scope.Referred(unit),
        Optional.of(unit),
        Optional.empty());
  }

  private CaseDesk as(Actor actor) {
    return hamlet.mediation.as(actor).cases();
  }

  private CaseId sentByTheCourt() {
    CaseDesk director = as(Hamlet.director());
    CaseId id = director.register(hamlet.sentBy(COURT)).id();
    director.perform(id, new ReferralAction.ConfirmReferral());
    director.perform(id, new IntakeAction.InformParty(Hamlet.ONE, "F10-2026"));
    director.perform(id, new IntakeAction.InformParty(Hamlet.TWO, "F10-2026"));
    director.perform(id, new IntakeAction.Accept());
    director.perform(id, new MediationAction.Appoint(Hamlet.QI, true, true));
    return id;
  }

  @Test
  void theSenderSeesHowTheCaseStandsAndNothingOfTheTalks() {
    CaseId id = sentByTheCourt();
    as(Hamlet.mediator())
        .perform(id, new MediationAction.SetPlan(hamlet.text("调处方案"), Optional.empty()));
    MediationCase seen = as(liaison(COURT)).find(id).orElseThrow();
    assertEquals(CaseState.ACC, seen.state());
    assertEquals(List.of(), seen.clocks());
    assertEquals(List.of(), seen.parties());
    assertEquals(List.of(), seen.registration().orElseThrow().parties());
    assertTrue(seen.events().stream().allMatch(e -> CaseTokens.of(e.body()).persons().isEmpty()));
    assertTrue(seen.events().stream().anyMatch(e -> e.kind() == EventKind.CASE_ACCEPTED));
    assertFalse(seen.events().stream().anyMatch(e -> e.kind() == EventKind.PLAN_SET));
    List<CaseSummary> listed =
        as(liaison(COURT)).list(query -> query.page(PageRequest.first(9))).entries();
    assertEquals(List.of(id), listed.stream().map(CaseSummary::caseId).toList());
    assertEquals(List.of(), listed.get(0).persons());
    assertEquals(Optional.empty(), listed.get(0).riskLevel());
    assertThrows(
        ProblemsException.class,
        () ->
            hamlet
                .mediation
                .as(liaison(COURT))
                .records()
                .text(id, seen.registration().orElseThrow().matter(), Sight.Purpose.HANDLING));
  }

  @Test
  void anotherUnitFindsNothing() {
    CaseId id = sentByTheCourt();
    assertEquals(Optional.empty(), as(liaison(POLICE)).find(id));
    assertThrows(NotFoundException.class, () -> as(liaison(POLICE)).options(id));
  }

  @Test
  void theCourtDecidesOnTheRecusalOfAMediatorItsCaseWasGivenTo() {
    CaseId id = sentByTheCourt();
    as(Hamlet.mediator())
        .perform(id, new AppointmentAction.Disclose(Hamlet.QI, TieKind.KIN, hamlet.text("表兄弟")));
    MediationCase answered =
        as(liaison(COURT))
            .perform(
                id,
                new AppointmentAction.DecideRecusal(
                    Hamlet.QI, true, false, Optional.of(TieKind.KIN), hamlet.text("回避")));
    assertTrue(answered.events().stream().anyMatch(e -> e.kind() == EventKind.RECUSAL_DECIDED));
    assertEquals(List.of(), as(Hamlet.director()).find(id).orElseThrow().mediators());
  }

  @Test
  void thePoliceAnswerTheRequestThatWasMadeToThem() {
    MediationCase settled = hamlet.settled();
    CaseId id = settled.id();
    assertEquals(Optional.empty(), as(liaison(POLICE)).find(id));
    hamlet.clock.set(Hamlet.at("2019-03-05T09:00"));
    paid(id);
    as(Hamlet.party(settled, Hamlet.ONE)).perform(id, request());
    MediationCase answered =
        as(liaison(POLICE)).perform(id, new EnforcementAction.LeniencyAnswered(1, true));
    assertTrue(kinds(answered).contains(EventKind.LENIENCY_ASKED));
    assertTrue(kinds(answered).contains(EventKind.LENIENCY_ANSWERED));
    assertEquals(List.of(), answered.agreements());
  }

  private static List<EventKind> kinds(MediationCase it) {
    return it.events().stream().map(CaseEvent::kind).toList();
  }

  @Test
  void theCourtSeesNothingOfWhatThePoliceWereAskedFor() {
    CaseId id = sentByTheCourt();
    CaseDesk mediator = as(Hamlet.mediator());
    MediationCase it = as(Hamlet.director()).find(id).orElseThrow();
    mediator.perform(id, new MediationAction.OpenMediation(false));
    mediator.perform(
        id, new MediationAction.HoldJoint(List.of(Hamlet.ONE, Hamlet.TWO), hamlet.text("谈话记录")));
    mediator.perform(
        id, new AppointmentAction.Disclose(Hamlet.QI, TieKind.KIN, hamlet.text("表兄弟")));
    as(liaison(COURT))
        .perform(
            id,
            new AppointmentAction.DecideRecusal(
                Hamlet.QI, false, false, Optional.empty(), hamlet.text("不回避")));
    mediator.perform(id, hamlet.oral());
    paid(id);
    as(Hamlet.party(it, Hamlet.ONE)).perform(id, request());
    List<EventKind> court = kinds(as(liaison(COURT)).find(id).orElseThrow());
    assertFalse(court.contains(EventKind.LENIENCY_ASKED));
    assertTrue(court.contains(EventKind.CONFLICT_DISCLOSED));
    List<EventKind> police = kinds(as(liaison(POLICE)).find(id).orElseThrow());
    assertTrue(police.contains(EventKind.LENIENCY_ASKED));
    assertFalse(police.contains(EventKind.CONFLICT_DISCLOSED));
  }

  private void paid(CaseId id) {
    as(Hamlet.mediator())
        .perform(
            id,
            new FollowUpAction.RecordPerformance(
                1,
                Optional.of(Fen.of(50_000)),
                Hamlet.TWO,
                Hamlet.ONE,
                PerformanceManner.AUTOMATIC,
                Optional.empty()));
  }

  private EnforcementAction.AskLeniency request() {
    return new EnforcementAction.AskLeniency(
        1,
        List.of(Hamlet.ONE, Hamlet.TWO),
        true,
        Optional.<LocalDate>empty(),
        hamlet.text("免予处罚申请"),
        Optional.of(POLICE));
  }

  @Test
  void anInformationOfficerIsAnsweredWithHowTheCaseStandsAndTheOwnEntry() {
    MediationCase it = hamlet.settled();
    Actor officer =
        Actor.informationOfficer(
            ActorId.of("u-io"),
            Hamlet.OFFICE,
            RegionSubtree.of(Hamlet.VILLAGE, RegionLevel.VILLAGE));
    MediationCase answered =
        as(officer).perform(it.id(), new FollowUpAction.DoRevisit(Hamlet.ONE, hamlet.text("已履行")));
    assertEquals(
        Set.of(
            EventKind.CASE_REGISTERED,
            EventKind.CASE_ACCEPTED,
            EventKind.MEDIATION_OPENED,
            EventKind.REVISIT_DONE,
            EventKind.WITHHELD),
        Set.copyOf(answered.events().stream().map(e -> e.kind()).toList()));
    assertEquals(CaseState.AGR, answered.state());
    assertEquals(List.of(), answered.agreements());
  }

  /** The row "see one case": V sees people masked, U as they are. */
  @Test
  void onlyRolesWithAnUnmaskedCellReadAPartyAsItIs() {
    CaseId id = sentByTheCourt();
    MediationCase it = as(Hamlet.director()).find(id).orElseThrow();
    PersonRef person = it.party(Hamlet.ONE).orElseThrow().party().person();
    Map<Role, Boolean> seen = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      try {
        RecordDesk records = hamlet.mediation.as(in(role, it)).records();
        Optional<PersonalData> masked = records.person(id, person, Sight.masked());
        assertEquals("甲**", masked.orElseThrow().name(), role.code());
        seen.put(role, false);
        var unused =
            records.person(id, person, Sight.unmasked(Sight.Purpose.HANDLING)).orElseThrow();
        seen.put(role, true);
      } catch (NotFoundException | ProblemsException refused) {
        assertFalse(seen.getOrDefault(role, false), role.code());
      }
    }
    assertEquals(
        Map.of(
            Role.PARTY, true,
            Role.REPRESENTATIVE, false,
            Role.INFORMATION_OFFICER, false,
            Role.MEDIATOR, true,
            Role.PRESIDING_MEDIATOR, true,
            Role.DIRECTOR, true,
            Role.JUDICIAL_OFFICE, true,
            Role.COUNTY_BUREAU, true,
            Role.LIAISON, false,
            Role.AUDITOR, true),
        seen);
  }

  private static Actor in(Role role, MediationCase it) {
    Scope scope =
        switch (role) {
          case PARTY, REPRESENTATIVE ->
              Scope.Own.of(it.party(Hamlet.ONE).orElseThrow().party().person().text());
          case INFORMATION_OFFICER ->
              new Scope.Grid(List.of(RegionSubtree.of(Hamlet.VILLAGE, RegionLevel.VILLAGE)));
          case MEDIATOR, PRESIDING_MEDIATOR, DIRECTOR -> Scope.Committees.of(Hamlet.COMMITTEE);
          case JUDICIAL_OFFICE, COUNTY_BUREAU, UPPER_BUREAU, SYSTEM ->
              new Scope.Subtrees(List.of(RegionSubtree.of(Hamlet.VILLAGE, RegionLevel.TOWN)));
          case LIAISON -> new Scope.Referred(COURT);
          case AUDITOR -> new Scope.Mandate(Set.of(it.id()));
        };
    return new Actor(
        ActorId.of("u-" + role.code()),
        role,
        scope,
        Optional.empty(),
        role == Role.MEDIATOR || role == Role.PRESIDING_MEDIATOR
            ? Optional.of(Hamlet.QI)
            : Optional.empty());
  }
}

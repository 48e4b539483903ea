package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.AgentPower;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseOption;
import org.fengqiao.mediation.casework.EndingAction;
import org.fengqiao.mediation.casework.FollowUpAction;
import org.fengqiao.mediation.casework.IllegalStepException;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reads what, role by role, and that what is offered is what is done. */
class CaseReadingTest {

  private static final PageRequest PAGE = PageRequest.first(9);
  private static final Set<Role> SEES_CASES =
      Set.of(
          Role.PARTY,
          Role.REPRESENTATIVE,
          Role.MEDIATOR,
          Role.PRESIDING_MEDIATOR,
          Role.DIRECTOR,
          Role.JUDICIAL_OFFICE,
          Role.COUNTY_BUREAU,
          Role.AUDITOR);
  private static final Set<Role> SEES_RISK =
      Set.of(
          Role.MEDIATOR,
          Role.PRESIDING_MEDIATOR,
          Role.DIRECTOR,
          Role.JUDICIAL_OFFICE,
          Role.COUNTY_BUREAU,
          Role.AUDITOR);

  private final Hamlet hamlet = new Hamlet();
  private final MediationCase settled = withAgent(hamlet.settled());
  private final Map<Role, Actor> actors = actors();

  private CaseDesk as(Actor actor) {
    return hamlet.mediation.as(actor).cases();
  }

  private CaseDesk as(Role role) {
    return as(actor(role));
  }

  private Actor actor(Role role) {
    return Optional.ofNullable(actors.get(role)).orElseThrow();
  }

  private MediationCase withAgent(MediationCase it) {
    return as(Hamlet.director())
        .perform(
            it.id(),
            new IntakeAction.RegisterAgent(
                Hamlet.ONE,
                PersonRef.of("9901-AGENT"),
                List.of(AgentPower.values()),
                hamlet.text("授权委托书"),
                Optional.empty()));
  }

  private static Actor within(Role role, Scope scope) {
    return new Actor(
        ActorId.of("u-" + role.code()),
        role,
        scope,
        Optional.of(Hamlet.OFFICE),
        Optional.of(Hamlet.QI));
  }

  private Map<Role, Actor> actors() {
    Map<Role, Actor> all = new EnumMap<>(Role.class);
    RegionSubtree village = RegionSubtree.of(Hamlet.VILLAGE, RegionLevel.VILLAGE);
    Scope county =
        new Scope.Subtrees(List.of(RegionSubtree.of(Hamlet.VILLAGE, RegionLevel.COUNTY)));
    all.put(Role.PARTY, Hamlet.party(settled, Hamlet.TWO));
    all.put(Role.REPRESENTATIVE, within(Role.REPRESENTATIVE, Scope.Own.of("9901-AGENT")));
    all.put(
        Role.INFORMATION_OFFICER,
        Actor.informationOfficer(ActorId.of("u-io"), Hamlet.COMMITTEE, village));
    all.put(
        Role.MEDIATOR,
        Actor.mediator(ActorId.of("u-m"), Role.MEDIATOR, Hamlet.COMMITTEE, Hamlet.QI));
    all.put(Role.PRESIDING_MEDIATOR, Hamlet.mediator());
    all.put(Role.DIRECTOR, Hamlet.director());
    all.put(Role.JUDICIAL_OFFICE, Hamlet.office());
    all.put(Role.COUNTY_BUREAU, within(Role.COUNTY_BUREAU, county));
    all.put(Role.UPPER_BUREAU, within(Role.UPPER_BUREAU, county));
    all.put(Role.LIAISON, within(Role.LIAISON, new Scope.Referred(Hamlet.OFFICE)));
    all.put(Role.AUDITOR, within(Role.AUDITOR, new Scope.Mandate(Set.of(settled.id()))));
    all.put(Role.SYSTEM, within(Role.SYSTEM, county));
    return all;
  }

  private static List<CaseId> listed(CaseDesk desk) {
    return desk.list(query -> query.page(PAGE)).entries().stream()
        .map(each -> each.caseId())
        .toList();
  }

  private static List<CaseId> due(CaseDesk desk) {
    return desk.dayList(LocalDate.of(2019, 3, 20), Set.of(), PAGE).entries().stream()
        .map(each -> each.caseId())
        .distinct()
        .toList();
  }

  private static void roleRefused(Runnable reading) {
    ProblemsException refused = assertThrows(ProblemsException.class, reading::run);
    assertEquals(
        List.of(ServiceProblem.ROLE_REFUSED),
        refused.problems().stream().map(Problem::code).toList());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void casesAreSeenByTheRolesOfTheMatrix(Role role) {
    CaseDesk desk = as(role);
    if (SEES_CASES.contains(role)) {
      MediationCase found = desk.find(settled.id()).orElseThrow();
      assertEquals(settled.version(), found.version());
      assertEquals(SEES_RISK.contains(role), found.equals(settled));
      assertEquals(List.of(settled.id()), listed(desk));
      assertEquals(List.of(settled.id()), due(desk));
    } else if (role == Role.LIAISON) {
      assertEquals(Optional.empty(), desk.find(settled.id()));
      assertEquals(List.of(), listed(desk));
      assertEquals(List.of(), due(desk));
    } else {
      assertEquals(Optional.empty(), desk.find(settled.id()));
      roleRefused(() -> listed(desk));
      roleRefused(() -> due(desk));
    }
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "LIAISON")
  void figuresAreForEverybodyButTheSystem(Role role) {
    YearMonth month = YearMonth.of(2019, 3);
    if (role == Role.SYSTEM) {
      roleRefused(() -> as(role).tally(Milestone.REGISTERED, month, month));
    } else {
      assertEquals(1, as(role).tally(Milestone.REGISTERED, month, month).get(0).count());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"UPPER_BUREAU", "SYSTEM"})
  void whoHasNoPartInACaseIsNotToldWhatItIsAbout(Role role) {
    CaseId id = settled.id();
    assertThrows(NotFoundException.class, () -> as(role).options(id));
    assertThrows(
        NotFoundException.class,
        () -> as(role).perform(id, new FollowUpAction.Close(Optional.of(Hamlet.QI))));
    PersonRef person = settled.parties().get(0).party().person();
    RecordDesk records = hamlet.mediation.as(actor(role)).records();
    assertThrows(NotFoundException.class, () -> records.person(id, person, Sight.masked()));
  }

  @Test
  void aMediatorSeesTheOwnCasesAndThoseThatWaitForOne() {
    CaseDesk colleague =
        as(Actor.mediator(ActorId.of("u-c"), Role.MEDIATOR, Hamlet.COMMITTEE, Hamlet.EXPERT));
    assertEquals(Optional.empty(), colleague.find(settled.id()));
    assertEquals(List.of(), due(colleague));
    MediationCase waiting = hamlet.registered();
    assertEquals(Optional.of(waiting), colleague.find(waiting.id()));
    assertEquals(List.of(waiting.id()), listed(colleague));
    assertEquals(List.of(waiting.id()), due(colleague));
    assertEquals(2, listed(as(Role.DIRECTOR)).size());
  }

  @Test
  void aScopeThatIsNotOfTheRoleOpensNothing() {
    CaseDesk desk = as(within(Role.DIRECTOR, Hamlet.office().scope()));
    assertEquals(Optional.empty(), desk.find(settled.id()));
    YearMonth month = YearMonth.of(2019, 3);
    for (Runnable reading :
        List.<Runnable>of(
            () -> listed(desk),
            () -> due(desk),
            () -> desk.tally(Milestone.REGISTERED, month, month))) {
      ProblemsException refused = assertThrows(ProblemsException.class, reading::run);
      assertTrue(refused.problems().contains(ServiceProblem.SCOPE_REFUSED));
    }
  }

  @Test
  void aKindThatIsBlockedIsRefusedWithTheReasonsThatWereShown() {
    MediationCase registered = hamlet.registered();
    List<CaseAction> actions =
        List.of(
            new IntakeAction.InformParty(Hamlet.ONE, "F10-2026"),
            new IntakeAction.GiveConsent(Hamlet.TWO),
            new MediationAction.Appoint(Hamlet.QI, true, true),
            new MediationAction.OpenMediation(false),
            new EndingAction.Refuse(Hamlet.TWO),
            new FollowUpAction.DoRevisit(Hamlet.ONE, hamlet.text("回访")),
            new FollowUpAction.Close(Optional.of(Hamlet.QI)));
    int blocked = 0;
    for (Role role : SEES_CASES) {
      for (MediationCase it : List.of(registered, settled)) {
        if (as(role).find(it.id()).isEmpty()) {
          continue;
        }
        for (CaseAction action : actions) {
          CaseOption option = option(role, it, action);
          if (!option.isOpen()) {
            blocked++;
            IllegalStepException refused =
                assertThrows(IllegalStepException.class, () -> as(role).perform(it.id(), action));
            assertTrue(
                refused.problems().list().containsAll(option.blockedBy().list()),
                () -> role + " " + action.kind() + " " + refused.problems());
            assertEquals(it.version(), version(it));
          }
        }
      }
    }
    assertTrue(blocked > 40, "blocked: " + blocked);
  }

  @Test
  void aKindThatIsOpenIsDone() {
    MediationCase it = hamlet.registered();
    IntakeAction inform = new IntakeAction.InformParty(Hamlet.ONE, "F10-2026");
    for (Role role : List.of(Role.DIRECTOR, Role.MEDIATOR, Role.INFORMATION_OFFICER)) {
      int before = version(it);
      if (option(role, it, inform).isOpen()) {
        as(role).perform(it.id(), inform);
        assertEquals(before + 1, version(it), role.code());
      } else {
        assertEquals(Role.INFORMATION_OFFICER, role);
      }
    }
    IntakeAction consent = new IntakeAction.GiveConsent(Hamlet.TWO);
    Actor other = Hamlet.party(it, Hamlet.TWO);
    assertFalse(isOpen(other, it, consent));
    as(Role.DIRECTOR).perform(it.id(), new IntakeAction.InformParty(Hamlet.TWO, "F10-2026"));
    assertTrue(isOpen(other, it, consent));
    as(other).perform(it.id(), consent);
    assertFalse(isOpen(other, it, consent));
  }

  private boolean isOpen(Actor actor, MediationCase it, CaseAction action) {
    return options(as(actor), it, action).allMatch(CaseOption::isOpen);
  }

  private CaseOption option(Role role, MediationCase it, CaseAction action) {
    return options(as(role), it, action).findFirst().orElseThrow();
  }

  private static Stream<CaseOption> options(CaseDesk desk, MediationCase it, CaseAction action) {
    return desk.options(it.id()).stream().filter(option -> option.action() == action.kind());
  }

  private int version(MediationCase it) {
    return as(Role.DIRECTOR).find(it.id()).orElseThrow().version();
  }
}

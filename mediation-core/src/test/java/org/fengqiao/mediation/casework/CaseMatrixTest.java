package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

/** Role × action as one table: who may carry it out; everybody else is refused. */
class CaseMatrixTest {

  private static final String EXECUTORS =
      """
      T04 M PM D
      T05 P PR M PM D
      T06 M PM D
      T07 D
      T08 D
      T09 M PM D
      T10 M PM D
      T11 P PR
      T12 P PR M PM D
      T13 P PR M PM D
      T14 P PR M PM D
      T15 M PM D
      T16 M PM D
      T17 M PM D
      T18 M PM D
      T19 M PM D
      T20 D
      T21 P PR
      T22 M PM D JO
      T23 PM D JO
      T24 PM D
      T25 M PM D
      T26 IO M PM D JO CB
      T27 D
      T28 P PR
      T29 P PR
      T30 M PM D
      T31 P PR
      T32 D LU
      T33 M PM
      T34 M PM
      T35 M PM
      T36 M PM
      T37 M PM
      T38 M PM
      T39 M PM
      T40 PM
      T41 M PM
      T42 PM LU
      T43 PM LU
      T44 PM D
      T46 M PM
      T47 M PM
      T48 M PM
      T49 P PR
      T50 M PM
      T51 D
      T52 P PR
      T53 M PM D
      T54 M PM D
      T55 M PM D
      T56 M PM
      T57 M PM D
      T58 P PR M PM D
      T59 P PR
      T60 P PR
      T61 P PR
      T62 PM
      T63 PM D
      T64 PM
      T65 M PM D
      T66 PM D
      T67 PM
      T68 M PM D
      T69 IO M PM D
      T70 D
      T71 D
      T72 D
      T73 D
      T74 D
      T75 D
      T76 PM D
      T77 PM D
      T78 P PR M PM D
      T79 P PR
      T80 M PM D LU
      T81 M PM D LU
      T82 M PM D LU
      T83 P PR M PM LU
      T84 M PM D LU
      T85 M PM D LU
      T86 M PM D LU
      T88 P PR
      T89 P PR
      T90 P PR
      T91 M PM D LU
      T92 M PM D LU
      T93 P PR M PM D LU
      T95 P PR
      T96 P PR LU
      T97 P PR M PM
      T99 M PM D
      T100 P PR
      T101 M PM
      T102 P PR
      T104 IO M PM D JO
      T105 IO M PM D JO
      T106 P PR
      T107 M PM D
      T108 D
      T109 D
      T110 D JO
      T111 D
      T112 D
      T113 M PM D
      T114 IO M PM D JO CB LU
      T115 P PR M PM D CB
      T116 P PR M PM D CB
      T117 P PR D CB
      T118 D CB
      T119 D CB
      T120 JO CB
      T121 D
      T122 P PR D JO CB
      T123 CB AU
      T124 M PM D JO CB
      T125 D CB AU
      T126 PM JO
      """;

  private static final Set<CaseProblem> ABOUT_ACTOR =
      Set.of(
          CaseProblem.ROLE_NOT_ALLOWED,
          CaseProblem.ACTOR_NOT_MEDIATOR,
          CaseProblem.ACTOR_NOT_PRESIDING,
          CaseProblem.AUTHORITY_MISSING,
          CaseProblem.OUT_OF_SCOPE);

  static Map<Role, Actor> actors() {
    Map<Role, Actor> actors = new EnumMap<>(Role.class);
    RegionSubtree county = RegionSubtree.of(Village.PLACE, RegionLevel.COUNTY);
    OrganisationId bureau = OrganisationId.of("9901-BUREAU");
    actors.put(Role.PARTY, Village.ZOU_SELF);
    actors.put(Role.REPRESENTATIVE, Village.AGENT);
    actors.put(Role.INFORMATION_OFFICER, Village.OFFICER);
    actors.put(Role.MEDIATOR, Village.MEDIATOR);
    actors.put(Role.PRESIDING_MEDIATOR, Village.PRESIDING);
    actors.put(Role.DIRECTOR, Village.DIRECTOR);
    actors.put(Role.JUDICIAL_OFFICE, Village.OFFICE);
    actors.put(
        Role.COUNTY_BUREAU, Actor.office(ActorId.of("u-cb"), Role.COUNTY_BUREAU, bureau, county));
    actors.put(
        Role.UPPER_BUREAU, Actor.office(ActorId.of("u-ub"), Role.UPPER_BUREAU, bureau, county));
    actors.put(
        Role.LIAISON,
        new Actor(
            ActorId.of("u-lu"),
            Role.LIAISON,
            new Scope.Referred(bureau),
            Optional.of(bureau),
            Optional.empty()));
    actors.put(
        Role.AUDITOR,
        new Actor(
            ActorId.of("u-au"),
            Role.AUDITOR,
            new Scope.Mandate(Set.of(Village.CASE)),
            Optional.empty(),
            Optional.empty()));
    actors.put(Role.SYSTEM, Actor.office(ActorId.of("u-sys"), Role.SYSTEM, bureau, county));
    return actors;
  }

  private static Map<ActionKind, Running> casesByKind() {
    Map<ActionKind, Running> byKind = new EnumMap<>(ActionKind.class);
    CaseWorkflow.rows()
        .forEach(row -> byKind.put(row.action(), withAgent(Samples.in(row.from().get(0)))));
    return byKind;
  }

  /** Registers an agent with every power where that is possible. */
  private static Running withAgent(Running running) {
    CaseAction agent =
        new IntakeAction.RegisterAgent(
            Village.ZOU,
            Village.AGENT_TOKEN,
            List.of(AgentPower.values()),
            Village.text("AUTHORITY"),
            Optional.empty());
    return running.decide(Village.DIRECTOR, Samples.AFTERWARDS, agent).isRefused()
        ? running
        : running.does(Village.DIRECTOR, Samples.AFTERWARDS, agent);
  }

  @Test
  void theExecutorsAreTheOnesOfTheTable() {
    String text =
        Arrays.stream(ActionKind.values())
            .map(
                kind ->
                    kind.code()
                        + " "
                        + CaseMatrix.executors(kind).stream()
                            .map(Role::code)
                            .collect(Collectors.joining(" "))
                        + "\n")
            .collect(Collectors.joining());
    assertEquals(EXECUTORS, text);
  }

  @Test
  void whoIsNotInTheTableIsRefusedForThat() {
    List<String> wrong = new ArrayList<>();
    Map<Role, Actor> actors = actors();
    casesByKind()
        .forEach(
            (kind, running) ->
                actors.forEach(
                    (role, actor) -> {
                      boolean refused =
                          running
                                  .decide(actor, Samples.AFTERWARDS, Samples.action(kind))
                                  .refusal()
                                  .contains(CaseProblem.ROLE_NOT_ALLOWED)
                              || running
                                  .decide(actor, Samples.AFTERWARDS, Samples.action(kind))
                                  .refusal()
                                  .contains(CaseProblem.ACTOR_NOT_MEDIATOR);
                      if (refused == CaseMatrix.executors(kind).contains(role)) {
                        wrong.add(kind.code() + " " + role.code());
                      }
                    }));
    assertEquals(List.of(), wrong);
  }

  @Test
  void theSystemAndTheUpperBureauCarryNothingOut() {
    for (ActionKind kind : ActionKind.values()) {
      assertFalse(CaseMatrix.cell(kind, Role.SYSTEM).permission().acts(), kind.code());
      assertFalse(CaseMatrix.cell(kind, Role.UPPER_BUREAU).permission().acts(), kind.code());
    }
  }

  @Test
  @Requirement("INFO-17")
  void theSameRolesOfAnotherPlaceReachNothing() {
    RegionSubtree elsewhere = RegionSubtree.of(RegionCode.of("990122000000"), RegionLevel.COUNTY);
    List<Actor> strangers =
        List.of(
            Village.STRANGER,
            Actor.party(ActorId.of("u-9"), "9901-P9"),
            Actor.informationOfficer(ActorId.of("u-8"), Village.COMMITTEE, elsewhere),
            Actor.office(
                ActorId.of("u-7"), Role.JUDICIAL_OFFICE, OrganisationId.of("9901-FAR"), elsewhere),
            new Actor(
                ActorId.of("u-6"),
                Role.AUDITOR,
                new Scope.Mandate(Set.of(CaseId.of("9901-OTHER"))),
                Optional.empty(),
                Optional.empty()));
    Samples.cases().entrySet().stream()
        .filter(entry -> entry.getKey() != CaseState.NONE)
        .forEach(
            entry -> {
              for (Actor stranger : strangers) {
                assertFalse(entry.getValue().it().summary().isReachedBy(stranger));
                CaseWorkflow.options(
                        entry.getValue().it(),
                        entry.getValue().context(stranger, Samples.AFTERWARDS))
                    .forEach(
                        option ->
                            assertTrue(
                                option.blockedBy().stream()
                                    .anyMatch(p -> ABOUT_ACTOR.contains(p.code())),
                                () -> option + " for " + stranger));
              }
            });
  }

  @Test
  void aMediatorWhoIsNotAppointedDoesNotActInsideTheMediation() {
    Running running = Running.unregistered().inMediation();
    running.refuses(
        Village.OTHER_MEDIATOR,
        "2026-04-01T16:00",
        Samples.action(ActionKind.HOLD_JOINT),
        CaseProblem.ACTOR_NOT_MEDIATOR);
  }

  @Test
  void ofSeveralMediatorsOnlyThePresidingOneOpensAndEnds() {
    Running running =
        Running.unregistered()
            .registered()
            .informed()
            .does(
                Village.MEDIATOR,
                "2026-03-30T10:30",
                new MediationAction.AssessRisk("BLUE", Village.text("RISK")))
            .accepted()
            .does(
                Village.DIRECTOR,
                "2026-03-30T11:05",
                new MediationAction.Appoint(Village.QI, false, true))
            .does(
                Village.DIRECTOR,
                "2026-03-30T11:06",
                new MediationAction.Appoint(Village.SHAN, true, true));
    running.refuses(
        Village.MEDIATOR,
        "2026-04-01T09:00",
        new MediationAction.OpenMediation(false),
        CaseProblem.ACTOR_NOT_PRESIDING);
    running.does(
        Actor.mediator(
            ActorId.of("u-shan"), Role.PRESIDING_MEDIATOR, Village.COMMITTEE, Village.SHAN),
        "2026-04-01T09:00",
        new MediationAction.OpenMediation(false));
    running.refuses(
        Village.PRESIDING,
        "2026-04-02T09:00",
        Samples.action(ActionKind.END_NOT_AGREED),
        CaseProblem.ACTOR_NOT_PRESIDING);
  }

  @Test
  void anAssignedScopeReachesTheCasesOfThatMediatorOnly() {
    Running running = Running.unregistered().inMediation();
    Actor assigned =
        new Actor(
            ActorId.of("u-qi"),
            Role.MEDIATOR,
            new Scope.Assigned(Village.QI),
            Optional.of(Village.COMMITTEE),
            Optional.of(Village.QI));
    running.does(assigned, "2026-04-01T16:00", Samples.action(ActionKind.HOLD_JOINT));
    Actor other =
        new Actor(
            ActorId.of("u-shan"),
            Role.MEDIATOR,
            new Scope.Assigned(Village.SHAN),
            Optional.of(Village.COMMITTEE),
            Optional.of(Village.SHAN));
    assertFalse(running.it().summary().isReachedBy(other));
  }
}

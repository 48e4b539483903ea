package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walks get everywhere: what they prove, they prove of the whole table. */
@Requirement("CASE-22")
class WalkReachTest {

  private static final int MANY = 5;
  private static final Map<ActionKind, Integer> TAKEN = new EnumMap<>(ActionKind.class);
  private static final Map<CaseState, Integer> REACHED = new EnumMap<>(CaseState.class);
  private static final Map<Outcome, Integer> OUTCOMES = new EnumMap<>(Outcome.class);
  private static final Set<Role> ROLES = EnumSet.noneOf(Role.class);

  @BeforeAll
  static void count() {
    for (CaseWalk walk : CaseWalks.all()) {
      Set<CaseState> states = EnumSet.noneOf(CaseState.class);
      Set<ActionKind> kinds = EnumSet.noneOf(ActionKind.class);
      Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
      walk.forEachStep(
          step -> {
            states.add(step.after().state());
            step.after().outcome().ifPresent(outcomes::add);
            if (step.isTaken()) {
              kinds.add(step.action().kind());
              ROLES.add(step.actor().role());
            }
          });
      kinds.forEach(kind -> TAKEN.merge(kind, 1, Integer::sum));
      states.forEach(state -> REACHED.merge(state, 1, Integer::sum));
      outcomes.forEach(outcome -> OUTCOMES.merge(outcome, 1, Integer::sum));
    }
    System.out.println("walks by main state reached: " + REACHED);
    System.out.println("walks by outcome: " + OUTCOMES);
    System.out.println("walks by row taken: " + TAKEN);
  }

  @Test
  void everyRowIsTakenByOneWalkAtLeast() {
    assumeTrue(CaseWalks.COUNT >= 1_000);
    Set<ActionKind> missed = EnumSet.allOf(ActionKind.class);
    missed.removeAll(TAKEN.keySet());
    assertEquals(Set.of(), missed);
  }

  /** The others only look, help, advise or plan. */
  @Test
  void everyRoleThatMayActDoes() {
    assumeTrue(CaseWalks.COUNT >= 1_000);
    Set<Role> acting = EnumSet.noneOf(Role.class);
    CaseWorkflow.rows().forEach(row -> acting.addAll(row.executors()));
    acting.remove(Role.LIAISON); // Acts in the few cases that its unit sent.
    assertTrue(ROLES.containsAll(acting), ROLES::toString);
  }

  @Test
  void everyMainStateIsReachedByManyWalks() {
    assumeTrue(CaseWalks.COUNT >= 1_000);
    for (CaseState state : CaseState.values()) {
      assertTrue(REACHED.getOrDefault(state, 0) >= MANY, () -> state.code() + " in " + REACHED);
    }
  }

  @Test
  void everyEndingIsReachedByManyWalks() {
    assumeTrue(CaseWalks.COUNT >= 1_000);
    for (Outcome outcome : Outcome.values()) {
      assertTrue(
          OUTCOMES.getOrDefault(outcome, 0) >= MANY, () -> outcome.code() + " in " + OUTCOMES);
    }
  }
}

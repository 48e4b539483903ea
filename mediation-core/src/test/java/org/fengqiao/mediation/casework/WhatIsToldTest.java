package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.junit.jupiter.api.Test;

/** What a refusal gives away. */
class WhatIsToldTest {

  private static final Set<CaseProblem> ABOUT_THE_ACTOR =
      EnumSet.of(
          CaseProblem.ROLE_NOT_ALLOWED,
          CaseProblem.ACTOR_NOT_MEDIATOR,
          CaseProblem.ACTOR_NOT_PRESIDING,
          CaseProblem.OUT_OF_SCOPE,
          CaseProblem.STATE_NOT_ALLOWED,
          CaseProblem.CASE_ARCHIVED);

  /** Why else a step is closed tells how the case stands: who never may take it need not know. */
  @Test
  void whoeverNeverMayTakeAStepIsToldNoMoreThanThat() {
    List<String> toldTooMuch = new ArrayList<>();
    Samples.cases()
        .forEach(
            (state, running) -> {
              for (Actor actor : List.of(Village.ZOU_SELF, Village.AGENT)) {
                for (CaseOption option :
                    CaseWorkflow.options(
                        running.it(), running.context(actor, Samples.AFTERWARDS))) {
                  if (!mayEver(option.action(), actor.role())) {
                    List<ProblemCode> codes =
                        option.blockedBy().stream().map(Problem::code).toList();
                    if (!ABOUT_THE_ACTOR.containsAll(codes)) {
                      toldTooMuch.add(state + " " + option.action() + " " + actor + codes);
                    }
                  }
                }
              }
            });
    assertEquals(List.of(), toldTooMuch);
  }

  private static boolean mayEver(ActionKind kind, Role role) {
    return CaseMatrix.cell(kind, role).permission().acts();
  }
}

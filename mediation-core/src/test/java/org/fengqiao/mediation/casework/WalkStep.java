package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.util.List;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.kernel.Problem;

/**
 * One step somebody tried.
 *
 * @param before the case
 * @param context who, when and under which rules
 * @param action what was tried
 * @param option what the case said about actions of the kind before it was tried
 * @param decision what became of it
 * @param after the case; the same as before if it was refused
 */
record WalkStep(
    MediationCase before,
    CaseContext context,
    CaseAction action,
    CaseOption option,
    Decision decision,
    MediationCase after) {

  boolean isTaken() {
    return !decision.isRefused();
  }

  Actor actor() {
    return context.actor();
  }

  Instant at() {
    return context.now();
  }

  /** Whether something of a type happened. */
  boolean has(Class<? extends CaseEventBody> type) {
    return decision.events().stream().map(CaseEvent::body).anyMatch(type::isInstance);
  }

  @Override
  public String toString() {
    List<String> codes = decision.refusal().stream().map(Problem::code).map(c -> c.code()).toList();
    return action.kind().code() + " in " + before.state().code() + " " + codes;
  }
}

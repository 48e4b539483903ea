package org.fengqiao.mediation.casework;

import java.util.List;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;

/**
 * What became of an action: events, or the reasons why not, never both. Notices may come with
 * either; they refuse nothing.
 *
 * @param caseId the case
 * @param state the main state before
 * @param action what was wanted
 * @param events what happened; empty if refused or only read
 * @param refusal every reason; empty if accepted
 * @param notices warnings and information
 * @param alternatives what may lawfully be done instead or first; empty if accepted
 */
public record Decision(
    CaseId caseId,
    CaseState state,
    ActionKind action,
    List<CaseEvent> events,
    Problems refusal,
    Problems notices,
    List<ActionKind> alternatives) {

  /** Copies the lists and checks that it is one of the two. */
  public Decision {
    events = List.copyOf(events);
    alternatives = List.copyOf(alternatives);
    boolean nothing = events.isEmpty() && refusal.isEmpty();
    if (nothing ? !action.isReading() : !events.isEmpty() && !refusal.isEmpty()) {
      throw new IllegalArgumentException("a decision is either events or reasons");
    }
  }

  static Decision accepted(
      MediationCase it, ActionKind action, List<CaseEvent> events, Problems found) {
    return new Decision(
        it.id(), it.state(), action, events, Problems.none(), notices(found), List.of());
  }

  static Decision refused(
      MediationCase it, ActionKind action, Problems found, List<ActionKind> alternatives) {
    return new Decision(
        it.id(),
        it.state(),
        action,
        List.of(),
        found.only(Severity.ERROR),
        notices(found),
        alternatives);
  }

  private static Problems notices(Problems found) {
    return found.isEmpty() ? found : found.only(Severity.WARNING).and(found.only(Severity.INFO));
  }

  /** Returns whether it was refused. */
  public boolean isRefused() {
    return !refusal.isEmpty();
  }

  /**
   * Returns the events.
   *
   * @throws IllegalStepException with every reason and the alternatives if it was refused
   */
  public List<CaseEvent> orThrow() {
    if (isRefused()) {
      throw new IllegalStepException(this);
    }
    return events;
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Problems;

/**
 * One kind of action and what blocks it for an actor at an instant. Of an open kind some arguments
 * are accepted; of a blocked one none are.
 *
 * @param action the kind
 * @param blockedBy every reason; empty if open
 * @param papers what has to be made of it
 * @param dueOn the earliest last day of what is open in the case and that this action meets
 *     (workflow §3 and the clock column of §4); over already if the duty is late, empty if nothing
 *     is due or it is not for the actor to know
 * @param owed whether it is open and the actor's side owes it now: a clock of the office runs that
 *     it meets, or a report, a visit, routes, a copy, an urging or a payment is outstanding; what
 *     is open and not owed is merely allowed
 */
public record CaseOption(
    ActionKind action,
    Problems blockedBy,
    List<Paper> papers,
    Optional<LocalDate> dueOn,
    boolean owed) {

  /** Copies the papers. */
  public CaseOption {
    papers = List.copyOf(papers);
  }

  /** Returns whether nothing blocks it. */
  public boolean isOpen() {
    return blockedBy.isEmpty();
  }
}

package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * A row of the workflow table, for people to read.
 *
 * @param action what is done; its code is the number of the row
 * @param from the states it is open in
 * @param to the state it leads to; empty if the state stays
 * @param orTo where it leads instead, depending on what is still open
 * @param stays the states it is open in whose main state it never changes
 * @param executors who may do it
 * @param guards what may block it, besides state, role and scope
 * @param papers what has to be made
 * @param clocks the clocks it may move
 * @param basis where the row comes from
 */
public record WorkflowRow(
    ActionKind action,
    List<CaseState> from,
    Optional<CaseState> to,
    Optional<CaseState> orTo,
    List<CaseState> stays,
    List<Role> executors,
    List<StepProblem> guards,
    List<Paper> papers,
    List<ClockUse> clocks,
    LegalBasis basis) {

  /** Copies the lists. */
  public WorkflowRow {
    from = List.copyOf(from);
    stays = List.copyOf(stays);
    executors = List.copyOf(executors);
    guards = List.copyOf(guards);
    papers = List.copyOf(papers);
    clocks = List.copyOf(clocks);
  }
}

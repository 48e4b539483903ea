package org.fengqiao.mediation.casework;

import java.util.List;
import org.fengqiao.mediation.kernel.Problems;

/**
 * One kind of action and what blocks it for an actor at an instant. Of an open kind some arguments
 * are accepted; of a blocked one none are.
 *
 * @param action the kind
 * @param blockedBy every reason; empty if open
 * @param papers what has to be made of it
 */
public record CaseOption(ActionKind action, Problems blockedBy, List<Paper> papers) {

  /** Copies the papers. */
  public CaseOption {
    papers = List.copyOf(papers);
  }

  /** Returns whether nothing blocks it. */
  public boolean isOpen() {
    return blockedBy.isEmpty();
  }
}

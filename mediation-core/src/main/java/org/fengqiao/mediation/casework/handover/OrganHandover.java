package org.fengqiao.mediation.casework.handover;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case handed to an organ outside people's mediation (T75).
 *
 * @param number its number within the case
 * @param organ which organ
 * @param ground why
 * @param status where it stands
 * @param sentOn the day it was sent
 * @param clock the clock of the receipt (C-20), where a rule sets one
 */
public record OrganHandover(
    int number,
    Organ organ,
    OrganGround ground,
    OrganStatus status,
    LocalDate sentOn,
    Optional<Integer> clock) {

  /** Returns whether the organ has not answered yet. */
  public boolean isPending() {
    return status == OrganStatus.SENT;
  }

  /** Returns the same as it stands after the answer. */
  public OrganHandover answered(OrganStatus answer) {
    return new OrganHandover(number, organ, ground, answer, sentOn, clock);
  }
}

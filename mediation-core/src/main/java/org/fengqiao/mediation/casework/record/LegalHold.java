package org.fengqiao.mediation.casework.record;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.party.TextRef;

/**
 * A hold: nothing of the case may be destroyed (保全, T125).
 *
 * @param number its number within the case
 * @param reason why
 * @param endCondition when it ends
 * @param setBy the role that set it
 * @param setOn the day it was set
 * @param liftedOn the day it was lifted
 */
public record LegalHold(
    int number,
    HoldReason reason,
    TextRef endCondition,
    Role setBy,
    LocalDate setOn,
    Optional<LocalDate> liftedOn) {

  /** Returns whether it holds. */
  public boolean isOn() {
    return liftedOn.isEmpty();
  }

  /** Returns the hold after it was lifted. */
  public LegalHold lifted(LocalDate day) {
    return new LegalHold(number, reason, endCondition, setBy, setOn, Optional.of(day));
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time during which a period stands still.
 *
 * @param reason why
 * @param from the day it begins
 * @param to the day it ends; empty while it lasts
 */
public record ClockPause(PauseReason reason, LocalDate from, Optional<LocalDate> to) {

  /** Returns whether it lasts. */
  public boolean isOpen() {
    return to.isEmpty();
  }

  ClockPause until(LocalDate day) {
    return new ClockPause(reason, from, Optional.of(day));
  }
}

package org.fengqiao.mediation.mediator;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediatorId;

/**
 * One entry of the register of compensation (MED-22; 人民调解法 art. 16).
 *
 * @param mediator for whom
 * @param kind what for
 * @param occurredOn the day of the loss
 * @param decidedOn the day it was granted or refused; empty while it is open
 * @param granted the amount granted; zero if it was refused, empty while it is open
 */
public record Compensation(
    MediatorId mediator,
    CompensationKind kind,
    LocalDate occurredOn,
    Optional<LocalDate> decidedOn,
    Optional<Fen> granted) {

  /** Checks that day and amount of the decision come together and after the loss. */
  public Compensation {
    if (decidedOn.isPresent() != granted.isPresent()
        || (decidedOn.isPresent() && decidedOn.get().isBefore(occurredOn))) {
      throw new IllegalArgumentException(
          "the compensation of "
              + mediator
              + " needs day and amount of the decision, not before "
              + occurredOn
              + ": "
              + decidedOn
              + ", "
              + granted);
    }
  }

  /** Returns whether nobody has decided it by a day. */
  public boolean isOpenOn(LocalDate day) {
    return !day.isBefore(occurredOn) && decidedOn.map(day::isBefore).orElse(true);
  }
}

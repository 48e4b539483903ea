package org.fengqiao.mediation.mediator.training;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * One mediator attended one training (人民调解法 art. 14: the county bureau trains regularly).
 *
 * @param mediator who was trained
 * @param kind what it was for
 * @param form how
 * @param amount how much was attended
 * @param from the first day
 * @param to the last day
 * @param host who held it, where known (TRN-06)
 * @param passedOn the day it was passed, where it is examined (TRN-11)
 */
public record TrainingRecord(
    MediatorId mediator,
    TrainingKind kind,
    TrainingForm form,
    TrainingAmount amount,
    LocalDate from,
    LocalDate to,
    Optional<OrganisationId> host,
    Optional<LocalDate> passedOn) {

  /**
   * Checks the days: it ends no earlier than it starts, and is passed no earlier than it starts.
   */
  public TrainingRecord {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "the training of " + mediator + " ends " + to + " before it starts " + from);
    }
    if (passedOn.isPresent() && passedOn.get().isBefore(from)) {
      throw new IllegalArgumentException(
          "the training of " + mediator + " was passed " + passedOn.get() + ", starts " + from);
    }
    if (amount.quantity().signum() == 0) {
      throw new IllegalArgumentException("the training of " + mediator + " has no duration");
    }
  }
}

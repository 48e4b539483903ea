package org.fengqiao.mediation.mediator.training;

import java.math.BigDecimal;
import org.fengqiao.mediation.kernel.MediatorId;

/**
 * How a mediator stands to a requirement.
 *
 * @param mediator who
 * @param requirement the id of the requirement
 * @param owed whether the requirement is about the mediator on that day
 * @param done what was attended, in the unit of the requirement
 * @param missing what is missing in that unit; zero if nothing is owed
 * @param otherUnit what was attended in the other unit, which is not converted
 */
public record TrainingBalance(
    MediatorId mediator,
    String requirement,
    boolean owed,
    TrainingAmount done,
    TrainingAmount missing,
    TrainingAmount otherUnit) {

  /** Returns whether training is in arrears. */
  public boolean isInArrears() {
    return missing.quantity().compareTo(BigDecimal.ZERO) > 0;
  }
}

package org.fengqiao.mediation.mediator.grading;

import org.fengqiao.mediation.kernel.LocalText;

/**
 * A step of a ladder.
 *
 * @param rank 1 for the highest step, 2 for the next one and so on without a hole
 * @param code the code of the step within its ladder: 1 to 40 of A-Z 0-9 _ -
 * @param name its name, such as 一级人民调解员
 * @param assessedBy who assesses, decides and takes away this step
 * @param conditions what it asks for; only the lowest step may ask for nothing (无等级)
 */
public record GradingStep(
    int rank, String code, LocalText name, GradingBody assessedBy, Combination conditions) {

  /** Checks rank and code. */
  public GradingStep {
    Grade.requireCode("step", code);
    if (rank < 1) {
      throw new IllegalArgumentException("the highest step has rank 1: " + code + " has " + rank);
    }
  }
}

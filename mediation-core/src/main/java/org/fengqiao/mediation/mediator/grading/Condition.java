package org.fengqiao.mediation.mediator.grading;

import java.util.List;

/** What a step asks for: one {@link Criterion}, or a {@link Combination} of conditions. */
public sealed interface Condition permits Criterion, Combination {

  /**
   * Returns whether it is met.
   *
   * @param step the step that asks
   */
  boolean isMet(Grade step, GradingFacts facts);

  /** Returns one finding for every criterion in it, in the order written. */
  List<Finding> findings(Grade step, GradingFacts facts);

  /** Returns the arithmetic in one line, the same in every language. */
  String arithmetic(Grade step, GradingFacts facts);

  /** Returns a text that is equal for conditions that differ in the order of their parts only. */
  String normalForm();
}

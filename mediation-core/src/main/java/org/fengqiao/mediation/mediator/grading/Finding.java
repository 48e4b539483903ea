package org.fengqiao.mediation.mediator.grading;

import org.fengqiao.mediation.kernel.Coded;

/**
 * How a mediator stands to one criterion of a step.
 *
 * @param step the step that asks
 * @param criterion the criterion
 * @param outcome whether it is met
 * @param arithmetic the computation in one line, the same in every language
 */
public record Finding(Grade step, Criterion criterion, Outcome outcome, String arithmetic) {

  /** Whether a criterion is met. */
  public enum Outcome implements Coded {
    /** It is met; the bound itself counts (convention C-1). */
    MET("MET"),
    /** It is not met. */
    NOT_MET("NOT-MET"),
    /** There is nothing to count or to divide by; it does not count as met. */
    NOT_MEASURABLE("NOT-MEASURABLE");

    private final String code;

    Outcome(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    static Outcome of(boolean met) {
      return met ? MET : NOT_MET;
    }
  }
}

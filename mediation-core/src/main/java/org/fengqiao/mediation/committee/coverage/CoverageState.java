package org.fengqiao.mediation.committee.coverage;

import org.fengqiao.mediation.kernel.Coded;

/** How far a goal of coverage is. */
public enum CoverageState implements Coded {
  /** It is reached. */
  REACHED("REACHED"),
  /** It is not reached, and there is time, or no day is set. */
  OPEN("OPEN"),
  /** It was not reached by its day. */
  OVERDUE("OVERDUE"),
  /** There is no unit to cover. */
  NOT_MEASURABLE("NOT-MEASURABLE"),
  /** The rule does not hold yet or no longer; who is covered is told all the same. */
  NOT_IN_FORCE("NOT-IN-FORCE");

  private final String code;

  CoverageState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

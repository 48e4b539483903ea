package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What a line of an agreement is owed for. Interest and penalty are lines of their own. */
public enum ObligationNature implements Coded {
  /** The claim itself (本金、本项). */
  PLAIN("PLAIN"),
  /** Wages, which go to the worker in person (工资, WAGE 11). */
  WAGES("WAGES"),
  /** Interest (利息). */
  INTEREST("INTEREST"),
  /** A penalty for late or missing performance (违约金). */
  PENALTY("PENALTY");

  private final String code;

  ObligationNature(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

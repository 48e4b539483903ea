package org.fengqiao.mediation.committee.coverage;

import org.fengqiao.mediation.kernel.Coded;

/** How much a rule of coverage asks for. */
public enum CoverageGoal implements Coded {
  /** Every unit is covered (全覆盖). */
  FULL("FULL"),
  /** In every category at least one unit is (有突破, ORG-29). */
  BREAKTHROUGH("BREAKTHROUGH"),
  /** A share of the units is. */
  RATE("RATE");

  private final String code;

  CoverageGoal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

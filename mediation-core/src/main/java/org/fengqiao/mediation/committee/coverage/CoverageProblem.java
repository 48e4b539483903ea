package org.fengqiao.mediation.committee.coverage;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with the units of a territory. */
public enum CoverageProblem implements ProblemCode {
  /** Arguments: the day. */
  UNIT_TWICE("UNIT-TWICE");

  private final String code;

  CoverageProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}

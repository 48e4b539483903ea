package org.fengqiao.mediation.region;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with the regions a host supplies. */
public enum RegionProblem implements ProblemCode {
  /** Arguments: the name, the first day. */
  DUPLICATE_REGION("DUPLICATE-REGION"),
  /** Arguments: the name and first day of the earlier entry, those of the later one. */
  OVERLAPPING_VALIDITY("OVERLAPPING-VALIDITY"),
  /** Arguments: the name, the successor's code. */
  UNKNOWN_SUCCESSOR("UNKNOWN-SUCCESSOR"),
  /** Arguments: the name, the parent's code. */
  UNKNOWN_PARENT("UNKNOWN-PARENT"),
  /** Arguments: the name, the level, the digits a code of that level needs at least. */
  CODE_TOO_SHORT("CODE-TOO-SHORT"),
  /** Arguments: the name, the parent's code, the prefix the parent's subtree has. */
  WRONG_PREFIX("WRONG-PREFIX"),
  /** Arguments: the name, the level, the parent's name, the parent's level. */
  LEVEL_ORDER("LEVEL-ORDER");

  private final String code;

  RegionProblem(String code) {
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

package org.fengqiao.mediation.committee.standard;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with judgements and stars of organisations. */
public enum StandardProblem implements ProblemCode {
  /** Arguments: the code of the item, the name of the list, its codes. */
  UNKNOWN_ITEM("UNKNOWN-ITEM"),
  /** Arguments: what is asked for, the name of the list. */
  NOT_FULFILLED("NOT-FULFILLED"),
  /** Arguments: the stars, the name of the scheme, the stars it has. */
  UNKNOWN_STARS("UNKNOWN-STARS"),
  /** Arguments: the stars, the level that awarded them, the level that may. */
  WRONG_AWARDER("WRONG-AWARDER"),
  /** Arguments: the region of the organisation, the name of the scheme, its place. */
  OUTSIDE_PLACE("OUTSIDE-PLACE"),
  /** Arguments: how many hold the stars, the stars, how many may. */
  QUOTA_EXCEEDED("QUOTA-EXCEEDED");

  private final String code;

  StandardProblem(String code) {
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

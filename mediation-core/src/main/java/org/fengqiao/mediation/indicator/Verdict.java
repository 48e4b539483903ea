package org.fengqiao.mediation.indicator;

import org.fengqiao.mediation.kernel.Coded;

/** How an indicator stands to what is asked for on a day. */
public enum Verdict implements Coded {
  /** Reached; the bound counts (convention C-1). */
  MET("MET"),
  /** Not reached. */
  NOT_MET("NOT-MET"),
  /** There is a target, but no value to hold against it. */
  NOT_MEASURABLE("NOT-MEASURABLE"),
  /** No target holds on the day; neither 0 % nor last year's (IND-25). */
  NONE_STATED("NONE-STATED");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

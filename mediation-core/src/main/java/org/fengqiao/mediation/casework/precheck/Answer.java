package org.fengqiao.mediation.casework.precheck;

import org.fengqiao.mediation.kernel.Coded;

/** What whoever filled in the sheet found about an item. */
public enum Answer implements Coded {
  /** Nothing stands against it. */
  FINE("FINE"),
  /** It stands in the way. */
  WRONG("WRONG");

  private final String code;

  Answer(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

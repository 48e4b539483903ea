package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** How a creditor lets an obligation go without performance. */
public enum ReleaseKind implements Coded {
  /** It is given up (免除, CC 575). */
  RELEASE("RELEASE"),
  /** It is set off against what the creditor owes (抵销, CC 568, 569). */
  SET_OFF("SET-OFF");

  private final String code;

  ReleaseKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** What a complaint came to (投诉处理结果). */
public enum ComplaintResult implements Coded {
  /** Founded (属实). */
  FOUNDED("FOUNDED"),
  /** Founded in part (部分属实). */
  PARTLY_FOUNDED("PARTLY-FOUNDED"),
  /** Unfounded (不属实). */
  UNFOUNDED("UNFOUNDED");

  private final String code;

  ComplaintResult(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

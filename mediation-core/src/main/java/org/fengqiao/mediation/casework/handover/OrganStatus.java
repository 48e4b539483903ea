package org.fengqiao.mediation.casework.handover;

import org.fengqiao.mediation.kernel.Coded;

/** Where a hand-over to an organ stands (移送状态). */
public enum OrganStatus implements Coded {
  /** Sent (已移送). */
  SENT("SENT"),
  /** Receipted (已签收). */
  RECEIPTED("RECEIPTED"),
  /** Given back (已退回). */
  RETURNED("RETURNED");

  private final String code;

  OrganStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

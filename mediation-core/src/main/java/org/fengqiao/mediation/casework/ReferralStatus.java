package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Where a received referral stands (对接状态). */
public enum ReferralStatus implements Coded {
  /** Received (已接收). */
  RECEIVED("RECEIVED"),
  /** Confirmed to the sender (已确认接受). */
  ACCEPTED("ACCEPTED"),
  /** Returned to the sender (已退回). */
  RETURNED("RETURNED");

  private final String code;

  ReferralStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

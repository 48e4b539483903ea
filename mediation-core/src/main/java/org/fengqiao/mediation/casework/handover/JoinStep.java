package org.fengqiao.mediation.casework.handover;

import org.fengqiao.mediation.kernel.Coded;

/** A step towards mediating together. */
public enum JoinStep implements Coded {
  /** The leading committee asks another (邀请). */
  INVITE("INVITE"),
  /** The committee asked takes part (参加). */
  JOIN("JOIN"),
  /** The committee asked does not (谢绝). */
  DECLINE("DECLINE");

  private final String code;

  JoinStep(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

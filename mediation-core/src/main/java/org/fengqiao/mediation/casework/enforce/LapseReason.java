package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/** Why a payment order has no effect any more. */
public enum LapseReason implements Coded {
  /** Not served within thirty days of its issue (未能送达, CPLI 430). */
  NOT_SERVED("NOT-SERVED"),
  /** A valid objection (异议成立, CPL 228). */
  OBJECTION("OBJECTION");

  private final String code;

  LapseReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

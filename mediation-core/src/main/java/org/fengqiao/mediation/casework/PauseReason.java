package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Why a period stands still (期限中止原因). */
public enum PauseReason implements Coded {
  /** An appraisal is under way (鉴定). */
  APPRAISAL("APPRAISAL"),
  /** Somebody takes the place of a party and is not informed yet (当事人变更). */
  SUCCESSION("SUCCESSION"),
  /** Papers are missing and were asked for (补正). */
  SUPPLEMENT("SUPPLEMENT"),
  /** Signs of collusion are looked into (虚假调解核查). */
  SHAM_REVIEW("SHAM-REVIEW");

  private final String code;

  PauseReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

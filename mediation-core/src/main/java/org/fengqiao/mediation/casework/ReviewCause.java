package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Why a refusal to take a case is looked at again (复核缘由). */
public enum ReviewCause implements Coded {
  /** A party asked (当事人申请). */
  PARTY("PARTY"),
  /** Spot check (抽查). */
  SPOT_CHECK("SPOT-CHECK"),
  /** Advice of an office that guides (指导意见). */
  ADVICE("ADVICE");

  private final String code;

  ReviewCause(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework.handover;

import org.fengqiao.mediation.kernel.Coded;

/** Why a case goes up a level (逐级上报原因, CASE-16). */
public enum EscalationGround implements Coded {
  /** The own level cannot settle it (本级难以调处). */
  BEYOND_LEVEL("BEYOND-LEVEL"),
  /** As many sessions as the rule names have brought no agreement (多次调解未成). */
  ATTEMPTS("ATTEMPTS"),
  /** It is grave or may have great effect on society (重大疑难). */
  GRAVE("GRAVE");

  private final String code;

  EscalationGround(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework.handover;

import org.fengqiao.mediation.kernel.Coded;

/** Why a case goes to an organ outside people's mediation (移送事由). */
public enum OrganGround implements Coded {
  /** The organ itself must act (依法应由其处理). */
  MUST_ACT("MUST-ACT"),
  /** The organ asked for the file (机关调取). */
  ASKED("ASKED");

  private final String code;

  OrganGround(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

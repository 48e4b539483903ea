package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** By which way a court sends a dispute, which decides what its period starts with. */
public enum CourtChannel implements Coded {
  /** By letter; the period starts with the signed receipt (特邀调解, INV 27). */
  INVITED("INVITED"),
  /** On the court's platform; the period starts with the confirmation (在线调解, ONL 24). */
  PLATFORM("PLATFORM");

  private final String code;

  CourtChannel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

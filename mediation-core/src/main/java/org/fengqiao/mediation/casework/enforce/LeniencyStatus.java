package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/** Where a request not to be punished stands (不予处罚, PSR 186). */
public enum LeniencyStatus implements Coded {
  /** Sent to the police (已提出). */
  ASKED("ASKED"),
  /** The police agree (公安机关认可). */
  AGREED("AGREED"),
  /** The police do not agree (公安机关不认可). */
  REFUSED("REFUSED");

  private final String code;

  LeniencyStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What an agent may do for a party (代理权限). Full agency alone gives none beyond what is named. */
public enum AgentPower implements Coded {
  /** Take part and speak (参加调解). */
  APPEAR("APPEAR"),
  /** Receive payments and papers (代为受领). */
  RECEIVE("RECEIVE"),
  /** Concede, waive, settle, sign and refuse (代为处分). */
  DISPOSE("DISPOSE");

  private final String code;

  AgentPower(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/** What gives a right to enforcement (执行依据). */
public enum TitleKind implements Coded {
  /** A ruling that confirms the agreement (确认裁定, CPL 206). */
  CONFIRMATION("CONFIRMATION"),
  /** An arbitral mediation paper (仲裁调解书, LAB 51). */
  ARBITRAL_PAPER("ARBITRAL-PAPER"),
  /** A notarised debt with its certificate of execution (公证债权文书, NOT 37). */
  NOTARISED_DEBT("NOTARISED-DEBT"),
  /** A payment order in force (支付令, CPL 227). */
  PAYMENT_ORDER("PAYMENT-ORDER");

  private final String code;

  TitleKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

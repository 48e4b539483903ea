package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/** A way to make an agreement firm or enforceable. */
public enum FirmWay implements Coded {
  /** Judicial confirmation (司法确认). */
  CONFIRMATION("CONFIRMATION"),
  /** Arbitral review, labour only (仲裁审查). */
  ARBITRAL_REVIEW("ARBITRAL-REVIEW"),
  /** Notarisation (公证). */
  NOTARY("NOTARY"),
  /** Payment order (支付令). */
  PAYMENT_ORDER("PAYMENT-ORDER"),
  /** Enforcement (强制执行). */
  ENFORCEMENT("ENFORCEMENT"),
  /** A suit on the agreement (起诉). */
  SUIT("SUIT");

  private final String code;

  FirmWay(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** How an obligation came to be performed (履行方式, FUP-08). */
public enum PerformanceManner implements Coded {
  /** By the debtor's own will (自动履行). */
  AUTOMATIC("AUTOMATIC"),
  /** After a payment order (支付令后履行). */
  AFTER_ORDER("AFTER-ORDER"),
  /** By enforcement (强制执行). */
  ENFORCED("ENFORCED");

  private final String code;

  PerformanceManner(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

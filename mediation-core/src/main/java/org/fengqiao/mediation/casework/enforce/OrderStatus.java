package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/**
 * Where a payment order stands (支付令). Lapse for want of service and force are derived from days.
 */
public enum OrderStatus implements Coded {
  /** Nobody has asked for one (未申请). */
  NONE("NONE"),
  /** Asked for (已申请). */
  APPLIED("APPLIED"),
  /** The court has taken the application (已受理). */
  ACCEPTED("ACCEPTED"),
  /** The court has not taken it (不予受理). */
  NOT_ACCEPTED("NOT-ACCEPTED"),
  /** Issued and not yet served (已签发). */
  ISSUED("ISSUED"),
  /** Served; the debtor may pay or object (已送达). */
  SERVED("SERVED"),
  /** Neither paid nor objected to in time (已生效, CPL 227). */
  IN_FORCE("IN-FORCE"),
  /** Without effect (失效). */
  LAPSED("LAPSED"),
  /** Enforcement was applied for (执行中). */
  ENFORCING("ENFORCING");

  private final String code;

  OrderStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/** What an objection does to a payment order. */
public enum ObjectionEffect implements Coded {
  /** Nothing; the order stands (不影响支付令效力). */
  NONE("NONE"),
  /** The court has still to rule (待裁定). */
  PENDING("PENDING"),
  /** The order lapses (支付令失效). */
  LAPSED("LAPSED");

  private final String code;

  ObjectionEffect(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

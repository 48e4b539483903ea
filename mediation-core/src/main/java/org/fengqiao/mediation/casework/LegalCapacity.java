package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What a person can do in law on their own (行为能力, CC 17–24). */
public enum LegalCapacity implements Coded {
  /** Acts alone (完全民事行为能力). */
  FULL("FULL"),
  /** Acts through the legal representative or with consent (限制民事行为能力). */
  LIMITED("LIMITED"),
  /** Acts through the legal representative only (无民事行为能力). */
  NONE("NONE");

  private final String code;

  LegalCapacity(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

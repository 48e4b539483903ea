package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** How a party said yes. */
public enum ConsentManner implements Coded {
  /** In words or by applying (明示). */
  EXPRESS("EXPRESS"),
  /** By taking part after being informed (以行为表示). */
  BY_CONDUCT("BY-CONDUCT");

  private final String code;

  ConsentManner(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

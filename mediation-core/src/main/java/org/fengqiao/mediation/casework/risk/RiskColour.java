package org.fengqiao.mediation.casework.risk;

import org.fengqiao.mediation.kernel.Coded;

/** The colour a place shows a level in. */
public enum RiskColour implements Coded {
  /** Red (红). */
  RED("RED"),
  /** Orange (橙). */
  ORANGE("ORANGE"),
  /** Yellow (黄). */
  YELLOW("YELLOW"),
  /** Blue (蓝). */
  BLUE("BLUE"),
  /** Green (绿). */
  GREEN("GREEN");

  private final String code;

  RiskColour(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

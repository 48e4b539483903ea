package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Where guidance to another route stands (引导状态). */
public enum GuidanceStatus implements Coded {
  /** The routes were told (已告知). */
  GIVEN("GIVEN"),
  /** What became of it is known (结果已知). */
  RESULT_KNOWN("RESULT-KNOWN"),
  /** Asked without answer (未获答复). */
  EXPIRED("EXPIRED");

  private final String code;

  GuidanceStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

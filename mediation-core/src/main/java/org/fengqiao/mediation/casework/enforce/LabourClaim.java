package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/** What a worker may ask a payment order for on a labour agreement (LAB 16). */
public enum LabourClaim implements Coded {
  /** Wages in arrears (拖欠劳动报酬). */
  WAGES("WAGES"),
  /** Medical costs of an injury at work (工伤医疗费). */
  INJURY_COSTS("INJURY-COSTS"),
  /** Severance pay or damages (经济补偿、赔偿金). */
  COMPENSATION("COMPENSATION");

  private final String code;

  LabourClaim(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** Why a volume may lose its personal data (销毁依据). */
public enum DestructionGround implements Coded {
  /** The time of keeping is over and the appraisal says destroy (保管期满经鉴定; 档案法实施条例 24). */
  RETENTION_OVER("RETENTION-OVER"),
  /** It was collected against the law (违法收集). */
  UNLAWFUL_COLLECTION("UNLAWFUL-COLLECTION");

  private final String code;

  DestructionGround(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

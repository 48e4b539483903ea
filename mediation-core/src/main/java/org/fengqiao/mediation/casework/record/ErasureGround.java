package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** Why somebody may ask for erasure (个人信息保护法 47). */
public enum ErasureGround implements Coded {
  /** The purpose is reached, out of reach or needs the data no longer (处理目的已实现). */
  PURPOSE_ENDED("PURPOSE-ENDED"),
  /** The term of keeping is over (保存期限已届满). */
  TERM_OVER("TERM-OVER"),
  /** Consent was the basis and is withdrawn (撤回同意). */
  CONSENT_WITHDRAWN("CONSENT-WITHDRAWN"),
  /** The data was handled against the law (违法处理). */
  UNLAWFUL("UNLAWFUL");

  private final String code;

  ErasureGround(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

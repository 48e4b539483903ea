package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Why somebody takes the place of a party (变更当事人). */
public enum SubstitutionReason implements Coded {
  /** The party died; heirs follow (死亡). */
  DEATH("DEATH"),
  /** The organisation was merged or divided (合并、分立). */
  MERGER("MERGER"),
  /** The right or debt was transferred (债权债务转让). */
  ASSIGNMENT("ASSIGNMENT");

  private final String code;

  SubstitutionReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

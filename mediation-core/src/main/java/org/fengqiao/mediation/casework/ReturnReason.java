package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Why a referral is returned (退回理由). */
public enum ReturnReason implements Coded {
  /** A party refuses mediation (当事人拒绝调解). */
  PARTY_REFUSED("PARTY-REFUSED"),
  /** Closed to people's mediation (不属于人民调解范围). */
  NOT_MEDIABLE("NOT-MEDIABLE"),
  /** Outside the range of the committee (超出受理范围). */
  OUTSIDE_RANGE("OUTSIDE-RANGE"),
  /** Papers are missing (材料不全). */
  PAPERS_MISSING("PAPERS-MISSING"),
  /** A conflict of interest (利害冲突). */
  CONFLICT("CONFLICT");

  private final String code;

  ReturnReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

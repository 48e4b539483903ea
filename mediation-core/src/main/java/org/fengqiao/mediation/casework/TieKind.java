package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What may bend the judgement of a mediator (回避事由). */
public enum TieKind implements Coded {
  /** Kin of a party or agent (近亲属). */
  KIN("KIN"),
  /** An own interest in the matter (利害关系). */
  OWN_INTEREST("OWN-INTEREST"),
  /** Any other tie (其他关系). */
  OTHER_TIE("OTHER-TIE");

  private final String code;

  TieKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

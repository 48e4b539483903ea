package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** What follows from a complaint (处理措施; 人民调解法 15). */
public enum ComplaintConsequence implements Coded {
  /** It is explained to whoever complained (解释说明). */
  EXPLAINED("EXPLAINED"),
  /** The committee criticises and has it put right (批评教育、责令改正). */
  CORRECTION_ORDERED("CORRECTION-ORDERED"),
  /** The committee asks the electing or engaging body to remove the mediator (建议罢免或者解聘). */
  REMOVAL_PROPOSED("REMOVAL-PROPOSED");

  private final String code;

  ComplaintConsequence(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

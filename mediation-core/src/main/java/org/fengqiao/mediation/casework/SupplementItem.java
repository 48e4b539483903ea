package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/**
 * What may be asked for before the decision on acceptance (补正事项); nothing else is needed for it.
 */
public enum SupplementItem implements Coded {
  /** Who the applicant is (身份证明). */
  IDENTITY("IDENTITY"),
  /** Who the other side is (对方信息). */
  OTHER_SIDE("OTHER-SIDE"),
  /** What it is about (纠纷事实). */
  MATTER("MATTER"),
  /** Authority of an agent (代理手续). */
  AUTHORITY("AUTHORITY"),
  /** What links it to the place (管辖联系). */
  VENUE("VENUE");

  private final String code;

  SupplementItem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

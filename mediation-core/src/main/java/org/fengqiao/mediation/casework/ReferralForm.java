package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** How another organ sent a dispute (来件方式). */
public enum ReferralForm implements Coded {
  /** Delegated by a court before docketing (委派). */
  DELEGATED("DELEGATED"),
  /** Entrusted by a court after docketing (委托). */
  ENTRUSTED("ENTRUSTED"),
  /** Sent by another organ (其他机关移送). */
  OTHER_ORGAN("OTHER-ORGAN");

  private final String code;

  ReferralForm(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

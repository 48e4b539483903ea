package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** Why nothing of a case may be destroyed (保全事由). */
public enum HoldReason implements Coded {
  /** A suit (诉讼). */
  SUIT("SUIT"),
  /** A look-back (责任倒查). */
  LOOK_BACK("LOOK-BACK"),
  /** A complaint (投诉). */
  COMPLAINT("COMPLAINT"),
  /** Enforcement (强制执行). */
  ENFORCEMENT("ENFORCEMENT"),
  /** A request about personal data (个人信息请求). */
  DATA_REQUEST("DATA-REQUEST");

  private final String code;

  HoldReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** Where the personal data of a party stands in a case (个人信息状态). */
public enum DataStatus implements Coded {
  /** Used as the case needs it (正常). */
  ACTIVE("ACTIVE"),
  /** Kept and secured only: no search, list, export or statistics by person (限制处理). */
  RESTRICTED("RESTRICTED"),
  /** Gone; codes, amounts, days and hashes stay (已销毁). */
  ERASED("ERASED");

  private final String code;

  DataStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

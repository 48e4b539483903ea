package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** How an appraisal ended (鉴定结果). */
public enum AppraisalResult implements Coded {
  /** The opinion was received (收到鉴定意见). */
  OPINION("OPINION"),
  /** It was withdrawn or could not be made (撤回、终止鉴定). */
  WITHDRAWN("WITHDRAWN");

  private final String code;

  AppraisalResult(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework.precheck;

import org.fengqiao.mediation.kernel.Coded;

/** What a finding of the pre-check would lead to. */
public enum FindingGroup implements Coded {
  /** The court would not accept the application (不予受理, CPLI 355). */
  NOT_ACCEPTED("NOT-ACCEPTED"),
  /** The court would reject it by ruling (裁定驳回, CPLI 358). */
  REJECTED("REJECTED"),
  /** A paper is missing (材料欠缺, CPLI 354). */
  PAPERS("PAPERS"),
  /** The time is over (超过期限, CPL 205). */
  TIME("TIME"),
  /** Not all apply together (未共同申请, CPL 205). */
  JOINTLY("JOINTLY");

  private final String code;

  FindingGroup(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

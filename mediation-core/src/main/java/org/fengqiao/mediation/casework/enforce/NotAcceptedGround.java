package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/** Why a court does not accept an application for confirmation (CPLI 355). */
public enum NotAcceptedGround implements Coded {
  /** Outside what courts decide as civil matters (不属于法院受理范围). */
  NOT_CIVIL("NOT-CIVIL"),
  /** Another court is competent (不属于收到申请的法院管辖). */
  WRONG_COURT("WRONG-COURT"),
  /** Marriage, parentage or adoption is to be confirmed (身份关系). */
  STATUS("STATUS"),
  /** Another special procedure, public notice or bankruptcy procedure governs it (适用其他程序). */
  OTHER_PROCEDURE("OTHER-PROCEDURE"),
  /** Title to things or intellectual property is to be confirmed (确权). */
  TITLE("TITLE");

  private final String code;

  NotAcceptedGround(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether the same agreement can be brought again, before another court. */
  public boolean isCurable() {
    return this == WRONG_COURT;
  }
}

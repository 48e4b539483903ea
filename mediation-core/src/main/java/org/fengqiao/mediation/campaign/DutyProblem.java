package org.fengqiao.mediation.campaign;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** Why duties cannot be made or met. */
public enum DutyProblem implements ProblemCode {
  /** Arguments: none; the subject is the plan. */
  NO_CAMPAIGN_DAYS("NO-CAMPAIGN-DAYS"),
  /** Arguments: the day it was received; the subject is the duty. */
  ALREADY_RECEIVED("ALREADY-RECEIVED");

  private final String code;

  DutyProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}

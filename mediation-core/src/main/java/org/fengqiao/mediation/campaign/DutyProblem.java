package org.fengqiao.mediation.campaign;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** Why duties cannot be made or met. */
public enum DutyProblem implements ProblemCode {
  /** Arguments: none; the subject is the plan. */
  NO_CAMPAIGN_DAYS("NO-CAMPAIGN-DAYS"),
  /** Arguments: the day it was received; the subject is the duty. */
  ALREADY_RECEIVED("ALREADY-RECEIVED"),
  /** Arguments: none; the subject is the duty. */
  NOTHING_RECEIVED("NOTHING-RECEIVED"),
  /** Arguments: the day it is said to have come, the present day; the subject is the duty. */
  RECEIVED_IN_FUTURE("RECEIVED-IN-FUTURE"),
  /**
   * Arguments: the day it is said to have come, the first possible one; the subject is the duty.
   */
  RECEIVED_TOO_EARLY("RECEIVED-TOO-EARLY");

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

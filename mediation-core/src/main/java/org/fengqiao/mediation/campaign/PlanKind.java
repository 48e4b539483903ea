package org.fengqiao.mediation.campaign;

import org.fengqiao.mediation.kernel.Coded;

/** The form in which a plan is issued. */
public enum PlanKind implements Coded {
  /** An implementation plan (实施方案). */
  IMPLEMENTATION_PLAN("IMPLEMENTATION-PLAN"),
  /** A notice (通知). */
  NOTICE("NOTICE");

  private final String code;

  PlanKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

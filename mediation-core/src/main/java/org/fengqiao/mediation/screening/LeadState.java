package org.fengqiao.mediation.screening;

import org.fengqiao.mediation.kernel.Coded;

/** Where a lead stands (线索状态). */
public enum LeadState implements Coded {
  /** Recorded; nobody has done anything about it yet. */
  OPEN("OPEN"),
  /** The people concerned were told how to apply for mediation. */
  GUIDED("GUIDED"),
  /** A mediation case was opened; final. */
  CONVERTED("CONVERTED"),
  /** Struck off with a reason; final. */
  CLOSED("CLOSED");

  private final String code;

  LeadState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

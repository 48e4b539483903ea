package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/** How an application reached the court. */
public enum Filing implements Coded {
  /** Handed in, in person or by an agent (当面递交). */
  HANDED_IN("HANDED-IN"),
  /** By post; the day of posting counts (邮寄, CPL 85). */
  POSTED("POSTED"),
  /** Through the platform of the court (在线提交). */
  ONLINE("ONLINE");

  private final String code;

  Filing(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

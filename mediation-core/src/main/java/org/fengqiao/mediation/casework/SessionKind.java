package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** How a session is held (调解方式). */
public enum SessionKind implements Coded {
  /** Face to face (面对面). */
  JOINT("JOINT"),
  /** Back to back (背靠背). */
  SEPARATE("SEPARATE");

  private final String code;

  SessionKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

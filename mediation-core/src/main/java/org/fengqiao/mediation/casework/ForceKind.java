package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Who is brought together for a dispute that one committee cannot settle alone. */
public enum ForceKind implements Coded {
  /**
   * A special force of a county centre for a major, difficult or complex dispute (专门力量, CASE-13).
   */
  SPECIAL_FORCE("SPECIAL-FORCE"),
  /** A task force of several departments for a long-standing dispute (工作专班, CASE-15). */
  TASK_FORCE("TASK-FORCE");

  private final String code;

  ForceKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

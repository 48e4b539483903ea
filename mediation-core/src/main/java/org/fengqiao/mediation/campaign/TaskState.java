package org.fengqiao.mediation.campaign;

import org.fengqiao.mediation.kernel.Coded;

/** How a task stands on a day (CAMP-17); derived, never stored. */
public enum TaskState implements Coded {
  /** It is not done and its last day, if it has one, has not passed. */
  OPEN("OPEN"),
  /** It was done by its last day. */
  DONE("DONE"),
  /** It was done after its last day. */
  DONE_LATE("DONE-LATE"),
  /** It is not done and its last day has passed. */
  LATE("LATE");

  private final String code;

  TaskState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

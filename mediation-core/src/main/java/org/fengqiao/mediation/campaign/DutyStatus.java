package org.fengqiao.mediation.campaign;

import org.fengqiao.mediation.kernel.Coded;

/** How a duty stands on a day (REP-01); derived, never stored. */
public enum DutyStatus implements Coded {
  /** Its last day has not passed and nothing was received. */
  DUE("DUE"),
  /** It was received by its last day; a zero report counts. */
  RECEIVED("RECEIVED"),
  /** It was received after its last day (迟报). */
  RECEIVED_LATE("RECEIVED-LATE"),
  /** Its last day has passed and nothing was received (漏报). */
  MISSING("MISSING");

  private final String code;

  DutyStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

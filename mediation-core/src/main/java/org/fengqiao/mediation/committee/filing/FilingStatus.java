package org.fengqiao.mediation.committee.filing;

import org.fengqiao.mediation.kernel.Coded;

/** How far a filing is. */
public enum FilingStatus implements Coded {
  /** Not filed, and not late: within the period, or none is set. */
  OPEN("OPEN"),
  /** Not filed within the period. */
  OVERDUE("OVERDUE"),
  /** Filed within the period, or promptly where none is set. */
  IN_TIME("IN-TIME"),
  /** Filed after the period. */
  LATE("LATE");

  private final String code;

  FilingStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

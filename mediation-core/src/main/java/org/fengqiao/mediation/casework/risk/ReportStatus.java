package org.fengqiao.mediation.casework.risk;

import org.fengqiao.mediation.kernel.Coded;

/** Where a report stands (报告). */
public enum ReportStatus implements Coded {
  /** Owed (待报告). */
  OWED("OWED"),
  /** Made in time, or without a time set (按时报告). */
  MADE_IN_TIME("MADE-IN-TIME"),
  /** Made late (迟报). */
  MADE_LATE("MADE-LATE");

  private final String code;

  ReportStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

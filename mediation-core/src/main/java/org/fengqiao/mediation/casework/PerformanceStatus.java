package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** How far an obligation is performed; whether it is overdue depends on the day asked about. */
public enum PerformanceStatus implements Coded {
  /** Nothing yet (未履行). */
  PENDING("PENDING"),
  /** In part (部分履行). */
  PARTLY("PARTLY"),
  /** Nothing outstanding, all of it performed (已履行). */
  PERFORMED("PERFORMED"),
  /** Nothing outstanding, some of it released or set off (已消灭). */
  DISCHARGED("DISCHARGED");

  private final String code;

  PerformanceStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

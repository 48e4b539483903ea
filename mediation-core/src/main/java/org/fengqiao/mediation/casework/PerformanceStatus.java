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
  /** Nothing outstanding, some of it given up by the creditor (已免除). */
  RELEASED("RELEASED"),
  /** Nothing outstanding, some of it set off (已抵销). */
  SET_OFF("SET-OFF"),
  /** What was outstanding stands in a later agreement (已变更). */
  RENEGOTIATED("RENEGOTIATED"),
  /** What was outstanding fell away with its agreement (已撤销). */
  ANNULLED("ANNULLED");

  private final String code;

  PerformanceStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework.risk;

import org.fengqiao.mediation.kernel.Coded;

/** What a report is about. */
public enum ReportKind implements Coded {
  /** A public-security or criminal case may follow (可能引发治安、刑事案件, PML 25). */
  DANGER("DANGER"),
  /** A child or somebody without full capacity is or may be harmed (强制报告, MPL 11). */
  HARM("HARM"),
  /** The dispute goes up a level (逐级上报, CASE-16). */
  ESCALATION("ESCALATION");

  private final String code;

  ReportKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.campaign;

import org.fengqiao.mediation.kernel.Coded;

/** What a duty of a campaign is. */
public enum DutyKind implements Coded {
  /** A screening for disputes (排查), or its analysis and summary. */
  SCREENING("SCREENING"),
  /** A report (报送). */
  REPORT("REPORT"),
  /** A meeting (会议). */
  MEETING("MEETING"),
  /** Contact, supervision, inspection or assessment (督导检查). */
  SUPERVISION("SUPERVISION");

  private final String code;

  DutyKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

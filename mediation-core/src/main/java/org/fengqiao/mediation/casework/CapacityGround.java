package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What a finding about capacity rests on. */
public enum CapacityGround implements Coded {
  /** The age as proven (年龄). */
  AGE("AGE"),
  /** Aged 16 or 17 and living mainly on own work (以自己的劳动收入为主要生活来源, CC 18). */
  OWN_WORK("OWN-WORK"),
  /** A finding of a court (法院认定, CC 24). */
  COURT_FINDING("COURT-FINDING");

  private final String code;

  CapacityGround(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.screening;

import org.fengqiao.mediation.kernel.Coded;

/** Where a lead goes after it was classified (SCR-27). */
public enum LeadRoute implements Coded {
  /** The holder mediates in time. */
  MEDIATE("MEDIATE"),
  /**
   * The holder coordinates units, mediates, and reports to the local Party committee and
   * government.
   */
  MEDIATE_AND_REPORT("MEDIATE-AND-REPORT"),
  /** The industry organisation or professional centre takes it over. */
  TRANSFER("TRANSFER");

  private final String code;

  LeadRoute(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.screening;

import org.fengqiao.mediation.kernel.Coded;

/** Why a lead was struck off (线索销号, T03). */
public enum LeadCloseReason implements Coded {
  /** The people concerned settled it among themselves. */
  SETTLED("SETTLED"),
  /** There is no dispute. */
  NO_DISPUTE("NO-DISPUTE"),
  /** It is the same matter as another lead. */
  DUPLICATE("DUPLICATE"),
  /** Another body took it over and gave a receipt. */
  TAKEN_OVER("TAKEN-OVER");

  private final String code;

  LeadCloseReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/**
 * What a hand-over to another committee does to the general mediation period (T72, C-04). The
 * periods of courts and of medical disputes are law and go on.
 */
public enum HandoverPeriod implements Coded {
  /** It goes on, unless all parties agree that it begins anew. */
  ON_AGREEMENT("ON-AGREEMENT"),
  /** It goes on, whatever the parties agree; they may extend it (T44). */
  GOES_ON("GOES-ON"),
  /** It begins anew with the receiver. */
  BEGINS_ANEW("BEGINS-ANEW");

  private final String code;

  HandoverPeriod(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Who set an agreement aside. */
public enum AnnullingBody implements Coded {
  /** A court (人民法院). */
  COURT("COURT"),
  /** An arbitral body (仲裁机构). */
  ARBITRATION("ARBITRATION");

  private final String code;

  AnnullingBody(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/** Where the arbitral review of a labour agreement stands (仲裁审查). */
public enum ReviewStatus implements Coded {
  /** It is no labour agreement, or not in effect (不可申请). */
  NOT_AVAILABLE("NOT-AVAILABLE"),
  /** It can be asked for until a day (可申请). */
  OPEN("OPEN"),
  /** Both sides have applied (已申请). */
  APPLIED("APPLIED"),
  /** An arbitral mediation paper was made, which can be enforced (制作仲裁调解书, LAB 51). */
  GRANTED("GRANTED"),
  /** The commission made none (未予确认). */
  REFUSED("REFUSED"),
  /** Nobody applied in time (逾期). */
  LAPSED("LAPSED");

  private final String code;

  ReviewStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

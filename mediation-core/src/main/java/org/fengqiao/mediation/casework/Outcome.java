package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** How a case ended (调解结果, CASE-22). Why a termination came about is said by {@link EndReason}. */
public enum Outcome implements Coded {
  /** Everything is settled (达成协议). */
  AGREED("AGREED"),
  /** Some items or parties are settled, the others have their own ending (部分达成). */
  PARTLY_AGREED("PARTLY-AGREED"),
  /** Mediated without agreement (调解不成). */
  NOT_AGREED("NOT-AGREED"),
  /** Not taken (不予受理). */
  DECLINED("DECLINED"),
  /** Ended for another reason (终止). */
  TERMINATED("TERMINATED"),
  /** Handed to another organ (移送). */
  TRANSFERRED("TRANSFERRED");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** A step about signs of collusion (虚假调解处理步骤). */
public enum ShamStep implements Coded {
  /** The mediator notes facts and stops (发现迹象). */
  SUSPECTED("SUSPECTED"),
  /** The director ends the case (确认终止). */
  CONFIRMED("CONFIRMED"),
  /** The director lets it go on (排除继续). */
  DISMISSED("DISMISSED");

  private final String code;

  ShamStep(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

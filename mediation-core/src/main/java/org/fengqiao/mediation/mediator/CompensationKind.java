package org.fengqiao.mediation.mediator;

import org.fengqiao.mediation.kernel.Coded;

/** What mediators get from the state for what they lose (人民调解法 art. 16). */
public enum CompensationKind implements Coded {
  /** Subsidy for lost working time (误工补贴). */
  LOST_TIME("LOST-TIME"),
  /** Relief after injury or disability at work (伤残救助). */
  INJURY("INJURY"),
  /** Pension for the family after death at work (抚恤). */
  DEATH("DEATH");

  private final String code;

  CompensationKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

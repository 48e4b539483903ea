package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Where a suit stands when its court sends the dispute to mediation (法院委派、委托阶段). */
public enum CourtStage implements Coded {
  /** Delegated before docketing (立案前委派). */
  BEFORE_DOCKETING("BEFORE-DOCKETING"),
  /** Entrusted after docketing, ordinary procedure (立案后委托，普通程序). */
  ORDINARY("ORDINARY"),
  /** Entrusted after docketing, summary procedure (立案后委托，简易程序). */
  SUMMARY("SUMMARY");

  private final String code;

  CourtStage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** On what ground a case is closed (结案依据). */
public enum ClosingGround implements Coded {
  /** Agreed and performed (已履行). */
  PERFORMED("PERFORMED"),
  /** Agreed; the rest stays under watch (继续跟踪履行). */
  UNDER_WATCH("UNDER-WATCH"),
  /** Ended without agreement, routes told (未达成协议). */
  ENDED("ENDED"),
  /** Not taken, routes told (不予受理). */
  DECLINED("DECLINED"),
  /** Handed to another organ (移送). */
  HANDED_OVER("HANDED-OVER");

  private final String code;

  ClosingGround(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

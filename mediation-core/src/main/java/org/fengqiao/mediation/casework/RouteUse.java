package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What a route is for. */
public enum RouteUse implements Coded {
  /** To get the dispute decided when mediation has not settled it (解决纠纷). */
  SETTLE("SETTLE"),
  /** To make an agreement enforceable (赋予强制执行力). */
  ENFORCE("ENFORCE"),
  /** To get help on the way (协助). */
  SUPPORT("SUPPORT");

  private final String code;

  RouteUse(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.screening;

import org.fengqiao.mediation.kernel.Coded;

/** The kinds of screening that plans pair and name (SCR-12). */
public enum ScreeningKind implements Coded {
  /** General screening (普遍排查). */
  GENERAL("GENERAL"),
  /** Screening of key fields, places and matters (重点排查). */
  KEY("KEY"),
  /** Screening at fixed intervals (定期排查). */
  REGULAR("REGULAR"),
  /** Massed screening at a time (集中排查). */
  CONCENTRATED("CONCENTRATED"),
  /** Routine screening (日常排查). */
  DAILY("DAILY"),
  /** Constant screening of hidden disputes (常态排查). */
  NORMAL("NORMAL"),
  /** Screening aimed at matters and places, never at persons (定向排查). */
  TARGETED("TARGETED"),
  /** Screening on an occasion or trigger (专项排查). */
  SPECIAL("SPECIAL"),
  /** All-round screening without gaps (拉网式排查). */
  DRAGNET("DRAGNET");

  private final String code;

  ScreeningKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

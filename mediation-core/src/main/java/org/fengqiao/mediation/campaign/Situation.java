package org.fengqiao.mediation.campaign;

import org.fengqiao.mediation.kernel.Coded;

/** When a rhythm holds. */
public enum Situation implements Coded {
  /** On every day. */
  NORMAL("NORMAL"),
  /** In sensitive periods (重要敏感时期) only. */
  SENSITIVE("SENSITIVE");

  private final String code;

  Situation(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

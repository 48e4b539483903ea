package org.fengqiao.mediation.casework.handover;

import org.fengqiao.mediation.kernel.Coded;

/** Why several committees mediate together (联合调解事由, MOJ rules of 2002 art. 21). */
public enum JoinGround implements Coded {
  /** The dispute reaches across regions (跨地区). */
  CROSS_REGION("CROSS-REGION"),
  /** The dispute reaches across units (跨单位). */
  CROSS_UNIT("CROSS-UNIT");

  private final String code;

  JoinGround(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

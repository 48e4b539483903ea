package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** How a dispute turned bad (激化后果). A property of the dispute, never of a person. */
public enum BadOutcomeKind implements Coded {
  /** Criminal case (刑事案件). */
  CRIMINAL("CRIMINAL"),
  /** Public-security case (治安案件). */
  PUBLIC_SECURITY("PUBLIC-SECURITY"),
  /** Mass incident (群体性事件). */
  MASS("MASS"),
  /** Petition (信访). */
  PETITION("PETITION"),
  /** Death (非正常死亡). */
  DEATH("DEATH");

  private final String code;

  BadOutcomeKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether a look-back is to be opened (SUP-08, 003 三(四)). */
  public boolean asksForLookBack() {
    return this == CRIMINAL || this == MASS;
  }
}

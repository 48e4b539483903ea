package org.fengqiao.mediation.casework.handover;

import org.fengqiao.mediation.kernel.Coded;

/** Why somebody to whom a case was offered or sent gives it back (退回原因). */
public enum GiveBackReason implements Coded {
  /** It does not mediate disputes of this kind (不属受理范围). */
  OUT_OF_RANGE("OUT-OF-RANGE"),
  /** Neither the parties nor the place belong to it (不属管辖地域). */
  WRONG_VENUE("WRONG-VENUE"),
  /** Nobody there can take it (无合适调解员). */
  NO_MEDIATOR("NO-MEDIATOR"),
  /** A party does not want to go there (当事人不愿意). */
  PARTIES_UNWILLING("PARTIES-UNWILLING"),
  /** What it needs was not sent along (材料不全). */
  PAPERS_MISSING("PAPERS-MISSING");

  private final String code;

  GiveBackReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Where a return visit stands (回访). */
public enum RevisitStatus implements Coded {
  /** Owed (待回访). */
  PLANNED("PLANNED"),
  /** The party was visited (已回访). */
  DONE("DONE"),
  /** The party prefers none (谢绝回访). */
  DECLINED_BY_PARTY("DECLINED-BY-PARTY"),
  /** Tried as often as the rule asks (多次未遇). */
  UNREACHABLE("UNREACHABLE"),
  /** Not owed after all: the decision it followed is open again (无需回访). */
  NOT_OWED("NOT-OWED");

  private final String code;

  RevisitStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

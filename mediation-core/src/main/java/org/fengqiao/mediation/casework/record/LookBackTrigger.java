package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** Why the work on a dispute is looked back at (责任倒查情形; 002, 003). */
public enum LookBackTrigger implements Coded {
  /** The dispute became a criminal case or a mass incident (民转刑、群体性事件). */
  CRIMINAL_OR_MASS("CRIMINAL-OR-MASS"),
  /** A reported dispute was handled perfunctorily or passed on, and it grew (敷衍推诿). */
  PERFUNCTORY("PERFUNCTORY"),
  /**
   * It was not screened or mediated in time, and a petition with serious influence followed
   * (排查调处不及时).
   */
  NOT_IN_TIME("NOT-IN-TIME"),
  /** A major dispute was reported late, not at all, falsely, or kept back (迟报漏报谎报瞒报). */
  MISREPORTED("MISREPORTED");

  private final String code;

  LookBackTrigger(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

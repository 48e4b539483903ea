package org.fengqiao.mediation.casework.followup;

import org.fengqiao.mediation.kernel.Coded;

/** What a return visit found (回访发现问题). */
public enum VisitFinding implements Coded {
  /** The dispute may flare up again (矛盾反弹). */
  DANGER("DANGER"),
  /** The agreement is not performed (未履行). */
  DEFAULT("DEFAULT"),
  /** A fault of the mediation (程序瑕疵). */
  PROCEDURE_FAULT("PROCEDURE-FAULT"),
  /** Signs that a party was forced or deceived (疑似强迫欺诈). */
  FORCE("FORCE");

  private final String code;

  VisitFinding(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

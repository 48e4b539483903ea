package org.fengqiao.mediation.mediator;

import org.fengqiao.mediation.kernel.Coded;

/** What follows from misconduct (人民调解法 art. 15). */
public enum MisconductResponse implements Coded {
  /** Criticism and an order to correct (批评教育、责令改正). */
  CORRECTION("CORRECTION"),
  /** Dismissal, where it is serious (罢免或者解聘). */
  DISMISSAL("DISMISSAL");

  private final String code;

  MisconductResponse(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

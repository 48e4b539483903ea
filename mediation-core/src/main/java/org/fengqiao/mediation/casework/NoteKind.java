package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What a note is about. */
public enum NoteKind implements Coded {
  /** What somebody said or gave (陈述). */
  STATEMENT("STATEMENT"),
  /** What somebody would concede; it never leaves the case (让步). */
  CONCESSION("CONCESSION"),
  /** State of mind or conduct of a person; for mediators only (思想动态). */
  STATE_OF_MIND("STATE-OF-MIND"),
  /** Anything else (其他). */
  OTHER("OTHER");

  private final String code;

  NoteKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

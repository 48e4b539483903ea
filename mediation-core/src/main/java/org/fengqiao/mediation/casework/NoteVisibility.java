package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Who may see a note, for ever (记录可见范围). */
public enum NoteVisibility implements Coded {
  /** Everybody in the case (各方). */
  ALL("ALL"),
  /** One side, and the mediators (一方). */
  ONE_SIDE("ONE-SIDE"),
  /** The mediators of the case (调解员). */
  MEDIATORS("MEDIATORS");

  private final String code;

  NoteVisibility(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

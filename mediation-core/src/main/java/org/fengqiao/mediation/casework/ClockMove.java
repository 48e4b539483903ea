package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What a row of the table does with a clock. */
public enum ClockMove implements Coded {
  /** It begins to run. */
  STARTS("STARTS"),
  /** What it was for has happened or has fallen away. */
  STOPS("STOPS"),
  /** It stands still. */
  PAUSES("PAUSES"),
  /** It goes on. */
  RESUMES("RESUMES"),
  /** It gets a later last day. */
  EXTENDS("EXTENDS");

  private final String code;

  ClockMove(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** How a debtor is reminded. There is no threat and no publication (督促方式, PML 31). */
public enum UrgeManner implements Coded {
  /** In a talk face to face (面谈). */
  TALK("TALK"),
  /** By telephone (电话). */
  PHONE("PHONE"),
  /** By a letter to the debtor alone (书面). */
  LETTER("LETTER");

  private final String code;

  UrgeManner(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

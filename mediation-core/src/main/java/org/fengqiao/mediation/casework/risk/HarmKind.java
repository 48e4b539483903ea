package org.fengqiao.mediation.casework.risk;

import org.fengqiao.mediation.kernel.Coded;

/** Who is or may be harmed. */
public enum HarmKind implements Coded {
  /** A minor (未成年人, MPL 11). */
  MINOR("MINOR"),
  /** Violence at home against somebody without full capacity (家庭暴力, DVL 14). */
  DEPENDANT_AT_HOME("DEPENDANT-AT-HOME");

  private final String code;

  HarmKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

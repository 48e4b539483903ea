package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What was explained to the parties (普法依据, CASE-07). */
public enum NormKind implements Coded {
  /** Law, regulation or policy (法律、法规、政策). */
  LAW("LAW"),
  /** Social morality (社会公德). */
  MORALITY("MORALITY"),
  /** Public order and good custom (公序良俗). */
  CUSTOM("CUSTOM"),
  /** Village rules (村规民约). */
  VILLAGE_RULES("VILLAGE-RULES");

  private final String code;

  NormKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.committee;

import org.fengqiao.mediation.kernel.Coded;

/** How an entry of the register begins or ends. */
public enum LifeStep implements Coded {
  /** The organisation was founded (设立). */
  FOUNDED("FOUNDED"),
  /** It goes on with other particulars (调整, ORG-43). */
  ADJUSTED("ADJUSTED"),
  /** It went into another organisation (合并). */
  MERGED("MERGED"),
  /** It was dissolved (撤销). */
  DISSOLVED("DISSOLVED");

  private final String code;

  LifeStep(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

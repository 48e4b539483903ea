package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** The five questions of a look-back (五到位; 003). */
public enum LookBackQuestion implements Coded {
  /** Was it screened (排查到位)? */
  SCREENING("SCREENING"),
  /** Was it mediated (调解到位)? */
  MEDIATION("MEDIATION"),
  /** Was it analysed, and warned of (分析预警到位)? */
  WARNING("WARNING"),
  /** Was it reported (信息报送到位)? */
  REPORT("REPORT"),
  /** Was it handled as an emergency (应急处置到位)? */
  EMERGENCY("EMERGENCY");

  private final String code;

  LookBackQuestion(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.screening;

import org.fengqiao.mediation.kernel.Coded;

/**
 * How grave the matter of a lead is; a property of the matter, never of a person (SCR-14, SCR-27).
 */
public enum LeadGravity implements Coded {
  /** A general dispute (一般纠纷). */
  GENERAL("GENERAL"),
  /** A major, difficult or complex dispute (重大疑难复杂纠纷). */
  MAJOR("MAJOR");

  private final String code;

  LeadGravity(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

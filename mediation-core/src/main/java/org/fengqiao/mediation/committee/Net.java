package org.fengqiao.mediation.committee;

import org.fengqiao.mediation.kernel.Coded;

/** The net (四张网) an organisation or a unit of the territory belongs to (ORG-02). */
public enum Net implements Coded {
  /** Towns and communities (城市). */
  URBAN("URBAN"),
  /** Townships and villages (农村). */
  RURAL("RURAL"),
  /** Organs, enterprises, schools and crowded venues (内部单位). */
  INTERNAL_UNIT("INTERNAL-UNIT"),
  /** Industries and professional fields (行业专业). */
  INDUSTRY("INDUSTRY");

  private final String code;

  Net(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

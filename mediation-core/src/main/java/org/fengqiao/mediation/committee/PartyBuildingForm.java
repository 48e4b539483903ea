package org.fengqiao.mediation.committee;

import org.fengqiao.mediation.kernel.Coded;

/** How an organisation takes part in Party building (党建工作, ORG-52). */
public enum PartyBuildingForm implements Coded {
  /** A Party organisation of its own (单独党组织). */
  OWN("OWN"),
  /** A joint Party branch (联合党支部). */
  JOINT("JOINT"),
  /** A liaison for Party building (党建联络员). */
  LIAISON("LIAISON");

  private final String code;

  PartyBuildingForm(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

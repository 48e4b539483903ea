package org.fengqiao.mediation.party;

import org.fengqiao.mediation.kernel.Coded;

/** What a party is. */
public enum PartyKind implements Coded {
  /** A natural person (自然人). */
  PERSON("PERSON"),
  /** A legal person or an organisation without legal personality (法人、非法人组织). */
  ORGANISATION("ORGANISATION");

  private final String code;

  PartyKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

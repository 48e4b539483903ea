package org.fengqiao.mediation.committee;

import org.fengqiao.mediation.kernel.Coded;

/** What a member of a committee is in it; legal basis: 人民调解法 (2010) art. 8. */
public enum CommitteeOffice implements Coded {
  /** Director (主任); every committee has exactly one. */
  DIRECTOR("DIRECTOR"),
  /** Deputy director (副主任); any number. */
  DEPUTY("DEPUTY"),
  /** Member (委员). */
  MEMBER("MEMBER");

  private final String code;

  CommitteeOffice(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

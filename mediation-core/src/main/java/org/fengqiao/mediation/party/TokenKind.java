package org.fengqiao.mediation.party;

import org.fengqiao.mediation.kernel.Coded;

/** What a {@link DataToken} stands for. */
public enum TokenKind implements Coded {
  /** The data of a person or organisation (人员). */
  PERSON("PERSON"),
  /** A free text about a dispute (文字). */
  TEXT("TEXT");

  private final String code;

  TokenKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

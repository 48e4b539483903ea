package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** What is proposed towards the person concerned (责任追究; 002). */
public enum Accountability implements Coded {
  /** Nothing (不追究). */
  NONE("NONE"),
  /** To be called to account (严肃追责问责). */
  SERIOUS("SERIOUS"),
  /** Grave: organisational handling (组织处理). */
  ORGANISATIONAL("ORGANISATIONAL");

  private final String code;

  Accountability(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** The form of an agreement (协议形式). */
public enum AgreementForm implements Coded {
  /** By word of mouth, written down by the mediator (口头协议, PML 28, 30). */
  ORAL("ORAL"),
  /** Signed and sealed (书面协议, PML 29). */
  WRITTEN("WRITTEN");

  private final String code;

  AgreementForm(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

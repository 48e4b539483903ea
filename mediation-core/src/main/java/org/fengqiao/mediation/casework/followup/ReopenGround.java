package org.fengqiao.mediation.casework.followup;

import org.fengqiao.mediation.kernel.Coded;

/** Why a closed case is taken up again (重新启动事由). */
public enum ReopenGround implements Coded {
  /** New facts (新情况). */
  NEW_FACTS("NEW-FACTS"),
  /** A fault of the mediation (程序瑕疵). */
  PROCEDURE_FAULT("PROCEDURE-FAULT"),
  /** The agreement was set aside (协议被撤销). */
  ANNULLED("ANNULLED"),
  /** Both sides want a new round (双方要求). */
  BOTH_WANT("BOTH-WANT");

  private final String code;

  ReopenGround(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

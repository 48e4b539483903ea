package org.fengqiao.mediation.mediator.training;

import org.fengqiao.mediation.kernel.Coded;

/** Who lectures at a training (授课, TRN-06). */
public enum Lecturer implements Coded {
  /** Expert or scholar (专家学者). */
  EXPERT("EXPERT"),
  /** Model mediator (模范人民调解员). */
  MODEL_MEDIATOR("MODEL-MEDIATOR"),
  /** Judge (法官). */
  JUDGE("JUDGE"),
  /** Staff of the justice administration (司法行政工作人员). */
  OFFICIAL("OFFICIAL");

  private final String code;

  Lecturer(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

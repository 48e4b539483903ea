package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/** Why a court rejects an application for confirmation by ruling (CPLI 355, 358, CPL 186). */
public enum RejectedGround implements Coded {
  /** Against mandatory provisions (违反法律强制性规定). */
  MANDATORY_LAW("MANDATORY-LAW"),
  /** Harms the state, the public or others (损害国家、公共、他人利益). */
  OTHERS_INTEREST("OTHERS-INTEREST"),
  /** Against public order and good morals (违背公序良俗). */
  GOOD_MORALS("GOOD-MORALS"),
  /** Against free will (违反自愿原则). */
  VOLUNTARINESS("VOLUNTARINESS"),
  /** The content is unclear (内容不明确). */
  UNCLEAR("UNCLEAR"),
  /** A ground of CPLI 355 shown after docketing (立案后发现不应受理). */
  NOT_ACCEPTABLE("NOT-ACCEPTABLE"),
  /** The procedure ended because rights are in dispute (民事权益争议, CPL 186). */
  DISPUTE_ON_RIGHTS("DISPUTE-ON-RIGHTS");

  private final String code;

  RejectedGround(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

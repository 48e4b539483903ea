package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What is owed under an agreement. */
public enum ObligationKind implements Coded {
  /** An amount of money (给付金钱). */
  MONEY("MONEY"),
  /** A thing to be handed over (给付财物). */
  THING("THING"),
  /** Something to be done or left undone (为或不为一定行为). */
  ACT("ACT");

  private final String code;

  ObligationKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

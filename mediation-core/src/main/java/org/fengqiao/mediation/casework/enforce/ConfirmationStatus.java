package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/**
 * Where the judicial confirmation of an agreement stands (司法确认). What only time brings about is
 * derived, never stored.
 */
public enum ConfirmationStatus implements Coded {
  /** It cannot be asked for; the reason is told beside it (不可申请). */
  NOT_AVAILABLE("NOT-AVAILABLE"),
  /** It can be asked for until a day (可申请). */
  OPEN("OPEN"),
  /** Both sides have applied (已申请). */
  APPLIED("APPLIED"),
  /** The court wants more papers or facts (要求补充, CPLI 354, 356). */
  SUPPLEMENT_ASKED("SUPPLEMENT-ASKED"),
  /** The court has taken it (立案). */
  DOCKETED("DOCKETED"),
  /** Ruled valid; performance can be enforced (裁定有效, CPL 206). */
  VALID("VALID"),
  /** Ruled out (裁定驳回, CPL 206). */
  REJECTED("REJECTED"),
  /** The court did not take it (不予受理, CPLI 355). */
  NOT_ACCEPTED("NOT-ACCEPTED"),
  /** Withdrawn before the ruling (撤回, CPLI 357). */
  WITHDRAWN("WITHDRAWN"),
  /** Nobody applied in time; the agreement keeps its contractual force (逾期, PML 31, 33). */
  LAPSED("LAPSED"),
  /** Ruled valid, and an objection is before the court (异议, CPLI 372). */
  OBJECTED("OBJECTED");

  private final String code;

  ConfirmationStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether the court still has to act on an application. */
  public boolean isPending() {
    return this == APPLIED || this == SUPPLEMENT_ASKED || this == DOCKETED;
  }
}

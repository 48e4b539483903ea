package org.fengqiao.mediation.mediator.grading;

import org.fengqiao.mediation.kernel.Coded;

/** Why a grade is lowered or revoked. */
public enum GradeLossReason implements Coded {
  /** A new assessment reached a lower step. */
  NOT_REACHED_AGAIN("NOT-REACHED-AGAIN"),
  /** The yearly appraisal was failed (年度考核不合格). */
  APPRAISAL_FAILED("APPRAISAL-FAILED"),
  /** Misconduct (人民调解法 art. 15). */
  MISCONDUCT("MISCONDUCT"),
  /** A dispute escalated through the mediator's fault. */
  ESCALATION("ESCALATION"),
  /** The grade was obtained by false statements (弄虚作假). */
  FALSE_STATEMENTS("FALSE-STATEMENTS"),
  /** The mediator no longer works as one. */
  LEFT("LEFT");

  private final String code;

  GradeLossReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

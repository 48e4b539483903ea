package org.fengqiao.mediation.mediator.grading;

import org.fengqiao.mediation.kernel.Coded;

/** Where an application for a grade stands. */
public enum GradingState implements Coded {
  /** Applied for, nothing done yet. */
  APPLIED("APPLIED"),
  /** Reviewed and passed on. */
  REVIEWED("REVIEWED"),
  /** Sent back by the review; final. */
  RETURNED("RETURNED"),
  /** Assessed; a step is reached. */
  ASSESSED("ASSESSED"),
  /** Assessed; no step is reached. */
  NOT_REACHED("NOT-REACHED"),
  /** Published; objections are heard. */
  PUBLISHED("PUBLISHED"),
  /** An objection was upheld; it has to be assessed again. */
  REOPENED("REOPENED"),
  /** A grade was given. */
  GRANTED("GRANTED"),
  /** No grade was given; final. */
  REFUSED("REFUSED"),
  /** The grade is filed; final. */
  FILED("FILED"),
  /** Withdrawn; final. */
  WITHDRAWN("WITHDRAWN");

  private final String code;

  GradingState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.mediator.grading;

import org.fengqiao.mediation.kernel.Coded;

/** What happened to a mediator's grade. */
public enum GradeCause implements Coded {
  /** The first grade on a ladder, or the first after a revocation. */
  FIRST("FIRST"),
  /** A higher step (晋级). */
  RAISED("RAISED"),
  /** The same step again, after a new assessment (复评). */
  RENEWED("RENEWED"),
  /** A lower step (降级). */
  LOWERED("LOWERED"),
  /** The grade was taken away (取消等级). */
  REVOKED("REVOKED");

  private final String code;

  GradeCause(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

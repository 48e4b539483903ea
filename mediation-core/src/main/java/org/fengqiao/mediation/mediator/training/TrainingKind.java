package org.fengqiao.mediation.mediator.training;

import org.fengqiao.mediation.kernel.Coded;

/** What a training is for (TRN-01). */
public enum TrainingKind implements Coded {
  /** Before or at the beginning of the work (初任). */
  INITIAL("INITIAL"),
  /** To get better at it (提升). */
  IMPROVEMENT("IMPROVEMENT"),
  /** Every year (年度). */
  ANNUAL("ANNUAL");

  private final String code;

  TrainingKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

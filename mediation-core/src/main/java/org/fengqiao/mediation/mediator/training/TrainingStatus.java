package org.fengqiao.mediation.mediator.training;

import org.fengqiao.mediation.kernel.Coded;

/** Whether a mediator is new to the work. */
public enum TrainingStatus implements Coded {
  /** Newly engaged (初任). */
  INITIAL("INITIAL"),
  /** Goes on (继任). */
  CONTINUING("CONTINUING");

  private final String code;

  TrainingStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

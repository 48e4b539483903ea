package org.fengqiao.mediation.mediator.training;

import org.fengqiao.mediation.kernel.Coded;

/** In what training is counted. Places use either, and no rule converts one into the other. */
public enum TrainingUnit implements Coded {
  /** Days (天). */
  DAY("DAY"),
  /** Class hours (学时). */
  CLASS_HOUR("CLASS-HOUR");

  private final String code;

  TrainingUnit(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

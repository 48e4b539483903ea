package org.fengqiao.mediation.mediator.training;

import org.fengqiao.mediation.kernel.Coded;

/** Over which time training adds up. */
public enum TrainingPeriod implements Coded {
  /** All that ended by the day asked about, before the first engagement as well (累计). */
  CUMULATIVE("CUMULATIVE"),
  /** In the calendar year of the day asked about. */
  CALENDAR_YEAR("CALENDAR-YEAR");

  private final String code;

  TrainingPeriod(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

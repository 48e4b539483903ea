package org.fengqiao.mediation.calendar;

import org.fengqiao.mediation.kernel.Coded;

/** Whether the last day of a period can still change. */
public enum Firmness implements Coded {
  /** Every day it rests on is covered by a published notice, or it rests on none. */
  FIRM("FIRM"),
  /** It rests on days no loaded notice covers, taken as plain weekdays and weekends. */
  PROVISIONAL("PROVISIONAL");

  private final String code;

  Firmness(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

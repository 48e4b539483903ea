package org.fengqiao.mediation.calendar;

import org.fengqiao.mediation.kernel.Coded;

/** What the end of a period does. */
public enum ClockEffect implements Coded {
  /** Mediation has failed unless the period was extended. */
  ENDS("ENDS"),
  /** A route becomes available; mediation may go on. */
  OPENS("OPENS"),
  /** A right of the parties ends. */
  LOST("LOST"),
  /** A duty is overdue; nothing else changes. */
  LATE("LATE"),
  /** Shown to protect the party; changes nothing. */
  INFO("INFO");

  private final String code;

  ClockEffect(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

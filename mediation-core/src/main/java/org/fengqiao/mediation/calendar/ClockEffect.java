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

  /**
   * Returns whether nobody owes anything once the last day is over: a right is lost, or what was
   * shown has lost its use. Whatever else runs out stays to be handled.
   */
  public boolean lapses() {
    return this == LOST || this == INFO;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import org.fengqiao.mediation.kernel.Coded;

/** Which days of a pause stay outside the period (中止期间的计算). */
public enum PauseCounting implements Coded {
  /** The day it begins and the day it ends both stay outside. */
  BOTH_OUTSIDE("BOTH-OUTSIDE"),
  /** The day it begins still counts. */
  FIRST_COUNTS("FIRST-COUNTS"),
  /** The day it ends counts again. */
  LAST_COUNTS("LAST-COUNTS");

  private final String code;

  PauseCounting(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether a day of an ended pause stays outside the period. */
  boolean leavesOut(ClockPause pause, LocalDate day) {
    LocalDate first = this == FIRST_COUNTS ? pause.from().plusDays(1) : pause.from();
    LocalDate end = pause.to().orElseThrow();
    LocalDate last = this == LAST_COUNTS ? end.minusDays(1) : end;
    return !day.isBefore(first) && !day.isAfter(last);
  }
}

package org.fengqiao.mediation.calendar;

import org.fengqiao.mediation.kernel.Coded;

/**
 * Which period of a cadence is the first one when a range of days, such as a campaign, begins in
 * the middle of one (requirement REP-19).
 */
public enum FirstPeriod implements Coded {
  /** The periods at both ends count as a whole: a plan from 15 March reports on all of March. */
  WHOLE("WHOLE"),
  /** The periods at both ends are cut to the range: the first report covers 15 to 31 March. */
  CLIPPED("CLIPPED"),
  /** The first period is the first that begins inside the range; the last one is cut to it. */
  NEXT("NEXT");

  private final String code;

  FirstPeriod(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

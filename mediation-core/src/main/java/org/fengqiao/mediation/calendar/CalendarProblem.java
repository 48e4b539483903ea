package org.fengqiao.mediation.calendar;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with the text or the notices of a work calendar. */
public enum CalendarProblem implements ProblemCode {
  /** Arguments: the first word of the line. */
  UNKNOWN_LINE("UNKNOWN-LINE"),
  /** Arguments: what was read instead of a year. */
  BAD_YEAR("BAD-YEAR"),
  /** Arguments: the year. */
  YEAR_TWICE("YEAR-TWICE"),
  /** Arguments: the first word of the line. */
  BEFORE_ANY_YEAR("BEFORE-ANY-YEAR"),
  /** Arguments: what was read instead of an address. */
  BAD_SOURCE("BAD-SOURCE"),
  /** Arguments: what was read instead of two days. */
  BAD_DAYS("BAD-DAYS"),
  /** Arguments: the last day, the first day. */
  ENDS_BEFORE_START("ENDS-BEFORE-START"),
  /** Arguments: the days. */
  NO_NAME("NO-NAME"),
  /** Arguments: the days, the year, the first and the last day its notice may settle. */
  OUTSIDE_YEAR("OUTSIDE-YEAR"),
  /** Arguments: the day. */
  DAY_TWICE("DAY-TWICE"),
  /** Arguments: the year. */
  NO_SOURCE("NO-SOURCE"),
  /** Arguments: the year. */
  NO_DAYS("NO-DAYS"),
  /** No arguments. */
  NO_YEAR("NO-YEAR");

  private final String code;

  CalendarProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What a {@link DueItem} is about. */
public enum DueKind implements Coded {
  /** A line of an agreement (履行). */
  OBLIGATION("OBLIGATION"),
  /** A payment on a line of an agreement, in full or in part; done as soon as it is there (付款). */
  PAYMENT("PAYMENT"),
  /** A return visit (回访). */
  REVISIT("REVISIT"),
  /** A period that runs (期限). */
  CLOCK("CLOCK"),
  /** A decision that is owed (受理决定). */
  DECISION("DECISION"),
  /** A session that was announced (调解通知). */
  SESSION("SESSION"),
  /** The answer to an offered or sent case (移交答复). */
  TRANSFER("TRANSFER"),
  /** A report that is owed (报告). */
  REPORT("REPORT"),
  /** The day a handling plan runs to (调处方案期限). */
  PLAN("PLAN"),
  /** A risk assessment that is owed because a visit found something (重新评定). */
  ASSESSMENT("ASSESSMENT"),
  /** A visit that is owed because a line was not performed by its day (违约回访). */
  DEFAULT_VISIT("DEFAULT-VISIT"),
  /** A line that falls due early because an earlier one was missed (提前到期). */
  ACCELERATED("ACCELERATED");

  private final String code;

  DueKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.kernel.Coded;

/**
 * What is counted. Each counts in the civil month of its own day, so that a figure of March does
 * not change in April; the <i>split</i> is the code by which its rows are told apart. Cases linked
 * as one dispute (T17) count once from the month of the link on, under the smallest id; what is
 * owed and done counts in whichever case it stands.
 */
public enum Milestone implements Coded {
  /** Cases registered; split by source. */
  REGISTERED("REGISTERED"),
  /** Cases accepted; not split. */
  ACCEPTED("ACCEPTED"),
  /** Cases ended, with or without agreement; split by outcome. */
  ENDED("ENDED"),
  /** Cases in which everything was settled; split by the form of the agreement. */
  AGREED("AGREED"),
  /** Lines of agreements by their last day, with their amounts; not split. */
  PERFORMANCE_DUE("PERFORMANCE-DUE"),
  /**
   * Lines of agreements by the day they were done, with what was paid in the month; split by how.
   * Money counts when it is paid, also as a part of its line; the line counts when the rest is
   * paid. A month in which only parts were paid has a row that counts no line.
   */
  PERFORMANCE_DONE("PERFORMANCE-DONE"),
  /** Return visits by their last day; not split. */
  REVISIT_DUE("REVISIT-DUE"),
  /** Return visits by the day they were no longer owed; split by how. */
  REVISIT_DONE("REVISIT-DONE"),
  /** Reports of danger or harm that were owed, by the day they were due; not split. */
  REPORT_DUE("REPORT-DUE"),
  /** Those of them that were made, by the day; split by whether in time. */
  REPORT_DONE("REPORT-DONE"),
  /** Cases closed; not split. */
  CLOSED("CLOSED"),
  /** Cases archived; not split. */
  ARCHIVED("ARCHIVED");

  private final String code;

  Milestone(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

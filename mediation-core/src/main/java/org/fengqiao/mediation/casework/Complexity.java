package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/**
 * How hard a dispute is to settle (难易程度, CASE-11). It is not how dangerous it is: that is its risk
 * level. A property of the dispute, never of a person.
 */
public enum Complexity implements Coded {
  /** A general dispute (一般矛盾纠纷). */
  GENERAL("GENERAL"),
  /** Major, difficult or complex (重大疑难复杂). */
  MAJOR("MAJOR"),
  /** Unsettled for years (多年积压、长期未得到有效解决). */
  BACKLOG("BACKLOG");

  private final String code;

  Complexity(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

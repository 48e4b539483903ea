package org.fengqiao.mediation.rules;

import org.fengqiao.mediation.kernel.Coded;

/**
 * In which direction a narrower layer may leave a rule that is law. What is not law has no
 * direction: there a narrower layer decides freely.
 */
public enum RuleDirection implements Coded {
  /** The same or more: a greater number, yes instead of no. */
  AT_LEAST("AT-LEAST"),
  /** The same or less: a smaller number, no instead of yes. */
  AT_MOST("AT-MOST"),
  /** The same set or one that contains it. */
  SUPERSET("SUPERSET"),
  /** The same set or one that it contains. */
  SUBSET("SUBSET"),
  /** The same; so it is where a law's file states no direction. */
  FIXED("FIXED");

  private final String code;

  RuleDirection(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.indicator;

import org.fengqiao.mediation.kernel.Coded;

/** Why an indicator has no value or cannot be held against its target. */
public enum NotMeasurableReason implements Coded {
  /** There is nothing to divide by; neither 0 % nor 100 %. */
  EMPTY_DENOMINATOR("EMPTY-DENOMINATOR"),
  /** A number it needs is unknown. */
  MISSING_COUNT("MISSING-COUNT"),
  /** The part is greater than the whole, so that one of the two numbers is wrong. */
  INCONSISTENT_COUNTS("INCONSISTENT-COUNTS"),
  /** Nothing defines how it is computed. */
  NO_DEFINITION("NO-DEFINITION"),
  /** It states no number and no direction (IND-28). */
  QUALITATIVE("QUALITATIVE"),
  /** Only a survey can tell (IND-26). */
  SURVEY("SURVEY"),
  /** A decrease or increase needs an earlier value, which the first year does not have. */
  NO_BASELINE("NO-BASELINE"),
  /** A rate is held against a number of things, or the other way round. */
  OTHER_UNIT("OTHER-UNIT");

  private final String code;

  NotMeasurableReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

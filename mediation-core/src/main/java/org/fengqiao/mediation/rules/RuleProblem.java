package org.fengqiao.mediation.rules;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with rule files; the subject is {@code file:line:column}. */
public enum RuleProblem implements ProblemCode {
  /** Arguments: the format found, the one expected. */
  OTHER_FORMAT("OTHER-FORMAT"),
  /** Arguments: the layer, the digits its region needs. */
  REGION_NEEDED("REGION-NEEDED"),
  /** Arguments: the layer. */
  REGION_NOT_ALLOWED("REGION-NOT-ALLOWED"),
  /** Arguments: the region, the layer, the digits it needs. */
  REGION_TOO_WIDE("REGION-TOO-WIDE"),
  /** Arguments: the rule, where it stands first. */
  RULE_TWICE("RULE-TWICE"),
  /** Arguments: the rule, the first day, where the other value with this day stands. */
  OVERLAPPING_VALUES("OVERLAPPING-VALUES"),
  /** Arguments: the last day, the first day. */
  ENDS_BEFORE_START("ENDS-BEFORE-START"),
  /** Arguments: the rule, the layer, where the other one stands. */
  RULES_CONFLICT("RULES-CONFLICT"),
  /** Arguments: the direction, the rule, the valid directions. */
  DIRECTION_UNFIT("DIRECTION-UNFIT"),
  /** Arguments: the rule. */
  DIRECTION_WITHOUT_LAW("DIRECTION-WITHOUT-LAW"),
  /** Arguments: the rule, the value, the direction, the law's value, where that stands. */
  RELAXES_LAW("RELAXES-LAW"),
  /** Arguments: the rules, the day. */
  NO_RULE("NO-RULE"),
  /** Arguments: the day, what does not go together. */
  RULES_CONTRADICT("RULES-CONTRADICT");

  private final String code;

  RuleProblem(String code) {
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

package org.fengqiao.mediation.service;

import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.mediator.EligibilityRule;

/**
 * What the register of a province holds its organisations and mediators against, beside the rule
 * book.
 *
 * @param hierarchy who may guide whom
 * @param eligibility who can be engaged as a mediator
 */
public record RegisterRules(Hierarchy hierarchy, EligibilityRule eligibility) {

  /** Returns what holds everywhere. */
  public static RegisterRules national() {
    return new RegisterRules(Hierarchy.national(), EligibilityRule.national());
  }
}

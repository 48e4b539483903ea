package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * What must be done before a case is closed, beyond what the law always asks.
 *
 * @param afterAllRevisits whether every return visit must be discharged, not only those whose day
 *     has come
 * @param afterPerformance whether every obligation must be done; otherwise open ones stay under
 *     watch
 * @param basis where the rule on return visits comes from
 * @param performanceBasis where the rule on obligations comes from
 */
public record ClosingRule(
    boolean afterAllRevisits,
    boolean afterPerformance,
    LegalBasis basis,
    LegalBasis performanceBasis) {

  /** Two rules that stand in the same place. */
  public ClosingRule(boolean afterAllRevisits, boolean afterPerformance, LegalBasis basis) {
    this(afterAllRevisits, afterPerformance, basis, basis);
  }
}

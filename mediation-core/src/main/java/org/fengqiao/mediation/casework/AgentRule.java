package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * How many agents a party may have.
 *
 * @param most the greatest number for one party, at least 1
 * @param basis where the rule comes from
 */
public record AgentRule(int most, LegalBasis basis) {

  /** Checks the number. */
  public AgentRule {
    if (most < 1) {
      throw new IllegalArgumentException("a party may have at least 1 agent: " + most);
    }
  }
}

package org.fengqiao.mediation.casework;

import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * What a place decides about handing cases over. Nothing here is national law.
 *
 * @param answer how long the receiver has to answer (C-20), where the place says so
 * @param partiesAgree whether the parties must agree to the receiver
 * @param returns after how many returns an office proposes the receiver, at least 1
 * @param sessions how many sessions without agreement are reason enough to escalate, at least 1
 * @param riskFirst the rule that asks for a risk assessment before escalation; empty if that is
 *     only advised (RISK-15)
 * @param industry the dispute types that go to an industry or professional committee, with the rule
 *     that says so (CASE-19)
 * @param feedback the sources that are told how the case ended before it is closed, with the rule
 *     that says so
 * @param basis where the rest comes from
 */
public record HandoverRules(
    Optional<ClockRule> answer,
    boolean partiesAgree,
    int returns,
    int sessions,
    Optional<LegalBasis> riskFirst,
    Map<String, LegalBasis> industry,
    Map<CaseSource, LegalBasis> feedback,
    LegalBasis basis) {

  /** Checks the numbers and copies the maps. */
  public HandoverRules {
    if (returns < 1 || sessions < 1) {
      throw new IllegalArgumentException(
          "at least 1 return and 1 session: " + returns + ", " + sessions);
    }
    answer
        .filter(rule -> rule.kind() != ClockKind.TRANSFER_ANSWER)
        .ifPresent(
            rule -> {
              throw new IllegalArgumentException(
                  "expected a rule for C-20, found " + rule.kind().code());
            });
    industry = Map.copyOf(industry);
    feedback = Map.copyOf(feedback);
  }
}

package org.fengqiao.mediation.mediator;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * Who can be engaged (MED-02). The law asks for an adult who is fair, enthusiastic and has some
 * education and knowledge of policy and law (人民调解法 art. 14); places add to it for full-time
 * mediators. What cannot be checked is attested: somebody answers for it.
 *
 * @param fullTimeEducation the least education of full-time mediators, where the place sets one
 * @param fullTimeKnowledge whether full-time mediators need knowledge of a field or experience
 * @param attestations the codes of what has to be attested
 * @param basis where it comes from
 */
public record EligibilityRule(
    Optional<Education> fullTimeEducation,
    boolean fullTimeKnowledge,
    List<String> attestations,
    LegalBasis basis) {

  /** Copies the list. */
  public EligibilityRule {
    attestations = List.copyOf(attestations);
  }

  /** Returns the national rule: an adult, fair and enthusiastic. */
  public static EligibilityRule national() {
    return new EligibilityRule(
        Optional.empty(),
        false,
        List.of("FAIR", "ENTHUSIASTIC", "SOME-KNOWLEDGE"),
        LegalBasis.mediationLaw("14"));
  }
}

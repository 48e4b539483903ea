package org.fengqiao.mediation.mediator;

import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * What a place asks before a full-time mediator takes cases (持证上岗, MED-11). The law asks for
 * fairness, commitment and some knowledge and for no paper (人民调解法 art. 14).
 *
 * @param certificateBars whether nobody is appointed without a valid certificate; otherwise a
 *     missing one is a finding only
 * @param basis where the rule comes from
 */
public record CredentialRule(boolean certificateBars, LegalBasis basis) {

  private static final CredentialRule NATIONAL =
      new CredentialRule(false, LegalBasis.mediationLaw("14"));

  /** Returns the national rule: a missing certificate is a finding, never a bar. */
  public static CredentialRule national() {
    return NATIONAL;
  }
}

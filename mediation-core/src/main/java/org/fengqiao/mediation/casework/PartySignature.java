package org.fengqiao.mediation.casework;

import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;

/**
 * A signature on a paper that is before the office.
 *
 * @param party who
 * @param manner how
 * @param signer who signed for it, for an organisation
 */
public record PartySignature(PartyNumber party, SigningManner manner, Optional<PersonRef> signer) {

  /** Creates the signature of a person. */
  public PartySignature(PartyNumber party, SigningManner manner) {
    this(party, manner, Optional.empty());
  }
}

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
 * @param readBy who read the text out to the party first, for one that cannot read it (T46)
 */
public record PartySignature(
    PartyNumber party,
    SigningManner manner,
    Optional<PersonRef> signer,
    Optional<PersonRef> readBy) {

  /** Creates the signature of a party that read the text itself. */
  public PartySignature(PartyNumber party, SigningManner manner, Optional<PersonRef> signer) {
    this(party, manner, signer, Optional.empty());
  }

  /** Creates the signature of a person. */
  public PartySignature(PartyNumber party, SigningManner manner) {
    this(party, manner, Optional.empty());
  }
}

package org.fengqiao.mediation.casework;

import java.util.List;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * What the parties want to agree, before it has a number.
 *
 * @param parties whom it binds
 * @param obligations what they owe each other; may be empty
 * @param text the whole text
 * @param flags attributes that decide what is offered afterwards
 */
public record AgreementTerms(
    List<PartyNumber> parties,
    List<ObligationTerms> obligations,
    TextRef text,
    List<AgreementFlag> flags) {

  /** Copies the lists. */
  public AgreementTerms {
    parties = List.copyOf(parties);
    obligations = List.copyOf(obligations);
    flags = List.copyOf(flags);
  }
}

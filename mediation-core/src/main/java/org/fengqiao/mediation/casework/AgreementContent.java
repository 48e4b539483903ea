package org.fengqiao.mediation.casework;

import java.util.List;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * What an agreement says. It binds exactly these parties.
 *
 * @param parties whom it binds
 * @param obligations its lines, numbered within the case
 * @param text the whole text
 * @param flags attributes that decide what is offered afterwards
 */
public record AgreementContent(
    List<PartyNumber> parties,
    List<Obligation> obligations,
    TextRef text,
    List<AgreementFlag> flags) {

  /** Copies the lists. */
  public AgreementContent {
    parties = List.copyOf(parties);
    obligations = List.copyOf(obligations);
    flags = List.copyOf(flags);
  }
}

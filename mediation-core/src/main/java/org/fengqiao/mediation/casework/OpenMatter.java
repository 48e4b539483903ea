package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * A matter on which there is no agreement yet, before it has a number.
 *
 * @param what what it is about
 * @param parties between whom
 * @param amount how much is claimed, where it is about money
 */
public record OpenMatter(TextRef what, List<PartyNumber> parties, Optional<Fen> amount) {

  /** Copies the list. */
  public OpenMatter {
    parties = List.copyOf(parties);
  }
}

package org.fengqiao.mediation.casework;

import java.util.List;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * A paper that a volume must hold and does not.
 *
 * @param paper which
 * @param parties for whom it is missing; empty where it is missing for the case as a whole
 */
public record MissingPaper(Paper paper, List<PartyNumber> parties) {

  /** Copies the list. */
  public MissingPaper {
    parties = List.copyOf(parties);
  }
}

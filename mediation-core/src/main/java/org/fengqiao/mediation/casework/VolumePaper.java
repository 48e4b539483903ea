package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * A paper of a volume.
 *
 * @param paper which
 * @param on its day
 * @param parties whom it names; empty where it concerns the case as a whole
 * @param event the number of the event it was made with
 */
public record VolumePaper(Paper paper, LocalDate on, List<PartyNumber> parties, int event) {

  /** Copies the list. */
  public VolumePaper {
    parties = List.copyOf(parties);
  }
}

package org.fengqiao.mediation.casework.enforce;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * An application for enforcement (强制执行).
 *
 * @param number its number within the case, from 1
 * @param title what gives the right
 * @param source the number of the agreement, or of the payment order
 * @param creditor who applied
 * @param obligations the lines to be enforced
 * @param appliedOn the day
 */
public record Enforcement(
    int number,
    TitleKind title,
    int source,
    PartyNumber creditor,
    List<Integer> obligations,
    LocalDate appliedOn) {

  /** Copies the list. */
  public Enforcement {
    obligations = List.copyOf(obligations);
  }
}

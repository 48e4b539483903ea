package org.fengqiao.mediation.casework.enforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * An application for judicial confirmation (司法确认) and what became of it.
 *
 * @param agreement the number of the agreement within the case
 * @param status where it stands; never one that only time brings about
 * @param court the court it was brought to
 * @param applicants who applied
 * @param since the day of the last step
 * @param docketedOn the day the court docketed it
 */
public record Confirmation(
    int agreement,
    ConfirmationStatus status,
    CourtChoice court,
    List<PartyNumber> applicants,
    LocalDate since,
    Optional<LocalDate> docketedOn) {

  /** Copies the list. */
  public Confirmation {
    applicants = List.copyOf(applicants);
  }

  /** Returns the confirmation after a further step. */
  public Confirmation now(ConfirmationStatus next, LocalDate day) {
    return new Confirmation(
        agreement,
        next,
        court,
        applicants,
        day,
        next == ConfirmationStatus.DOCKETED ? Optional.of(day) : docketedOn);
  }
}

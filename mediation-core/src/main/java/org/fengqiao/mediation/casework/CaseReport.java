package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportKind;
import org.fengqiao.mediation.casework.risk.ReportStatus;
import org.fengqiao.mediation.party.TextRef;

/**
 * A report of danger or harm to one addressee (C-17).
 *
 * @param number its number within the case
 * @param about what it is about
 * @param to who is told
 * @param dueAt the instant by which it must be made, where a rule sets one
 * @param dueOn the civil day of that instant
 * @param madeAt when it was made
 * @param madeOn the civil day of that
 * @param receipt the receipt of the addressee
 * @param harm the number of the harm it is about; empty for danger and for a case sent up
 */
public record CaseReport(
    int number,
    ReportKind about,
    ReportAddressee to,
    Optional<Instant> dueAt,
    Optional<LocalDate> dueOn,
    Optional<Instant> madeAt,
    Optional<LocalDate> madeOn,
    Optional<TextRef> receipt,
    Optional<Integer> harm) {

  /** Returns whether it is still to be made. */
  public boolean isOwed() {
    return madeAt.isEmpty();
  }

  /** Returns whether it is still to be made and its time is over at the given instant. */
  public boolean isLateAt(Instant now) {
    return isOwed() && dueAt.map(now::isAfter).orElse(false);
  }

  /** Returns where it stands. */
  public ReportStatus status() {
    return madeAt
        .map(
            made ->
                dueAt.map(made::isAfter).orElse(false)
                    ? ReportStatus.MADE_LATE
                    : ReportStatus.MADE_IN_TIME)
        .orElse(ReportStatus.OWED);
  }

  CaseReport made(Instant at, LocalDate on, Optional<TextRef> paper) {
    return new CaseReport(
        number, about, to, dueAt, dueOn, Optional.of(at), Optional.of(on), paper, harm);
  }
}

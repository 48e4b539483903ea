package org.fengqiao.mediation.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.kernel.Instants;

/**
 * How a duty was met. Both times are kept, so that an auditor can tell a report that came late from
 * one that was written down late (REP-17).
 *
 * @param receivedOn the day it was received
 * @param receivedBy who wrote that down
 * @param recordedAt when that was written down, cut to microseconds
 * @param route how it came
 * @param zeroReport whether it says that there was nothing; a zero report is a good report
 */
public record DutyReceipt(
    LocalDate receivedOn,
    ActorId receivedBy,
    Instant recordedAt,
    Optional<ReportingLine.ReportChannel> route,
    boolean zeroReport) {

  /** Checks that the instant is cut to microseconds. */
  public DutyReceipt {
    if (!recordedAt.equals(Instants.cut(recordedAt))) {
      throw new IllegalArgumentException("recordedAt must be cut to microseconds");
    }
  }
}

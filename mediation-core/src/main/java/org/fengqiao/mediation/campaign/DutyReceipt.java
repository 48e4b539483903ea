package org.fengqiao.mediation.campaign;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.actor.ActorId;

/**
 * How a duty was met.
 *
 * @param receivedOn the day it was received
 * @param receivedBy who received it
 * @param route how it came
 * @param zeroReport whether it says that there was nothing; a zero report is a good report
 */
public record DutyReceipt(
    LocalDate receivedOn,
    ActorId receivedBy,
    Optional<ReportingLine.ReportChannel> route,
    boolean zeroReport) {}

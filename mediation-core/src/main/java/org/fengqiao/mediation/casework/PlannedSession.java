package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A session that was announced.
 *
 * @param summoned the announcement
 * @param heldOn the day it was held; empty as long as it was not
 */
public record PlannedSession(SessionEvent.SessionSummoned summoned, Optional<LocalDate> heldOn) {}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * How a case first ended, where a new round followed.
 *
 * @param outcome how
 * @param endedOn the day
 * @param agreedOn the day everything was settled, if it was
 * @param form the form of the agreement, if there was one
 * @param level the level of the committee that ended it
 * @param reason why it ended without agreement, if it did
 */
record FirstEnding(
    Outcome outcome,
    LocalDate endedOn,
    Optional<LocalDate> agreedOn,
    Optional<AgreementForm> form,
    Optional<RegionLevel> level,
    Optional<EndReason> reason) {}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a case first ended, where a new round followed.
 *
 * @param outcome how
 * @param endedOn the day
 * @param agreedOn the day everything was settled, if it was
 * @param form the form of the agreement, if there was one
 */
record FirstEnding(
    Outcome outcome,
    LocalDate endedOn,
    Optional<LocalDate> agreedOn,
    Optional<AgreementForm> form) {}

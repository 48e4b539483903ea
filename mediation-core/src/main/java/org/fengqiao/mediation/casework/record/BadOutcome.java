package org.fengqiao.mediation.casework.record;

import java.time.LocalDate;
import org.fengqiao.mediation.party.TextRef;

/**
 * How a dispute turned bad (激化后果, T124): a property of the dispute, never of a person.
 *
 * @param kind how
 * @param day when
 * @param source who says so
 */
public record BadOutcome(BadOutcomeKind kind, LocalDate day, TextRef source) {}

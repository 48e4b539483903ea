package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * An act for a party, without authority or capacity, that waits to be ratified (追认, C-25).
 *
 * @param agreement the number of the agreement
 * @param party for whom
 * @param actOn the day of the act
 * @param clock the number of the clock of its period
 */
public record Ratification(int agreement, PartyNumber party, LocalDate actOn, int clock) {}

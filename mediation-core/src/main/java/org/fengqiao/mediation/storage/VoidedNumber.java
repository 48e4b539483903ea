package org.fengqiao.mediation.storage;

import java.time.LocalDate;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.party.TextRef;

/**
 * A number that was given and is not used (作废). It is never given again.
 *
 * @param number the number, from 1
 * @param reason why; a token of its own, which no case names: erasing the data of cases asks no
 *     numbers (T119)
 * @param on the civil day it was declared void
 * @param by who declared it
 */
public record VoidedNumber(int number, TextRef reason, LocalDate on, ActorId by) {}

package org.fengqiao.mediation.storage;

import java.time.LocalDate;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.party.TextRef;

/**
 * A number that was given and is not used (作废). It is never given again.
 *
 * @param number the number, from 1
 * @param reason why
 * @param on the civil day it was declared void
 * @param by who declared it
 */
public record VoidedNumber(int number, TextRef reason, LocalDate on, ActorId by) {}

package org.fengqiao.mediation.casework.risk;

import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;

/**
 * How long a dispute may stay on a level, and who answers for it.
 *
 * @param period how long
 * @param roll what happens if the last day is a rest day
 * @param answers who answers
 */
public record LevelLimit(Period period, Roll roll, Role answers) {}

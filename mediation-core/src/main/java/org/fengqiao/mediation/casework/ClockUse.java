package org.fengqiao.mediation.casework;

/**
 * What a row of the table may do with a clock: the rules of the place, the channel and the type of
 * the dispute decide whether it does.
 *
 * @param move what happens to the clock
 * @param clock which clock
 */
public record ClockUse(ClockMove move, ClockKind clock) {}

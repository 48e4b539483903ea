package org.fengqiao.mediation.casework;

import java.time.LocalDate;

/**
 * What the parties agreed about going on longer.
 *
 * @param on the day they agreed
 * @param to the day they agreed on, before it is moved off a rest day
 */
public record ClockExtension(LocalDate on, LocalDate to) {}

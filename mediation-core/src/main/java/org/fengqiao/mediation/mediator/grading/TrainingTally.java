package org.fengqiao.mediation.mediator.grading;

import org.fengqiao.mediation.mediator.training.TrainingAmount;

/**
 * The training a mediator took in a calendar year, in one unit.
 *
 * @param year the calendar year
 * @param amount how much
 */
public record TrainingTally(int year, TrainingAmount amount) {}

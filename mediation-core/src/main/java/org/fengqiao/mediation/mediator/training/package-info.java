/**
 * Training of mediators (人民调解员培训): {@link org.fengqiao.mediation.mediator.training.TrainingRecord}
 * (what was attended, in days or class hours), {@link
 * org.fengqiao.mediation.mediator.training.TrainingRequirement} (what a plan or place asks), {@link
 * org.fengqiao.mediation.mediator.training.TrainingArrears} (who lacks what, and the rate) and
 * {@link org.fengqiao.mediation.mediator.training.TrainingProgramme} of an office.
 *
 * <p>Legal basis: 人民调解法 (2010) art. 14 asks for regular training and gives no number.
 */
@NullMarked
package org.fengqiao.mediation.mediator.training;

import org.jspecify.annotations.NullMarked;

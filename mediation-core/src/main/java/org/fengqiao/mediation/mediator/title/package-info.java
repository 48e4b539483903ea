/**
 * Titles and commendation of organisations and mediators (评选表彰). Reading order: {@link
 * org.fengqiao.mediation.mediator.title.Title} with its {@link
 * org.fengqiao.mediation.mediator.title.TitleQuota} (what a plan or a place awards, as data),
 * {@link org.fengqiao.mediation.mediator.title.TitleNomination} (a candidate on the way up), {@link
 * org.fengqiao.mediation.mediator.title.TitleAward} and {@link
 * org.fengqiao.mediation.mediator.title.TitleRegister} (who holds what, and which region lacks
 * holders). Grades, which are reached step by step, are in {@code mediator.grading}.
 *
 * <p>Legal basis: 人民调解法 (2010) art. 6 (governments from the county up commend committees and
 * mediators); titles, criteria and numbers come from plans and local rules only (ORG-36 … ORG-38,
 * MED-16, AWD-01 … AWD-06).
 */
@NullMarked
package org.fengqiao.mediation.mediator.title;

import org.jspecify.annotations.NullMarked;

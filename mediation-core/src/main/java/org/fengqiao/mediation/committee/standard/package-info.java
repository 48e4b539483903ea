/**
 * Standards that plans and places set for mediation organisations, as data, and how organisations
 * stand to them. Reading order: {@link org.fengqiao.mediation.committee.standard.StaffingNorms}
 * with {@link org.fengqiao.mediation.committee.standard.StaffingTotals}, {@link
 * org.fengqiao.mediation.committee.standard.CompositionStandard}, {@link
 * org.fengqiao.mediation.committee.standard.Checklist} with {@link
 * org.fengqiao.mediation.committee.standard.Compliance}, {@link
 * org.fengqiao.mediation.committee.standard.StarScheme}, {@link
 * org.fengqiao.mediation.committee.standard.ActivityStandard} with {@link
 * org.fengqiao.mediation.committee.standard.ActivityTotals}. One staffing standard by itself is a
 * {@code StaffingStandard} of the package above.
 *
 * <p>Numbers are people or organisations; days are civil days. No law sets any of these numbers.
 */
@NullMarked
package org.fengqiao.mediation.committee.standard;

import org.jspecify.annotations.NullMarked;

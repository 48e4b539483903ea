/**
 * What has to be filed about organisations, their members and mediators, with whom and by when.
 * Reading order: {@link org.fengqiao.mediation.committee.filing.FilingOccasion}, {@link
 * org.fengqiao.mediation.committee.filing.FilingRule}, {@link
 * org.fengqiao.mediation.committee.filing.FilingDuty}, {@link
 * org.fengqiao.mediation.committee.filing.Filings}, {@link
 * org.fengqiao.mediation.committee.filing.Filed}, {@link
 * org.fengqiao.mediation.committee.filing.FilingBalance}. Days are civil days of the office.
 *
 * <p>Legal basis: 人民调解法 (2010) art. 10; periods in days come from local rules only.
 */
@NullMarked
package org.fengqiao.mediation.committee.filing;

import org.jspecify.annotations.NullMarked;

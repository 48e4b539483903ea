/**
 * What comes to light after a case has ended (回访发现问题、重新启动、补充归档). Values only; what is done with
 * them stands in the package above. Reading order: {@link
 * org.fengqiao.mediation.casework.followup.VisitFinding}, {@link
 * org.fengqiao.mediation.casework.followup.ReopenGround}, {@link
 * org.fengqiao.mediation.casework.followup.AnnexKind}.
 *
 * <p>Legal basis: 人民调解法 (2010) art. 27 and 31; 社区矫正法 (2019) art. 9 and 18 for social inquiries.
 */
@NullMarked
package org.fengqiao.mediation.casework.followup;

import org.jspecify.annotations.NullMarked;

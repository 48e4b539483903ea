/**
 * How a place grades the risk of disputes (风险等级) and whom it tells of danger. Reading order: {@link
 * org.fengqiao.mediation.casework.risk.RiskScheme} with its levels, {@link
 * org.fengqiao.mediation.casework.risk.LevelLimit}, {@link
 * org.fengqiao.mediation.casework.risk.ReportDuty}; {@link
 * org.fengqiao.mediation.casework.risk.EscalationStage} is how far a dispute has grown. Values
 * only; what is done with them stands in the package above. Levels belong to disputes, never to
 * persons.
 *
 * <p>Legal basis: 人民调解法 (2010) art. 25 and 未成年人保护法 (2024) art. 11 for reports; schemes come from
 * campaign plans and local rules.
 */
@NullMarked
package org.fengqiao.mediation.casework.risk;

import org.jspecify.annotations.NullMarked;

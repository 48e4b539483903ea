/**
 * Which units of the territory have a mediation organisation and which have none
 * (哪里有单位、人群、纠纷，哪里就有人民调解). Reading order: {@link
 * org.fengqiao.mediation.committee.coverage.TerritoryUnit}, {@link
 * org.fengqiao.mediation.committee.coverage.CoverageRule}, {@link
 * org.fengqiao.mediation.committee.coverage.Coverage} with {@link
 * org.fengqiao.mediation.committee.coverage.CoverageResult} and {@link
 * org.fengqiao.mediation.committee.coverage.CoverageTotals}, {@link
 * org.fengqiao.mediation.committee.coverage.PartyBuildingCoverage}.
 *
 * <p>Legal basis: 人民调解法 (2010) art. 8 for villages and communities, art. 34 for the others; goals
 * and days come from plans. Days are civil days.
 */
@NullMarked
package org.fengqiao.mediation.committee.coverage;

import org.jspecify.annotations.NullMarked;

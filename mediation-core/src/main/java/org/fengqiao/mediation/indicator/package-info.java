/**
 * Indicators (指标): named numerators and denominators, thresholds that hold on a date, and answers
 * that may be "none stated" or "not measurable". No plan gives a formula, so every formula here is
 * a replaceable default of this library (IND-01).
 *
 * <p>Reading order: {@link org.fengqiao.mediation.indicator.CountName} and {@link
 * org.fengqiao.mediation.indicator.Counts} (what was counted), {@link
 * org.fengqiao.mediation.indicator.IndicatorDefinition} and {@link
 * org.fengqiao.mediation.indicator.IndicatorDefinitions} (how a value comes about), {@link
 * org.fengqiao.mediation.indicator.IndicatorValue}, {@link
 * org.fengqiao.mediation.indicator.IndicatorTarget} with {@link
 * org.fengqiao.mediation.indicator.Comparator} and {@link
 * org.fengqiao.mediation.indicator.Threshold}, {@link
 * org.fengqiao.mediation.indicator.TargetSeries} and {@link
 * org.fengqiao.mediation.indicator.Verdict}.
 *
 * <p>Cases still open at the cut-off are in no rate. Petition and court figures come from outside
 * as aggregates; no indicator is about a person.
 */
@NullMarked
package org.fengqiao.mediation.indicator;

import org.jspecify.annotations.NullMarked;

/**
 * Indicators (指标): named numerators and denominators, thresholds that hold on a date, and answers
 * that may be "none stated" or "not measurable". No plan gives a formula, so every formula here is
 * a replaceable default of this library (IND-01).
 */
@NullMarked
package org.fengqiao.mediation.indicator;

import org.jspecify.annotations.NullMarked;

/**
 * Dispute screening (矛盾纠纷排查): who screened what, leads, and the work ledger.
 *
 * <p>Reading order: {@link org.fengqiao.mediation.screening.DisputeTypes}, {@link
 * org.fengqiao.mediation.screening.ScreeningRound} with {@link
 * org.fengqiao.mediation.screening.ScreeningCoverage} and {@link
 * org.fengqiao.mediation.screening.ScreeningCompliance} (what is missing), {@link
 * org.fengqiao.mediation.screening.Lead} and {@link org.fengqiao.mediation.screening.LedgerEntry},
 * {@link org.fengqiao.mediation.screening.LeadWorkflow} with {@link
 * org.fengqiao.mediation.screening.LeadAction} (what may be done), {@link
 * org.fengqiao.mediation.screening.LeadRouting} and {@link
 * org.fengqiao.mediation.screening.ScreeningRules} (what a place decides), {@link
 * org.fengqiao.mediation.screening.LedgerImport} with {@link
 * org.fengqiao.mediation.screening.LedgerColumn} (files), {@link
 * org.fengqiao.mediation.screening.InformationReward} (who may be rewarded for a report).
 *
 * <p>A lead describes a matter and its place. There is no list of persons to be watched, and
 * nothing here counts how many disputes somebody ought to find. Days are civil dates of the
 * office's zone.
 *
 * <p>Legal basis: 人民调解法 (2010) art. 3, 4, 21, 25; the rhythm is what each campaign plan decides.
 */
@NullMarked
package org.fengqiao.mediation.screening;

import org.jspecify.annotations.NullMarked;

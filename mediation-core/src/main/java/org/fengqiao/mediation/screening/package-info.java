/**
 * Dispute screening (矛盾纠纷排查): leads, the work ledger and the types of dispute. Legal basis: 人民调解法
 * (2010) art. 21, 25; the rhythm is what each campaign plan decides.
 */
@NullMarked
package org.fengqiao.mediation.screening;

import org.jspecify.annotations.NullMarked;

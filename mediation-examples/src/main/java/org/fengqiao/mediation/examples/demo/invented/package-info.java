/**
 * What the demonstration makes up: a district with its organisations and mediators, a ledger of
 * disputes, what became of each, and which duties were kept. Reading order: {@link
 * org.fengqiao.mediation.examples.demo.invented.InventedLedger} (every number, with its source),
 * {@link org.fengqiao.mediation.examples.demo.invented.InventedDistrict}, {@link
 * org.fengqiao.mediation.examples.demo.invented.DisputeFate}, {@link
 * org.fengqiao.mediation.examples.demo.invented.DutyFate}. Nothing here depends on the clock or on
 * chance: the same ledger number always has the same fate.
 */
@NullMarked
package org.fengqiao.mediation.examples.demo.invented;

import org.jspecify.annotations.NullMarked;

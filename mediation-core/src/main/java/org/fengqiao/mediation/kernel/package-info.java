/**
 * The values that every other room is built from. Reading order: {@link
 * org.fengqiao.mediation.kernel.Coded} and {@link org.fengqiao.mediation.kernel.CodeTable} (closed
 * and open sets), {@link org.fengqiao.mediation.kernel.LegalBasis} (where a rule comes from),
 * {@link org.fengqiao.mediation.kernel.Problem} and {@link org.fengqiao.mediation.kernel.Problems}
 * (all findings at once), {@link org.fengqiao.mediation.kernel.StorableTexts}, {@link
 * org.fengqiao.mediation.kernel.Explained}, {@link org.fengqiao.mediation.kernel.Ratio} and {@link
 * org.fengqiao.mediation.kernel.Fen} (units in the type), {@link
 * org.fengqiao.mediation.kernel.Partition} and the ids.
 */
@NullMarked
package org.fengqiao.mediation.kernel;

import org.jspecify.annotations.NullMarked;

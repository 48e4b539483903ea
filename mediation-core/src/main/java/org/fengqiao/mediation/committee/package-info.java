/**
 * Mediation organisations (人民调解组织) and the offices that guide them. Start with {@link
 * org.fengqiao.mediation.committee.OrganisationKind}. Legal basis: 人民调解法 (2010) art. 7–12, 34.
 */
@NullMarked
package org.fengqiao.mediation.committee;

import org.jspecify.annotations.NullMarked;

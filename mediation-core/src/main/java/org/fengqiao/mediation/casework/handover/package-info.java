/**
 * Who answers for a case, and what is offered, sent or asked for beyond the committee that holds it
 * (移交、上报、联合调解、移送). Reading order: {@link org.fengqiao.mediation.casework.handover.HolderTrack},
 * {@link org.fengqiao.mediation.casework.handover.Offer}, {@link
 * org.fengqiao.mediation.casework.handover.OrganHandover}. Values only; what is done with them
 * stands in the package above.
 *
 * <p>Legal basis: 人民调解工作若干规定 (2002) art. 21 for disputes of several places; 个人信息保护法 (2021) art. 13
 * and 23 for what another organ may receive; the rest comes from campaign plans and defaults.
 */
@NullMarked
package org.fengqiao.mediation.casework.handover;

import org.jspecify.annotations.NullMarked;

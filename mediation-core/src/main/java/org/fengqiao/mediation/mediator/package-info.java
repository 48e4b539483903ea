/**
 * Mediators (人民调解员) and what they may do. Reading order: {@link
 * org.fengqiao.mediation.mediator.EngagementKind}, {@link
 * org.fengqiao.mediation.mediator.Engagement}, {@link org.fengqiao.mediation.mediator.Certificate},
 * {@link org.fengqiao.mediation.mediator.Mediator}, {@link
 * org.fengqiao.mediation.mediator.MediatorRoster} (questions about many), {@link
 * org.fengqiao.mediation.mediator.RosterFigures}, {@link
 * org.fengqiao.mediation.mediator.PurchasedPost}, {@link
 * org.fengqiao.mediation.mediator.RosterChange} (what the court is told), {@link
 * org.fengqiao.mediation.mediator.CertificateFilings} (what is filed upward), {@link
 * org.fengqiao.mediation.mediator.Eligibility}, {@link
 * org.fengqiao.mediation.mediator.MisconductCase} with its {@link
 * org.fengqiao.mediation.mediator.MisconductRecord} and {@link
 * org.fengqiao.mediation.mediator.Credentials} with its {@link
 * org.fengqiao.mediation.mediator.CredentialRule}. Who sits on a committee is in {@code committee},
 * names and contacts are in the store of personal data.
 *
 * <p>Legal basis: 人民调解法 (2010) art. 13–16; certificates come from plans and local rules only.
 */
@NullMarked
package org.fengqiao.mediation.mediator;

import org.jspecify.annotations.NullMarked;

/**
 * Mediation organisations (人民调解组织) and the offices that guide them. Reading order: {@link
 * org.fengqiao.mediation.committee.OrganisationKind}, {@link
 * org.fengqiao.mediation.committee.MediationOrganisation}, {@link
 * org.fengqiao.mediation.committee.OrganisationDirectory} (questions about many), {@link
 * org.fengqiao.mediation.committee.OrganisationRegistry} of {@link
 * org.fengqiao.mediation.committee.OrganisationEntry}s with {@link
 * org.fengqiao.mediation.committee.OrganisationDetails} and {@link
 * org.fengqiao.mediation.committee.Seat}s (everything as of a day) under a {@link
 * org.fengqiao.mediation.committee.Hierarchy}, {@link org.fengqiao.mediation.committee.LocalKinds},
 * {@link org.fengqiao.mediation.committee.CommitteeMember}, {@link
 * org.fengqiao.mediation.committee.Formation} with its {@link
 * org.fengqiao.mediation.committee.FormationRules} and {@link
 * org.fengqiao.mediation.committee.TermEnd}, {@link
 * org.fengqiao.mediation.committee.StaffingStandard} and {@link
 * org.fengqiao.mediation.committee.StaffingGap}, {@link org.fengqiao.mediation.committee.RollUp}.
 * Filing duties, further standards and coverage are in the packages below; who works there is in
 * {@code mediator}.
 *
 * <p>Days are civil dates of the office's zone; numbers are people. Legal basis: 人民调解法 (2010) art.
 * 7–12, 34; staffing numbers come from plans and local rules only.
 */
@NullMarked
package org.fengqiao.mediation.committee;

import org.jspecify.annotations.NullMarked;

/**
 * Campaigns (专项活动): the plan as it is written. Reading order: {@link
 * org.fengqiao.mediation.campaign.CampaignPlan}, {@link org.fengqiao.mediation.campaign.Citation},
 * {@link org.fengqiao.mediation.campaign.PlanItem}, {@link
 * org.fengqiao.mediation.campaign.PlanDate}, {@link org.fengqiao.mediation.campaign.PlanDeadline}.
 * Legal basis: plans are practice, not law; what a statute forbids stays forbidden whatever a plan
 * says.
 */
@NullMarked
package org.fengqiao.mediation.campaign;

import org.jspecify.annotations.NullMarked;

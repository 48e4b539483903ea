package org.fengqiao.mediation.mediator.grading;

import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;

/**
 * A body that acts in a grading.
 *
 * @param organisation which one
 * @param body its kind and level
 * @param region the region it is responsible for
 */
public record GradingSeat(OrganisationId organisation, GradingBody body, RegionCode region) {}

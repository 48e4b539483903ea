package org.fengqiao.mediation.committee.filing;

import java.time.LocalDate;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * Something happened to an organisation that may have to be filed.
 *
 * @param organisation the organisation
 * @param kind what kind it is of
 * @param what what happened
 * @param day the day it happened; for an end the last day
 */
public record FilingOccasion(
    OrganisationId organisation, OrganisationKind kind, FilingKind what, LocalDate day) {}

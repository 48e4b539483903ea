package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * The term of a member ends.
 *
 * @param committee the committee
 * @param member who holds the seat
 * @param lastDay the last day of the term by law (人民调解法 art. 9)
 * @param villageLastDay the last day by the term of the village, where the committee may follow it;
 *     else the same day
 */
public record TermEnd(
    OrganisationId committee, MediatorId member, LocalDate lastDay, LocalDate villageLastDay) {}

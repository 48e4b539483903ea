package org.fengqiao.mediation.casework.handover;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * A case offered to another committee that has not answered yet; until it takes the case, the
 * sender answers for it.
 *
 * @param from the sender
 * @param receiver the committee asked
 * @param upwards whether the case was escalated
 * @param offeredOn the day of the offer
 * @param clock the clock of the answer (C-20), where a rule sets one
 */
public record Offer(
    OrganisationId from,
    Receiver receiver,
    boolean upwards,
    LocalDate offeredOn,
    Optional<Integer> clock) {}

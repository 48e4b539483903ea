package org.fengqiao.mediation.campaign;

import java.util.Optional;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * To whom a duty is owed.
 *
 * @param kind the kind of organisation
 * @param name the name in the plan
 * @param organisation the organisation, where exactly one can be meant
 */
public record DutyRecipient(
    OrganisationKind kind, LocalText name, Optional<OrganisationId> organisation) {}

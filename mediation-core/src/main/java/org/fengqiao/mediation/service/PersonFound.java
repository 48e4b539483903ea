package org.fengqiao.mediation.service;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * What the search for a person answers: never what the person was in before.
 *
 * @param cases the open cases of the person in the actor's scope, the latest first
 * @param ask where the person has an open case outside the scope, one committee to ask; nothing
 *     tells what about, or whether there are more
 */
public record PersonFound(List<CaseSummary> cases, Optional<OrganisationId> ask) {

  /** Copies the list. */
  public PersonFound {
    cases = List.copyOf(cases);
  }
}

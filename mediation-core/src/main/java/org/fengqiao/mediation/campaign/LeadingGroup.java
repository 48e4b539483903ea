package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * The leading group of a campaign (领导小组, CAMP-12); offices, never persons.
 *
 * @param head the office of the head, where the text names one
 * @param members the offices of the members
 * @param formedBy the kinds of organisation that form one of their own
 * @param citations where the plan says it
 */
public record LeadingGroup(
    Optional<LocalText> head,
    List<LocalText> members,
    List<OrganisationKind> formedBy,
    List<Citation> citations)
    implements Cited {

  /** Copies the lists. */
  public LeadingGroup {
    members = List.copyOf(members);
    formedBy = List.copyOf(formedBy);
    citations = Citations.copy("the leading group", citations);
  }
}

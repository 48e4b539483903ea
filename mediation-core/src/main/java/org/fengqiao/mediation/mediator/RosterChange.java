package org.fengqiao.mediation.mediator;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * What the court is told of the roster of an organisation (人民调解法 art. 10; MED-18): who joined and
 * who left between two days.
 *
 * @param organisation the organisation
 * @param joined who works for it on the later day and did not on the earlier one
 * @param left who worked for it on the earlier day and does not on the later one
 */
public record RosterChange(
    OrganisationId organisation, List<MediatorId> joined, List<MediatorId> left) {

  /** Copies the lists. */
  public RosterChange {
    joined = List.copyOf(joined);
    left = List.copyOf(left);
  }

  /** Returns the change of an organisation's roster. */
  public static RosterChange of(
      MediatorRoster roster, OrganisationId organisation, LocalDate earlier, LocalDate later) {
    List<MediatorId> before = ids(roster.at(organisation, earlier));
    List<MediatorId> after = ids(roster.at(organisation, later));
    return new RosterChange(
        organisation,
        after.stream().filter(id -> !before.contains(id)).toList(),
        before.stream().filter(id -> !after.contains(id)).toList());
  }

  /** Returns whether there is something to tell. */
  public boolean isEmpty() {
    return joined.isEmpty() && left.isEmpty();
  }

  private static List<MediatorId> ids(List<Mediator> mediators) {
    return mediators.stream().map(Mediator::id).toList();
  }
}

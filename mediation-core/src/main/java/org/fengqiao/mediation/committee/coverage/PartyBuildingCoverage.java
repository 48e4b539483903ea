package org.fengqiao.mediation.committee.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Ratio;

/**
 * Which mediation organisations take part in Party building in one of the three forms (党建工作覆盖,
 * ORG-52, IND-21), each in the order of the ids.
 *
 * @param with those that do
 * @param without those that do not, or of which nobody says so
 */
public record PartyBuildingCoverage(List<OrganisationId> with, List<OrganisationId> without) {

  /** Copies the lists. */
  public PartyBuildingCoverage {
    with = List.copyOf(with);
    without = List.copyOf(without);
  }

  /** Returns the mediation organisations of a day. */
  public static PartyBuildingCoverage on(LocalDate day, OrganisationRegistry registry) {
    List<OrganisationId> with = new ArrayList<>();
    List<OrganisationId> without = new ArrayList<>();
    for (OrganisationEntry entry : registry.entriesOn(day)) {
      if (entry.organisation().mediates()) {
        (entry.details().partyBuilding().isPresent() ? with : without).add(entry.id());
      }
    }
    return new PartyBuildingCoverage(with, without);
  }

  /** Returns the share of those that do; empty, not measurable, if there is no organisation. */
  public Optional<Ratio> rate() {
    int all = with.size() + without.size();
    return all == 0 ? Optional.empty() : Optional.of(Ratio.ofFraction(with.size(), all));
  }
}

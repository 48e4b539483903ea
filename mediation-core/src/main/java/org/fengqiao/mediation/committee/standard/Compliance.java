package org.fengqiao.mediation.committee.standard;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Ratio;

/**
 * Which organisations comply with a checklist, each in the order of the ids.
 *
 * @param complying those that comply
 * @param failing those that were judged and do not
 * @param notJudged those that were not judged in the period
 */
public record Compliance(
    List<OrganisationId> complying, List<OrganisationId> failing, List<OrganisationId> notJudged) {

  /** Copies the lists. */
  public Compliance {
    complying = List.copyOf(complying);
    failing = List.copyOf(failing);
    notJudged = List.copyOf(notJudged);
  }

  /** Returns the share of those that comply among all; empty, not measurable, if there are none. */
  public Optional<Ratio> rate() {
    int all = complying.size() + failing.size() + notJudged.size();
    return all == 0 ? Optional.empty() : Optional.of(Ratio.ofFraction(complying.size(), all));
  }
}

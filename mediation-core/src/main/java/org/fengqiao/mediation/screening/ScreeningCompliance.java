package org.fengqiao.mediation.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Ratio;

/**
 * Planned against executed screenings (SCR-34).
 *
 * @param inTime planned screenings that were finished within their period
 * @param late planned screenings that were finished after it
 * @param missing planned screenings that were not carried out
 */
public record ScreeningCompliance(List<Planned> inTime, List<Planned> late, List<Planned> missing) {

  /**
   * A screening that a plan asks of an organisation.
   *
   * @param by who screens
   * @param period the period to be covered
   */
  public record Planned(OrganisationId by, DateRange period) {}

  /** Copies the lists. */
  public ScreeningCompliance {
    inTime = List.copyOf(inTime);
    late = List.copyOf(late);
    missing = List.copyOf(missing);
  }

  /**
   * Holds rounds against a plan. A round fulfils the planned screening of the same organisation and
   * period; one in time goes before a late one. Rounds nobody planned count nowhere.
   */
  public static ScreeningCompliance of(
      Collection<Planned> planned, Collection<ScreeningRound> rounds) {
    Map<Planned, Boolean> done = new HashMap<>();
    for (ScreeningRound round : rounds) {
      done.merge(
          new Planned(round.screenedBy(), round.period()), round.isInTime(), Boolean::logicalOr);
    }
    List<Planned> inTime = new ArrayList<>();
    List<Planned> late = new ArrayList<>();
    List<Planned> missing = new ArrayList<>();
    Set<Planned> seen = new HashSet<>();
    for (Planned each : planned) {
      if (seen.add(each)) {
        Boolean timely = done.get(each);
        (timely == null ? missing : timely ? inTime : late).add(each);
      }
    }
    return new ScreeningCompliance(inTime, late, missing);
  }

  /** Returns the share carried out, late ones included; empty if nothing was planned. */
  public Optional<Ratio> rate() {
    int planned = inTime.size() + late.size() + missing.size();
    return planned == 0
        ? Optional.empty()
        : Optional.of(Ratio.ofFraction(inTime.size() + late.size(), planned));
  }
}

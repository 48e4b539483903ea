package org.fengqiao.mediation.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.region.RegionCode;

/**
 * Which units of a territory were screened in a period (全覆盖、无盲区, SCR-17).
 *
 * @param period the period
 * @param screened the units that were screened in it
 * @param missing the units that were not
 */
public record ScreeningCoverage(
    DateRange period, SortedSet<RegionCode> screened, SortedSet<RegionCode> missing) {

  /** Copies the units. */
  public ScreeningCoverage {
    screened = copy(screened);
    missing = copy(missing);
  }

  private static SortedSet<RegionCode> copy(SortedSet<RegionCode> units) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(units));
  }

  /**
   * Returns the coverage of units in a period. A unit is screened when a round that looked for
   * every type of dispute and contains the unit was finished within the period.
   *
   * @param units the units of the territory, such as its villages
   */
  public static ScreeningCoverage of(
      Collection<RegionCode> units, DateRange period, Collection<ScreeningRound> rounds) {
    List<RegionCode> done =
        rounds.stream()
            .filter(round -> round.isForAllTypes() && period.contains(round.finishedOn()))
            .map(ScreeningRound::region)
            .distinct()
            .toList();
    SortedSet<RegionCode> screened = new TreeSet<>();
    SortedSet<RegionCode> missing = new TreeSet<>();
    for (RegionCode unit : units) {
      boolean covered = done.stream().anyMatch(unit::isWithin);
      (covered ? screened : missing).add(unit);
    }
    return new ScreeningCoverage(period, screened, missing);
  }

  /** Returns the share of screened units; empty if there are no units, which is not measurable. */
  public Optional<Ratio> rate() {
    int units = screened.size() + missing.size();
    return units == 0 ? Optional.empty() : Optional.of(Ratio.ofFraction(screened.size(), units));
  }

  /** Returns one finding for every unit that was not screened. */
  public Problems check() {
    return new Problems(
        missing.stream()
            .map(
                unit ->
                    Problem.of(
                        ScreeningProblem.NOT_SCREENED,
                        unit.digits(),
                        period.startInclusive(),
                        period.endInclusive()))
            .toList());
  }

  /**
   * Returns the units without exactly one organisation that screens them (属地管理、分级负责, SCR-29). An
   * organisation screens a unit if the unit is its own region.
   *
   * @param actors the organisations that screen at this level
   */
  public static Problems checkResponsibility(
      Collection<RegionCode> units, OrganisationDirectory actors, LocalDate day) {
    List<Problem> found = new ArrayList<>();
    for (RegionCode unit : new TreeSet<>(units)) {
      List<MediationOrganisation> responsible =
          actors.on(day).list().stream().filter(each -> each.region().equals(unit)).toList();
      if (responsible.isEmpty()) {
        found.add(Problem.of(ScreeningProblem.NO_SCREENING_ACTOR, unit.digits(), day));
      } else if (responsible.size() > 1) {
        found.add(
            Problem.of(
                ScreeningProblem.SEVERAL_SCREENING_ACTORS,
                unit.digits(),
                day,
                responsible.stream().map(MediationOrganisation::name).toList()));
      }
    }
    return new Problems(found);
  }
}

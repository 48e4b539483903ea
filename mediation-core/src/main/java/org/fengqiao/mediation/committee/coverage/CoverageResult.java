package org.fengqiao.mediation.committee.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;

/**
 * How a territory stands to one rule of coverage on a day.
 *
 * @param rule the name of the rule
 * @param covered the units that are covered, each with the organisation, in the order of the ids
 * @param uncovered the units that are not, in the order of the ids
 * @param emptyCategories the categories the rule names in which nothing is covered, in order
 * @param state how far the goal is
 */
public record CoverageResult(
    String rule,
    List<Covered> covered,
    List<TerritoryUnit> uncovered,
    List<String> emptyCategories,
    CoverageState state) {

  /**
   * A unit and who covers it.
   *
   * @param unit the unit
   * @param by the organisation, the first by id if there are several
   * @param asMember whether it is covered as a member only
   */
  public record Covered(TerritoryUnit unit, OrganisationId by, boolean asMember) {}

  /** Copies the lists. */
  public CoverageResult {
    covered = List.copyOf(covered);
    uncovered = List.copyOf(uncovered);
    emptyCategories = List.copyOf(emptyCategories);
  }

  /** Returns how many units there are and how many are covered. */
  public CoverageTotals totals() {
    return new CoverageTotals((long) covered.size() + uncovered.size(), covered.size());
  }

  /** Returns the totals grouped by what a unit has: its kind, its net, its category. */
  public <K extends Comparable<K>> SortedMap<K, CoverageTotals> by(
      Function<TerritoryUnit, Optional<K>> group) {
    SortedMap<K, CoverageTotals> totals = new TreeMap<>();
    counted()
        .forEach(
            one ->
                group
                    .apply(one.getKey())
                    .ifPresent(key -> totals.merge(key, one.getValue(), CoverageTotals::plus)));
    return totals;
  }

  /** Returns the totals by region, at every level under a root. */
  public RollUp<CoverageTotals> rollUp(RegionDirectory regions, LocalDate day, RegionCode root) {
    Map<RegionCode, CoverageTotals> counts = new HashMap<>();
    counted()
        .forEach(one -> counts.merge(one.getKey().region(), one.getValue(), CoverageTotals::plus));
    return RollUp.of(regions, day, root, counts, CoverageTotals.zero(), CoverageTotals::plus);
  }

  private Stream<Map.Entry<TerritoryUnit, CoverageTotals>> counted() {
    return Stream.concat(
        covered.stream().map(one -> Map.entry(one.unit(), CoverageTotals.one(true))),
        uncovered.stream().map(unit -> Map.entry(unit, CoverageTotals.one(false))));
  }
}

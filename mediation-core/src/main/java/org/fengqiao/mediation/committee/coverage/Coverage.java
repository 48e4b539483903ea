package org.fengqiao.mediation.committee.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.region.RegionCode;

/**
 * Holds the units of a territory against the organisations of a day. An organisation covers the
 * county, town, village or community whose code is its own, the units it says it serves, the fields
 * it works in inside its area, and, where a rule says so, the units that are members of it.
 */
public final class Coverage {

  private final List<TerritoryUnit> units;
  private final LocalDate day;
  private final Map<OrganisationId, OrganisationEntry> byId = new HashMap<>();
  private final Map<String, List<OrganisationEntry>> byRegion = new HashMap<>();
  private final Map<String, List<OrganisationEntry>> byServed = new HashMap<>();
  private final Map<String, List<OrganisationEntry>> byField = new HashMap<>();

  private Coverage(List<TerritoryUnit> units, LocalDate day) {
    this.units = List.copyOf(units);
    this.day = day;
  }

  /**
   * Returns the units and organisations as they are on a day.
   *
   * @throws org.fengqiao.mediation.kernel.ProblemsException naming every unit that stands twice
   */
  public static Coverage on(
      LocalDate day, Collection<TerritoryUnit> units, OrganisationRegistry registry) {
    List<TerritoryUnit> existing = new ArrayList<>(units.size());
    for (TerritoryUnit unit : units) {
      if (unit.existsOn(day)) {
        existing.add(unit);
      }
    }
    existing.sort(Comparator.comparing(TerritoryUnit::id));
    List<Problem> twice = new ArrayList<>();
    for (int i = 1; i < existing.size(); i++) {
      if (existing.get(i).id().equals(existing.get(i - 1).id())) {
        twice.add(
            Problem.of(CoverageProblem.UNIT_TWICE, existing.get(i).id(), day)
                .because(LegalBasis.ourDefault()));
      }
    }
    new Problems(twice).orThrow();
    Coverage coverage = new Coverage(existing, day);
    for (OrganisationEntry entry : registry.entriesOn(day)) {
      if (entry.organisation().mediates()) {
        coverage.index(entry);
      }
    }
    return coverage;
  }

  private void index(OrganisationEntry entry) {
    byId.put(entry.id(), entry);
    add(byRegion, entry.organisation().region().digits(), entry);
    for (String unit : entry.details().serves()) {
      add(byServed, unit, entry);
    }
    for (String field : entry.details().fields()) {
      add(byField, field, entry);
    }
  }

  private static void add(
      Map<String, List<OrganisationEntry>> index, String key, OrganisationEntry entry) {
    index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
  }

  /** Returns every organisation that covers a unit in whatever way, in the order of the ids. */
  public List<OrganisationId> of(TerritoryUnit unit) {
    return Stream.concat(
            covering(unit).stream().map(OrganisationEntry::id),
            unit.memberOf().stream().filter(byId::containsKey))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Returns the organisations that answer for a dispute, the nearest area first: the committees of
   * the village and town and the centres whose area contains the place, and whoever works in the
   * field of the dispute there (ORG-53). Empty means that the dispute arose where there is no
   * mediation.
   *
   * @param place where the dispute arose
   * @param field the code of its type
   */
  public List<OrganisationId> answering(RegionCode place, String field) {
    return byId.values().stream()
        .filter(entry -> place.isWithin(entry.organisation().region()))
        .filter(
            entry ->
                entry.details().fields().contains(field)
                    || isTerritorial(entry.organisation().kind()))
        .sorted(
            Comparator.comparingInt(
                    (OrganisationEntry entry) -> -entry.organisation().region().subtree().length())
                .thenComparing(OrganisationEntry::id))
        .map(OrganisationEntry::id)
        .toList();
  }

  private static boolean isTerritorial(OrganisationKind kind) {
    return switch (kind) {
      case VILLAGE_COMMITTEE,
          TOWN_COMMITTEE,
          TOWN_CENTRE,
          COUNTY_CENTRE,
          MUNICIPAL_CENTRE,
          ONE_STOP_CENTRE ->
          true;
      default -> false;
    };
  }

  private List<OrganisationEntry> covering(TerritoryUnit unit) {
    List<OrganisationEntry> covering = new ArrayList<>(byServed.getOrDefault(unit.id(), List.of()));
    switch (unit.kind()) {
      case COUNTY, TOWN, VILLAGE, COMMUNITY ->
          covering.addAll(byRegion.getOrDefault(unit.region().digits(), List.of()));
      case FIELD ->
          unit.category()
              .ifPresent(
                  field ->
                      byField.getOrDefault(field, List.of()).stream()
                          .filter(e -> unit.region().isWithin(e.organisation().region()))
                          .forEach(covering::add));
      default -> {
        // only those that say so serve an enterprise, a school, a house
      }
    }
    return covering;
  }

  /** Returns the units that exist on the day, in the order of their ids. */
  public List<TerritoryUnit> units() {
    return units;
  }

  /**
   * Returns how the territory stands to a rule, every uncovered unit named. Without a unit the goal
   * cannot be measured, except that a breakthrough is then still to come; on a day on which the
   * rule does not hold nobody owes anything.
   */
  public Explained<CoverageResult> check(CoverageRule rule) {
    return check(rule, units);
  }

  /**
   * Returns how a part of the territory stands to a rule that holds there only.
   *
   * @param where some of the {@link #units()}
   */
  public Explained<CoverageResult> check(CoverageRule rule, List<TerritoryUnit> where) {
    List<CoverageResult.Covered> covered = new ArrayList<>();
    List<TerritoryUnit> uncovered = new ArrayList<>();
    for (TerritoryUnit unit : where) {
      if (rule.means(unit)) {
        Optional<CoverageResult.Covered> by = covered(unit, rule);
        if (by.isPresent()) {
          covered.add(by.get());
        } else {
          uncovered.add(unit);
        }
      }
    }
    List<String> empty =
        rule.categories().stream()
            .filter(
                category ->
                    covered.stream()
                        .noneMatch(one -> one.unit().category().equals(Optional.of(category))))
            .sorted()
            .toList();
    CoverageTotals totals =
        new CoverageTotals((long) covered.size() + uncovered.size(), covered.size());
    CoverageResult result =
        new CoverageResult(rule.id(), covered, uncovered, empty, state(rule, totals, empty));
    return Explained.by(result, rule.basis(), () -> account(rule, where, result));
  }

  private Explained.Account account(
      CoverageRule rule, List<TerritoryUnit> where, CoverageResult result) {
    return new Explained.Account(
        rule(rule),
        List.of(
            "day = " + day,
            "units = " + result.totals().units(),
            "unclassified = " + where.stream().filter(rule::cannotTell).count(),
            "asMembers = "
                + result.covered().stream().filter(CoverageResult.Covered::asMember).count(),
            "emptyCategories = " + result.emptyCategories()),
        result.totals().rate().map(Ratio::toString).orElse(""));
  }

  private Optional<CoverageResult.Covered> covered(TerritoryUnit unit, CoverageRule rule) {
    Optional<OrganisationId> own = Optional.empty();
    for (OrganisationEntry entry : covering(unit)) {
      if (isA(entry.organisation().kind(), rule.by())
          && (own.isEmpty() || entry.id().compareTo(own.get()) < 0)) {
        own = Optional.of(entry.id());
      }
    }
    if (own.isPresent()) {
      return Optional.of(new CoverageResult.Covered(unit, own.get(), false));
    }
    if (rule.ownFromEmployees().isPresent()
        && unit.employees().orElse(0) >= rule.ownFromEmployees().getAsInt()) {
      return Optional.empty();
    }
    return unit.memberOf().stream()
        .sorted()
        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
        .filter(entry -> isA(entry.organisation().kind(), rule.forMembers()))
        .filter(entry -> unit.region().isWithin(entry.organisation().region()))
        .map(entry -> new CoverageResult.Covered(unit, entry.id(), true))
        .findFirst();
  }

  private static boolean isA(OrganisationKind kind, Collection<OrganisationKind> kinds) {
    for (OrganisationKind each : kinds) {
      if (kind.isA(each)) {
        return true;
      }
    }
    return false;
  }

  private CoverageState state(CoverageRule rule, CoverageTotals totals, List<String> empty) {
    if (!rule.isValidOn(day)) {
      return CoverageState.NOT_IN_FORCE;
    }
    boolean breakthrough = rule.goal() == CoverageGoal.BREAKTHROUGH;
    if (totals.units() == 0 && !breakthrough) {
      return CoverageState.NOT_MEASURABLE;
    }
    boolean reached =
        switch (rule.goal()) {
          case FULL -> totals.covered() == totals.units();
          case BREAKTHROUGH -> empty.isEmpty();
          case RATE -> totals.rate().orElseThrow().isAtLeast(rule.leastRate().orElseThrow());
        };
    if (reached) {
      return CoverageState.REACHED;
    }
    return rule.dueOn().map(day::isAfter).orElse(false)
        ? CoverageState.OVERDUE
        : CoverageState.OPEN;
  }

  private static LocalText rule(CoverageRule rule) {
    return LocalText.of(text(rule, Locale.CHINESE), text(rule, Locale.ENGLISH));
  }

  private static String text(CoverageRule rule, Locale locale) {
    List<String> units = rule.units().stream().sorted().map(kind -> kind.label(locale)).toList();
    String goal =
        rule.goal().label(locale)
            + rule.leastRate()
                .map(rate -> " " + rate.toPercent(2).toPlainString() + "%")
                .orElse("");
    String due = rule.dueOn().map(last -> " <= " + last).orElse("");
    return String.join(", ", units) + ": " + goal + due;
  }
}

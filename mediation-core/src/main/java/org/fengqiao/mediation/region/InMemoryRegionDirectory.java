package org.fengqiao.mediation.region;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A directory over the regions given to it; every index is computed once. */
final class InMemoryRegionDirectory implements RegionDirectory {

  private final NavigableMap<String, List<Region>> byCode;
  private final Map<RegionCode, List<Region>> byParent = new HashMap<>();
  private final Map<RegionCode, Set<RegionCode>> directPredecessors = new HashMap<>();

  private InMemoryRegionDirectory(NavigableMap<String, List<Region>> byCode) {
    this.byCode = byCode;
    byCode.values().stream()
        .flatMap(List::stream)
        .forEach(
            region -> {
              parentOf(region, byCode)
                  .ifPresent(
                      parent ->
                          byParent.computeIfAbsent(parent, p -> new ArrayList<>()).add(region));
              for (RegionCode successor : region.successors()) {
                directPredecessors
                    .computeIfAbsent(successor, s -> new TreeSet<>())
                    .add(region.code());
              }
            });
  }

  static RegionDirectory of(Collection<Region> regions) {
    NavigableMap<String, List<Region>> byCode = new TreeMap<>();
    regions.stream()
        .sorted(Comparator.comparing(Region::validFrom))
        .forEach(
            region ->
                byCode
                    .computeIfAbsent(region.code().digits(), code -> new ArrayList<>())
                    .add(region));
    RegionCheck.check(byCode).orThrow();
    return new InMemoryRegionDirectory(byCode);
  }

  /** The parent a region names, else the nearest region whose subtree contains its code. */
  static Optional<RegionCode> parentOf(Region region, Map<String, List<Region>> byCode) {
    if (region.parent().isPresent()) {
      return region.parent();
    }
    int own = region.code().subtree().length();
    RegionLevel[] levels = RegionLevel.values();
    for (int i = levels.length - 1; i >= 0; i--) {
      if (levels[i].prefixLength() < own) {
        RegionCode above = RegionCode.ofPrefix(region.code().prefix(levels[i]));
        if (byCode.containsKey(above.digits())) {
          return Optional.of(above);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Region> find(RegionCode code, LocalDate day) {
    for (Region region : byCode.getOrDefault(code.digits(), List.of())) {
      if (region.isValidOn(day)) {
        return Optional.of(region);
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Region> children(RegionCode code, LocalDate day) {
    List<Region> children = new ArrayList<>();
    for (Region region : byParent.getOrDefault(code, List.of())) {
      if (region.isValidOn(day)) {
        children.add(region);
      }
    }
    return Collections.unmodifiableList(children);
  }

  @Override
  public List<Region> villagesWithin(RegionCode code, LocalDate day) {
    String prefix = code.subtree();
    Stream<Region> inside =
        byCode.subMap(prefix, true, prefix + ":", false).values().stream().flatMap(List::stream);
    return on(inside, day).filter(region -> region.level() == RegionLevel.VILLAGE).toList();
  }

  @Override
  public Set<RegionCode> predecessors(RegionCode code) {
    Set<RegionCode> found = new TreeSet<>();
    Deque<RegionCode> open = new ArrayDeque<>(List.of(code));
    while (!open.isEmpty()) {
      for (RegionCode earlier : directPredecessors.getOrDefault(open.remove(), Set.of())) {
        if (!earlier.equals(code) && found.add(earlier)) {
          open.add(earlier);
        }
      }
    }
    return found;
  }

  private static Stream<Region> on(Stream<Region> regions, LocalDate day) {
    return regions.filter(region -> region.isValidOn(day));
  }
}

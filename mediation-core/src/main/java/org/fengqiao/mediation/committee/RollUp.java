package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.mediation.region.Region;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * Counts of a region and of everything under it: the total of a region is its own count plus the
 * totals of its children, at every level.
 *
 * @param region the region
 * @param own what belongs to the region itself and to none of its children
 * @param total the own count and the totals of the children
 * @param children the regions directly under it, in the order of their codes
 * @param <T> the counts
 */
public record RollUp<T>(RegionCode region, T own, T total, List<RollUp<T>> children) {

  /** Copies the children. */
  public RollUp {
    children = List.copyOf(children);
  }

  /**
   * Returns the counts under a region as of a day. What belongs to a region that does not exist on
   * the day counts for the nearest one above that does; what lies outside the root does not count.
   *
   * @param counts what is counted in each region
   * @param zero the count of nothing
   * @param plus adds two counts, in any order with the same result
   */
  public static <T> RollUp<T> of(
      RegionDirectory regions,
      LocalDate day,
      RegionCode root,
      Map<RegionCode, T> counts,
      T zero,
      BinaryOperator<T> plus) {
    return tree(below(regions, day, root), counts, zero, plus);
  }

  /**
   * Returns the counts of elements, such as findings, balances or gaps, by the region of whatever
   * each of them is about.
   *
   * @param elements what is counted
   * @param region where an element belongs; what belongs nowhere is not counted
   * @param count what an element counts
   * @param zero the count of nothing
   * @param plus adds two counts, in any order with the same result
   */
  public static <E, T> RollUp<T> counting(
      RegionDirectory regions,
      LocalDate day,
      RegionCode root,
      Iterable<? extends E> elements,
      Function<? super E, Optional<RegionCode>> region,
      Function<? super E, T> count,
      T zero,
      BinaryOperator<T> plus) {
    Map<RegionCode, T> counts = new HashMap<>();
    for (E element : elements) {
      region.apply(element).ifPresent(code -> counts.merge(code, count.apply(element), plus));
    }
    return of(regions, day, root, counts, zero, plus);
  }

  /** The regions under a root, each after the one above it, and how many are directly under it. */
  private record Area(List<RegionCode> downwards, List<Integer> below) {}

  private static Area below(RegionDirectory regions, LocalDate day, RegionCode root) {
    Area area = new Area(new ArrayList<>(List.of(root)), new ArrayList<>());
    for (int at = 0; at < area.downwards().size(); at++) {
      List<Region> children = regions.children(area.downwards().get(at), day);
      area.below().add(children.size());
      for (Region each : children) {
        area.downwards().add(each.code());
      }
    }
    return area;
  }

  /**
   * Level by level and not by recursion: an optimising compiler takes most of a second over the
   * recursion, which is longer than a first call lasts.
   */
  private static <T> RollUp<T> tree(
      Area area, Map<RegionCode, T> counts, T zero, BinaryOperator<T> plus) {
    List<RegionCode> downwards = area.downwards();
    Map<RegionCode, T> placed = placed(downwards, counts, plus);
    // From the last one up: the oldest in the queue are always the children of the next one.
    Deque<RollUp<T>> made = new ArrayDeque<>();
    for (int at = downwards.size() - 1; at >= 0; at--) {
      T own = placed.getOrDefault(downwards.get(at), zero);
      T total = own;
      @SuppressWarnings({"unchecked", "rawtypes"})
      RollUp<T>[] children = new RollUp[area.below().get(at)];
      for (int i = children.length - 1; i >= 0; i--) {
        children[i] = made.remove();
        total = plus.apply(total, children[i].total());
      }
      made.add(new RollUp<>(downwards.get(at), own, total, List.of(children)));
    }
    return made.remove();
  }

  /** The counts, those of a region that does not exist at the nearest one above that does. */
  private static <T> Map<RegionCode, T> placed(
      List<RegionCode> downwards, Map<RegionCode, T> counts, BinaryOperator<T> plus) {
    Map<RegionCode, T> elsewhere = new HashMap<>(counts);
    for (RegionCode code : downwards) {
      elsewhere.remove(code);
    }
    if (elsewhere.isEmpty()) {
      return counts;
    }
    RegionCode root = downwards.get(0);
    Set<RegionCode> existing = new HashSet<>(downwards);
    Map<RegionCode, T> placed = new HashMap<>(counts);
    elsewhere.forEach(
        (code, count) -> {
          placed.remove(code);
          if (code.isWithin(root)) {
            placed.merge(above(existing, code).orElse(root), count, plus);
          }
        });
    return placed;
  }

  private static Optional<RegionCode> above(Set<RegionCode> existing, RegionCode code) {
    RegionLevel[] levels = RegionLevel.values();
    for (int i = levels.length - 1; i >= 0; i--) {
      RegionCode above = RegionCode.ofPrefix(code.prefix(levels[i]));
      if (existing.contains(above)) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /** Returns this region and every one under it, each before those under it. */
  public Stream<RollUp<T>> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(RollUp::all));
  }

  /** Returns the counts of a region in this tree. */
  public Optional<RollUp<T>> at(RegionCode code) {
    // The shortest way first: nearly every region lies where its code says.
    for (RollUp<T> child : children) {
      if (code.isWithin(child.region())) {
        Optional<RollUp<T>> found = child.at(code);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return all().filter(each -> each.region().equals(code)).findFirst();
  }
}

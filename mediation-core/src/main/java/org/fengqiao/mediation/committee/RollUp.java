package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Map<RegionCode, T> placed = new HashMap<>();
    counts.forEach((code, count) -> placed.merge(placeOf(regions, day, root, code), count, plus));
    return tree(regions, day, root, placed, zero, plus);
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

  private static RegionCode placeOf(
      RegionDirectory regions, LocalDate day, RegionCode root, RegionCode code) {
    if (code.equals(root) || !code.isWithin(root) || regions.find(code, day).isPresent()) {
      return code;
    }
    RegionLevel[] levels = RegionLevel.values();
    for (int i = levels.length - 1; i >= 0; i--) {
      RegionCode above = RegionCode.ofPrefix(code.prefix(levels[i]));
      if (levels[i].prefixLength() < code.subtree().length()
          && above.isWithin(root)
          && regions.find(above, day).isPresent()) {
        return above;
      }
    }
    return root;
  }

  /**
   * Level by level and not by recursion: an optimising compiler takes most of a second over the
   * recursion, which is longer than a first call lasts.
   */
  private static <T> RollUp<T> tree(
      RegionDirectory regions,
      LocalDate day,
      RegionCode root,
      Map<RegionCode, T> counts,
      T zero,
      BinaryOperator<T> plus) {
    List<RegionCode> downwards = new ArrayList<>(List.of(root));
    List<Integer> below = new ArrayList<>();
    for (int at = 0; at < downwards.size(); at++) {
      List<Region> children = regions.children(downwards.get(at), day);
      below.add(children.size());
      children.forEach(each -> downwards.add(each.code()));
    }
    // From the last one up: the oldest in the queue are always the children of the next one.
    Deque<RollUp<T>> made = new ArrayDeque<>();
    for (int at = downwards.size() - 1; at >= 0; at--) {
      T own = counts.getOrDefault(downwards.get(at), zero);
      T total = own;
      List<RollUp<T>> children = new ArrayList<>();
      for (int i = 0; i < below.get(at); i++) {
        RollUp<T> child = made.remove();
        total = plus.apply(total, child.total());
        children.add(child);
      }
      Collections.reverse(children);
      made.add(new RollUp<>(downwards.get(at), own, total, children));
    }
    return made.remove();
  }

  /** Returns this region and every one under it, each before those under it. */
  public Stream<RollUp<T>> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(RollUp::all));
  }

  /** Returns the counts of a region in this tree. */
  public Optional<RollUp<T>> at(RegionCode code) {
    if (region.equals(code)) {
      return Optional.of(this);
    }
    for (RollUp<T> child : children) {
      Optional<RollUp<T>> found = child.at(code);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}

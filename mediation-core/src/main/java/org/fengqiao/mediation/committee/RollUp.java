package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.ArrayList;
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

  private static <T> RollUp<T> tree(
      RegionDirectory regions,
      LocalDate day,
      RegionCode region,
      Map<RegionCode, T> counts,
      T zero,
      BinaryOperator<T> plus) {
    List<RollUp<T>> children = new ArrayList<>();
    T own = counts.getOrDefault(region, zero);
    T total = own;
    for (Region each : regions.children(region, day)) {
      RollUp<T> child = tree(regions, day, each.code(), counts, zero, plus);
      children.add(child);
      total = plus.apply(total, child.total());
    }
    return new RollUp<>(region, own, total, children);
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

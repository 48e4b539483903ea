package org.fengqiao.mediation.actor;

import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * A region and everything under it, by the digits all of them share. The level says how many digits
 * those are; it is the level of the prefix column a store compares.
 *
 * @param region the region
 * @param level the level whose {@linkplain RegionLevel#prefixLength() prefix length} the subtree
 *     has
 */
public record RegionSubtree(RegionCode region, RegionLevel level) {

  /** Returns the subtree of a region of the given level. */
  public static RegionSubtree of(RegionCode region, RegionLevel level) {
    return new RegionSubtree(region, level);
  }

  /** Returns the shared digits. */
  public String prefix() {
    return region.prefix(level);
  }

  /** Returns whether a region lies in the subtree. */
  public boolean contains(RegionCode other) {
    return other.isWithin(prefix());
  }
}

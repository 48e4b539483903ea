package org.fengqiao.mediation.casework;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** How far apart the parties of a dispute live or work (CASE-17). */
public enum DisputeExtent implements Coded {
  /** In one village, as far as is known (本村). */
  LOCAL("LOCAL", Optional.empty()),
  /** In several villages of one town (跨村). */
  CROSS_VILLAGE("CROSS-VILLAGE", Optional.of(RegionLevel.VILLAGE)),
  /** In several towns of one county (跨乡镇). */
  CROSS_TOWN("CROSS-TOWN", Optional.of(RegionLevel.TOWN)),
  /** In several counties of one prefecture (跨县). */
  CROSS_COUNTY("CROSS-COUNTY", Optional.of(RegionLevel.COUNTY)),
  /** In several prefectures or provinces (跨市、跨省). */
  CROSS_PREFECTURE("CROSS-PREFECTURE", Optional.of(RegionLevel.PREFECTURE));

  private final String code;
  private final Optional<RegionLevel> apart;

  DisputeExtent(String code, Optional<RegionLevel> apart) {
    this.code = code;
    this.apart = apart;
  }

  @Override
  public String code() {
    return code;
  }

  /**
   * Returns how far apart regions are. A code that names no village, town or county says nothing
   * about that level: a county and a village in it are not apart.
   */
  public static DisputeExtent of(Collection<RegionCode> regions) {
    for (RegionLevel level : RegionLevel.values()) {
      Set<String> different = new HashSet<>();
      for (RegionCode region : regions) {
        if (region.subtree().length() >= level.prefixLength()) {
          different.add(region.prefix(level));
        }
      }
      if (different.size() > 1) {
        return crossing(level);
      }
    }
    return LOCAL;
  }

  private static DisputeExtent crossing(RegionLevel level) {
    for (DisputeExtent extent : values()) {
      if (extent.apart.equals(Optional.of(level))) {
        return extent;
      }
    }
    return CROSS_PREFECTURE;
  }
}

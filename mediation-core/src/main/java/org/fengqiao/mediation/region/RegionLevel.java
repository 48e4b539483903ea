package org.fengqiao.mediation.region;

import org.fengqiao.mediation.kernel.Coded;

/** The five levels of regions, from the widest to the narrowest. */
public enum RegionLevel implements Coded {
  /** Province, autonomous region or municipality (省级). */
  PROVINCE("PROVINCE", 2),
  /** Prefecture or prefecture-level city (地级). */
  PREFECTURE("PREFECTURE", 4),
  /** County, county-level city or district (县级). */
  COUNTY("COUNTY", 6),
  /** Town, township or street (乡级). */
  TOWN("TOWN", 9),
  /** Village or community (村级). */
  VILLAGE("VILLAGE", 12);

  private final String code;
  private final int prefixLength;

  RegionLevel(String code, int prefixLength) {
    this.code = code;
    this.prefixLength = prefixLength;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns how many leading digits of a code name a region of this level: 2, 4, 6, 9 or 12. */
  public int prefixLength() {
    return prefixLength;
  }

  /** Returns whether this level lies above (is wider than) the other one. */
  public boolean isAbove(RegionLevel other) {
    return compareTo(other) < 0;
  }
}

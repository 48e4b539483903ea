package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.region.Region;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;

/** The regions of a small province, 31 of them, for the tests of several packages. */
public final class RegionTree {

  public static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  public static final RegionCode ROOT = RegionCode.of("990000000000");
  public static final List<RegionCode> CODES = codes();
  public static final RegionDirectory REGIONS = regions();

  private RegionTree() {}

  /** A province of two prefectures, each of two counties, of two towns, of two villages. */
  private static List<RegionCode> codes() {
    List<RegionCode> codes = new ArrayList<>(List.of(ROOT));
    int[] prefixes = {2, 4, 6, 9, 12};
    for (int depth = 1, from = 0; depth < 5; depth++) {
      int to = codes.size();
      int length = prefixes[depth - 1];
      int digits = prefixes[depth] - length;
      for (; from < to; from++) {
        for (int child = 1; child <= 2; child++) {
          String own = "0".repeat(digits - 1) + child;
          codes.add(RegionCode.ofPrefix(codes.get(from).digits().substring(0, length) + own));
        }
      }
    }
    return codes;
  }

  private static RegionDirectory regions() {
    List<Region> regions = new ArrayList<>();
    for (RegionCode code : CODES) {
      for (RegionLevel level : RegionLevel.values()) {
        if (level.prefixLength() == code.subtree().length()) {
          regions.add(
              Region.builder()
                  .code(code)
                  .level(level)
                  .name(LocalText.chinese(code.digits()))
                  .validFrom(DAY)
                  .build());
        }
      }
    }
    return RegionDirectory.of(regions);
  }
}

package org.fengqiao.mediation.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.region.Region;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;

class RollUpProperties {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  private static final RegionCode ROOT = RegionCode.of("990000000000");
  private static final List<RegionCode> CODES = codes();
  private static final RegionDirectory REGIONS = regions();

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

  @Property
  void theSumOfTheChildrenAndTheOwnIsTheTotalAtEveryLevel(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 30) Integer> places,
      @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 30) Integer> lost) {
    Map<RegionCode, Long> counts = new HashMap<>();
    places.forEach(place -> counts.merge(CODES.get(place), 1L, Long::sum));
    lost.forEach(
        place ->
            counts.merge(
                RegionCode.of(CODES.get(place).digits().substring(0, 11) + "9"), 1L, Long::sum));
    RollUp<Long> tree = RollUp.of(REGIONS, DAY, ROOT, counts, 0L, Long::sum);
    assertEquals(places.size() + lost.size(), tree.total());
    assertEquals(CODES.size(), tree.all().count());
    tree.all()
        .forEach(
            node ->
                assertEquals(
                    node.own() + node.children().stream().mapToLong(RollUp::total).sum(),
                    node.total()));
  }

  @Property
  void whatLiesOutsideTheRootDoesNotCount(@ForAll @IntRange(min = 0, max = 30) int place) {
    RegionCode county = CODES.get(3);
    RollUp<Long> tree =
        RollUp.of(REGIONS, DAY, county, Map.of(CODES.get(place), 1L), 0L, Long::sum);
    assertEquals(CODES.get(place).isWithin(county) ? 1L : 0L, tree.total());
  }
}

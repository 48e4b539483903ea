package org.fengqiao.mediation.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;

class RollUpProperties {

  private static final LocalDate DAY = RegionTree.DAY;
  private static final RegionCode ROOT = RegionTree.ROOT;
  private static final List<RegionCode> CODES = RegionTree.CODES;
  private static final RegionDirectory REGIONS = RegionTree.REGIONS;

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

  @Property
  void findingsAddUpByTheRegionOfWhomTheyAreAbout(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 30) Integer> places) {
    List<Problem> findings =
        places.stream()
            .map(place -> Problem.of(CommitteeProblem.NO_WOMAN_MEMBER, CODES.get(place).digits()))
            .toList();
    RollUp<Long> tree =
        RollUp.counting(
            REGIONS,
            DAY,
            ROOT,
            findings,
            finding -> Optional.of(RegionCode.of(finding.subject())),
            finding -> 1L,
            0L,
            Long::sum);
    tree.all()
        .forEach(
            node ->
                assertEquals(
                    places.stream()
                        .filter(place -> CODES.get(place).isWithin(node.region()))
                        .count(),
                    node.total()));
  }

  @Property
  void everyRegionOfTheTreeIsFoundInItAndNoOther(@ForAll @IntRange(min = 0, max = 30) int place) {
    RegionCode code = CODES.get(place);
    RollUp<Long> tree = RollUp.of(REGIONS, DAY, ROOT, Map.of(code, 3L), 0L, Long::sum);
    assertEquals(3L, tree.at(code).orElseThrow().own());
    assertEquals(Optional.empty(), tree.at(RegionCode.of("880000000000")));
  }
}

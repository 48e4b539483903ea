package org.fengqiao.mediation.committee.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.RegionTree;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.committee.StaffingFacts;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.coverage.Coverage;
import org.fengqiao.mediation.committee.coverage.CoverageResult;
import org.fengqiao.mediation.committee.coverage.CoverageRule;
import org.fengqiao.mediation.committee.coverage.CoverageTotals;
import org.fengqiao.mediation.committee.coverage.TerritoryUnit;
import org.fengqiao.mediation.committee.coverage.UnitKind;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** Every count that is rolled up: the total of a region is its own and those of its children. */
class RolledUpCountsProperties {

  private static final int VILLAGES = 16;

  private static List<RegionCode> villages() {
    return RegionTree.CODES.subList(RegionTree.CODES.size() - VILLAGES, RegionTree.CODES.size());
  }

  private static OrganisationRegistry registry(List<Integer> places) {
    List<OrganisationEntry> entries = new ArrayList<>();
    for (int place : places) {
      entries.add(
          OrganisationEntry.founded(
              MediationOrganisation.builder()
                  .id(OrganisationId.of("9901-V" + entries.size()))
                  .kind(OrganisationKind.VILLAGE_COMMITTEE)
                  .name(LocalText.chinese("某村调委会"))
                  .region(villages().get(place))
                  .level(RegionLevel.VILLAGE)
                  .validFrom(RegionTree.DAY)
                  .meetsConditions(entries.size() % 3 == 0)
                  .build()));
    }
    return OrganisationRegistry.of(entries, List.of(), Hierarchy.national());
  }

  private static <T> void assertSums(RollUp<T> tree, BinaryOperator<T> plus, T all) {
    assertEquals(all, tree.total());
    tree.all()
        .forEach(
            node ->
                assertEquals(
                    node.total(),
                    node.children().stream().map(RollUp::total).reduce(node.own(), plus)));
  }

  @Property
  void staffing(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = VILLAGES - 1) Integer> places,
      @ForAll boolean conditions) {
    OrganisationRegistry registry = registry(places);
    StaffingStandard standard =
        StaffingStandard.builder()
            .id("S")
            .kind(OrganisationKind.VILLAGE_COMMITTEE)
            .least(1)
            .most(2)
            .onlyWithConditions(conditions)
            .modality(Modality.BINDING)
            .basis(LegalBasis.ourDefault())
            .build();
    Map<OrganisationId, Long> people = new HashMap<>();
    for (int number = 0; number < places.size(); number++) {
      people.put(OrganisationId.of("9901-V" + number), (long) (number % 4));
    }
    var gaps =
        StaffingNorms.of(List.of(standard))
            .gaps(
                registry.on(RegionTree.DAY),
                RegionTree.DAY,
                Headcount.fullTime(people),
                each -> StaffingFacts.none());
    assertEquals(
        gaps.stream()
            .map(each -> StaffingTotals.of(each.value()))
            .reduce(StaffingTotals.zero(), StaffingTotals::plus),
        StaffingNorms.byKind(gaps, registry.on(RegionTree.DAY))
            .getOrDefault(OrganisationKind.VILLAGE_COMMITTEE, StaffingTotals.zero()));
    assertSums(
        StaffingNorms.rollUp(
            gaps, registry.on(RegionTree.DAY), RegionTree.REGIONS, RegionTree.DAY, RegionTree.ROOT),
        StaffingTotals::plus,
        gaps.stream()
            .map(each -> StaffingTotals.of(each.value()))
            .reduce(StaffingTotals.zero(), StaffingTotals::plus));
  }

  @Property
  void coverage(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = VILLAGES - 1) Integer> places) {
    List<TerritoryUnit> units =
        villages().stream()
            .map(
                code ->
                    TerritoryUnit.builder()
                        .id(code.digits())
                        .kind(UnitKind.VILLAGE)
                        .name(LocalText.chinese("某村"))
                        .region(code)
                        .build())
            .toList();
    CoverageResult result =
        Coverage.on(RegionTree.DAY, units, registry(places)).check(CoverageRule.villages()).value();
    assertSums(
        result.rollUp(RegionTree.REGIONS, RegionTree.DAY, RegionTree.ROOT),
        CoverageTotals::plus,
        new CoverageTotals(VILLAGES, places.stream().distinct().count()));
  }

  @Property
  void activity(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = VILLAGES - 1) Integer> places,
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 9) Integer> screenings) {
    OrganisationRegistry registry = registry(places);
    Map<OrganisationId, Map<ActivityKind, Long>> done = new HashMap<>();
    long sum = 0;
    for (int number = 0; number < Math.min(places.size(), screenings.size()); number++) {
      long held = screenings.get(number);
      sum += held;
      done.put(OrganisationId.of("9901-V" + number), Map.of(ActivityKind.SCREENING, held));
    }
    long active = screenings.stream().limit(places.size()).filter(held -> held >= 4).count();
    ActivityStandard standard =
        new ActivityStandard(
            "A",
            OrganisationKind.VILLAGE_COMMITTEE,
            Map.of(ActivityKind.SCREENING, 4L),
            LegalBasis.ourDefault());
    RollUp<ActivityTotals> tree =
        ActivityStandard.rollUp(
            standard.of(registry.on(RegionTree.DAY), DateRange.ofDay(RegionTree.DAY), done),
            registry.on(RegionTree.DAY),
            RegionTree.REGIONS,
            RegionTree.DAY,
            RegionTree.ROOT);
    assertSums(tree, ActivityTotals::plus, new ActivityTotals(places.size(), active, sum, 0));
    assertEquals(places.isEmpty(), tree.total().activeRate().equals(Optional.empty()));
  }
}

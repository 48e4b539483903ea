package org.fengqiao.mediation.campaign.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.fengqiao.mediation.Requirement;

/** Phases that follow each other, overlap by some days, or leave some days out. */
@Requirement("CAMP-04")
class PhaseRulesProperties {

  private static final LocalDate START = LocalDate.of(2023, 11, 20);

  @Property
  void phasesThatFollowEachOtherAreNotReported(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 200) Integer> lengths) {
    assertEquals(List.of(), found(lengths, 0));
  }

  @Property
  void everyBoundaryWithSharedDaysIsReported(
      @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 21, max = 200) Integer> lengths,
      @ForAll @IntRange(min = 1, max = 10) int shared) {
    assertEquals(
        java.util.Collections.nCopies(lengths.size() - 1, FindingKind.PHASES_OVERLAP),
        found(lengths, -shared));
  }

  @Property
  void everyBoundaryWithMissingDaysIsReported(
      @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 1, max = 200) Integer> lengths,
      @ForAll @IntRange(min = 1, max = 50) int missing) {
    assertEquals(
        java.util.Collections.nCopies(lengths.size() - 1, FindingKind.PHASES_GAP),
        found(lengths, missing));
  }

  private static List<FindingKind> found(List<Integer> lengths, int distance) {
    StringBuilder body = new StringBuilder("phases:\n");
    LocalDate day = START;
    for (int i = 0; i < lengths.size(); i++) {
      LocalDate last = day.plusDays(lengths.get(i) - 1L);
      body.append("- {id: P").append(i).append(", kind: implementation, name: 阶段, start: ");
      body.append(day).append(", end: ").append(last).append(", @四|阶段").append(i).append("@}\n");
      day = last.plusDays(1L + distance);
    }
    return Plans.check(body.toString()).stream().map(PlanFinding::kind).toList();
  }
}

package org.fengqiao.mediation.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;

/** Finds every contradiction between regions at once. */
final class RegionCheck {

  private final Map<String, List<Region>> byCode;
  private final List<Problem> found = new ArrayList<>();

  private RegionCheck(Map<String, List<Region>> byCode) {
    this.byCode = byCode;
  }

  /**
   * Checks regions.
   *
   * @param byCode the entries of each code, by first day
   */
  static Problems check(Map<String, List<Region>> byCode) {
    RegionCheck check = new RegionCheck(byCode);
    byCode
        .values()
        .forEach(
            entries -> {
              check.validity(entries);
              entries.forEach(check::successors);
              entries.forEach(check::place);
            });
    return new Problems(check.found);
  }

  private void validity(List<Region> entries) {
    for (int i = 1; i < entries.size(); i++) {
      Region earlier = entries.get(i - 1);
      Region later = entries.get(i);
      if (earlier.validFrom().equals(later.validFrom())) {
        report(RegionProblem.DUPLICATE_REGION, later, later.name(), later.validFrom());
      } else if (earlier.isValidOn(later.validFrom())) {
        report(
            RegionProblem.OVERLAPPING_VALIDITY,
            later,
            earlier.name(),
            earlier.validFrom(),
            later.name(),
            later.validFrom());
      }
    }
  }

  private void successors(Region region) {
    for (RegionCode successor : region.successors()) {
      if (!byCode.containsKey(successor.digits())) {
        report(RegionProblem.UNKNOWN_SUCCESSOR, region, region.name(), successor.digits());
      }
    }
  }

  private void place(Region region) {
    if (region.code().subtree().length() < region.level().prefixLength()) {
      report(
          RegionProblem.CODE_TOO_SHORT,
          region,
          region.name(),
          region.level(),
          region.level().prefixLength());
    }
    InMemoryRegionDirectory.parentOf(region, byCode).ifPresent(parent -> under(region, parent));
  }

  private void under(Region region, RegionCode parent) {
    List<Region> above = byCode.get(parent.digits());
    if (above == null) {
      report(RegionProblem.UNKNOWN_PARENT, region, region.name(), parent.digits());
      return;
    }
    if (!region.code().isWithin(parent)) {
      report(RegionProblem.WRONG_PREFIX, region, region.name(), parent.digits(), parent.subtree());
    }
    above.stream()
        .filter(entry -> entry.isValidOn(region.validFrom()))
        .filter(entry -> !entry.level().isAbove(region.level()))
        .findFirst()
        .ifPresent(
            entry ->
                report(
                    RegionProblem.LEVEL_ORDER,
                    region,
                    region.name(),
                    region.level(),
                    entry.name(),
                    entry.level()));
  }

  private void report(RegionProblem code, Region region, Object... arguments) {
    found.add(Problem.of(code, region.code().digits(), arguments));
  }
}

package org.fengqiao.mediation.region;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.ProblemsException;

/**
 * What the host knows about regions. Implementations are safe for use by many threads and answer
 * the same question in the same way; lists are in the order of the codes.
 */
public interface RegionDirectory {

  /** Returns the region with a code on a day; empty if there was none. */
  Optional<Region> find(RegionCode code, LocalDate day);

  /** Returns the regions directly under a region on a day. */
  List<Region> children(RegionCode code, LocalDate day);

  /** Returns the villages and communities in the subtree of a region on a day. */
  List<Region> villagesWithin(RegionCode code, LocalDate day);

  /**
   * Returns the codes of all regions that this one took over from, directly or by way of others. A
   * scope over this region covers what they hold, because keys are never rewritten.
   */
  Set<RegionCode> predecessors(RegionCode code);

  /**
   * Returns a directory that holds the given regions in memory.
   *
   * @throws ProblemsException naming every contradiction between the regions: a duplicate, periods
   *     that overlap, a successor or parent that is not given, a code that does not fit
   */
  static RegionDirectory of(Collection<Region> regions) {
    return InMemoryRegionDirectory.of(regions);
  }
}

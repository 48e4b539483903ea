package org.fengqiao.mediation.mediator.title;

import org.fengqiao.mediation.region.RegionCode;

/**
 * How a region stands to the quota of a title.
 *
 * @param region the region
 * @param title the code of the title
 * @param holders how many in the region hold it
 * @param missing how many it lacks, zero or more
 * @param surplus how many it has above the greatest number, zero or more
 * @param overdue whether it lacks some after the last day for reaching the number
 */
public record TitleCount(
    RegionCode region, String title, long holders, long missing, long surplus, boolean overdue) {

  /** Returns whether the quota is kept. */
  public boolean isMet() {
    return missing == 0 && surplus == 0;
  }
}

package org.fengqiao.mediation.mediator.title;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * How many holders of a title every region of a level shall have. “At least 2–3” has a least number
 * and no greatest one; “1–2” is a closed range (convention C-1).
 *
 * @param level the level of the regions
 * @param least the least number, zero or more
 * @param most the greatest number, where there is one
 * @param dueOn the last day for reaching the least number, where one is given
 * @param modality how firmly it is asked for
 */
public record TitleQuota(
    RegionLevel level,
    long least,
    OptionalLong most,
    Optional<LocalDate> dueOn,
    Modality modality) {

  /** Checks the range. */
  public TitleQuota {
    if (least < 0 || most.orElse(least) < least) {
      throw new IllegalArgumentException(
          "a quota of titles needs 0 <= least <= most: " + least + ".." + most.orElse(least));
    }
  }
}

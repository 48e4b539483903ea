package org.fengqiao.mediation.committee.filing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * How far a filing is on a day.
 *
 * @param duty what is owed
 * @param filedOn the day it was filed, if it was by then
 * @param status how far it is
 */
public record FilingBalance(FilingDuty duty, Optional<LocalDate> filedOn, FilingStatus status) {

  /**
   * Returns how far a duty is on a day. Of several filings the first counts.
   *
   * @param filings what was filed
   */
  public static FilingBalance of(FilingDuty duty, Collection<Filed> filings, LocalDate day) {
    Optional<LocalDate> filed =
        filings.stream()
            .filter(each -> each.isOf(duty))
            .map(Filed::on)
            .filter(on -> !on.isAfter(day))
            .min(LocalDate::compareTo);
    return new FilingBalance(duty, filed, duty.status(filed, day));
  }
}

package org.fengqiao.mediation.casework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * When periods stand still, and how that is counted.
 *
 * @param byAppraisal the periods an appraisal is left out of, with the provision that says so
 * @param counting which days of a pause stay outside
 * @param countingBasis where that comes from
 */
public record PauseRule(
    Map<ClockKind, LegalBasis> byAppraisal, PauseCounting counting, LegalBasis countingBasis) {

  /** Copies the map. */
  public PauseRule {
    Map<ClockKind, LegalBasis> sorted = new EnumMap<>(ClockKind.class);
    sorted.putAll(byAppraisal);
    byAppraisal = Collections.unmodifiableMap(sorted);
  }
}

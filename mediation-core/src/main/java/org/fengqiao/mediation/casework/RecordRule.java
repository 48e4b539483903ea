package org.fengqiao.mediation.casework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * When supervision, complaints and requests about personal data are answered, and how long a volume
 * is kept.
 *
 * @param supervision the answer to supervision (督办答复, C-22)
 * @param complaint the answer to a complaint (投诉答复)
 * @param dataRequest the answer to a request about personal data (C-24)
 * @param retention how long volumes are kept (C-23); a class that is kept for ever has none
 */
public record RecordRule(
    ClockRule supervision,
    ClockRule complaint,
    ClockRule dataRequest,
    Map<RetentionClass, ClockRule> retention) {

  /** Copies the map and checks that each rule is about its own clock. */
  public RecordRule {
    Map<RetentionClass, ClockRule> sorted = new EnumMap<>(RetentionClass.class);
    sorted.putAll(retention);
    retention = Collections.unmodifiableMap(sorted);
    supervision.requireKind(ClockKind.SUPERVISION);
    complaint.requireKind(ClockKind.COMPLAINT);
    dataRequest.requireKind(ClockKind.DATA_REQUEST);
    retention.values().forEach(rule -> rule.requireKind(ClockKind.RETENTION));
  }
}

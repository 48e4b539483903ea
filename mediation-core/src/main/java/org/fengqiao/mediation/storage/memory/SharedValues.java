package org.fengqiao.mediation.storage.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.MediationCase;

/**
 * What the events of a case have in common: the case, who acted, for whom and when. What comes from
 * outside brings a copy of each with every event, which was a third of the heap a case took.
 */
final class SharedValues {

  private final Map<Object, Object> known = new HashMap<>();

  private SharedValues(MediationCase before) {
    share(before.id());
    for (CaseEvent event : before.events()) {
      share(event.actor());
      event.organisation().ifPresent(this::share);
      share(event.occurredOn());
      share(event.recordedAt());
    }
  }

  /** The next events of a case, equal to those given, with the values its journal already holds. */
  static List<CaseEvent> in(MediationCase before, List<CaseEvent> events) {
    SharedValues values = new SharedValues(before);
    List<CaseEvent> shared = new ArrayList<>(events.size());
    events.forEach(event -> shared.add(values.shared(event)));
    return shared;
  }

  private CaseEvent shared(CaseEvent event) {
    return CaseEvent.builder()
        .from(event)
        .caseId(share(event.caseId()))
        .actor(share(event.actor()))
        .organisation(event.organisation().map(this::share))
        .occurredOn(share(event.occurredOn()))
        .recordedAt(share(event.recordedAt()))
        .build();
  }

  @SuppressWarnings("unchecked")
  private <T> T share(T value) {
    Object first = known.putIfAbsent(value, value);
    return first == null ? value : (T) first;
  }
}

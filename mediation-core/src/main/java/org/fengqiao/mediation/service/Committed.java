package org.fengqiao.mediation.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseTokens;
import org.fengqiao.mediation.casework.Commitments;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.storage.UnitOfWork;

/**
 * Lets new events commit to what their tokens stand for. What the journal of the case commits to
 * already, and was not written over since, is not said again.
 */
final class Committed {

  private Committed() {}

  static List<CaseEvent> of(UnitOfWork unit, MediationCase before, List<CaseEvent> events) {
    Set<DataToken> all = new HashSet<>();
    events.forEach(event -> all.addAll(tokens(event)));
    if (all.isEmpty() || !unit.keepsPersonalData()) {
      return events;
    }
    Commitments present = unit.personalData().commitments(all);
    Map<DataToken, String> open = new HashMap<>();
    all.forEach(token -> present.digest(token).ifPresent(digest -> open.put(token, digest)));
    for (int i = before.events().size() - 1; i >= 0 && !open.isEmpty(); i--) {
      Commitments said = before.events().get(i).commitments();
      open.entrySet()
          .removeIf(each -> said.digest(each.getKey()).filter(each.getValue()::equals).isPresent());
    }
    List<CaseEvent> committed = new ArrayList<>(events.size());
    for (CaseEvent event : events) {
      Map<DataToken, String> own = new HashMap<>();
      for (DataToken token : tokens(event)) {
        String digest = open.remove(token);
        if (digest != null) {
          own.put(token, digest);
        }
      }
      committed.add(
          own.isEmpty()
              ? event
              : CaseEvent.builder().from(event).commitments(Commitments.of(own)).build());
    }
    return committed;
  }

  private static Set<DataToken> tokens(CaseEvent event) {
    CaseTokens tokens = CaseTokens.of(event.body());
    Set<DataToken> all = new HashSet<>(tokens.persons());
    all.addAll(tokens.texts());
    return all;
  }
}

package org.fengqiao.mediation.service;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.ErasedData;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.storage.ErasureCertificate;
import org.fengqiao.mediation.storage.UnitOfWork;

/**
 * Destroys personal data (T119), or lets it be kept and secured only (T118). What another case
 * names, in whatever event, is left until the same happened there too, and whoever is on the roster
 * of mediators is left. The data is held before the cases are asked for: of two cases erased at
 * once the second destroys, and a case that begins to name it meanwhile is asked too.
 */
final class Erasure {

  private final UnitOfWork unit;
  private final CaseId id;

  private Erasure(UnitOfWork unit, CaseId id) {
    this.unit = unit;
    this.id = id;
  }

  /** Destroys what the events of one step decided to erase. */
  static void of(UnitOfWork unit, MediationCase after, List<CaseEvent> events) {
    new Erasure(unit, after.id()).erase(ErasedData.of(after, events), certificate(events));
  }

  /** Restricts what the events of one step decided to restrict. */
  static void restrict(UnitOfWork unit, MediationCase after, List<CaseEvent> events) {
    new Erasure(unit, after.id()).restrict(ErasedData.restricted(after, events));
  }

  /** The decision is the first event of its step. */
  private static ErasureCertificate certificate(List<CaseEvent> events) {
    return new ErasureCertificate(events.get(0).caseId(), events.get(0).sequence());
  }

  private void erase(ErasedData data, ErasureCertificate certificate) {
    Set<DataToken> tokens = held(data);
    tokens.removeAll(others(tokens).keySet());
    unit.personalData().keeping().erase(tokens, certificate);
  }

  private void restrict(ErasedData data) {
    Set<DataToken> tokens = held(data);
    others(tokens)
        .forEach(
            (token, cases) -> {
              if (cases.stream().anyMatch(other -> isInUse(other, token))) {
                tokens.remove(token);
              }
            });
    unit.personalData().keeping().restrict(tokens);
  }

  private Set<DataToken> held(ErasedData data) {
    Set<DataToken> tokens = new HashSet<>(data.tokens());
    tokens.removeIf(
        token -> token instanceof PersonRef person && unit.mediators().isOnRoster(person));
    unit.personalData().hold(tokens);
    return tokens;
  }

  /** The other cases that name tokens, by token. */
  private Map<DataToken, Set<CaseId>> others(Set<DataToken> tokens) {
    Map<DataToken, Set<CaseId>> naming = unit.cases().naming(tokens);
    naming.values().forEach(cases -> cases.remove(id));
    naming.values().removeIf(Set::isEmpty);
    return naming;
  }

  /** A case of another partition is taken to use what it names. */
  private boolean isInUse(CaseId other, DataToken token) {
    return !other.partition().equals(unit.partition())
        || unit.cases()
            .find(other, new Scope.Mandate(Set.of(other)))
            .filter(found -> !ErasedData.isOnlyKept(found, token))
            .isPresent();
  }
}

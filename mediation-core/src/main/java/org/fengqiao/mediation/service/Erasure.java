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
 *
 * <p>The other registers are not asked: what leads, void numbers, kin and employers of mediators
 * name is destroyed with the last case that names the same token. Texts of leads and of void
 * numbers are therefore kept under tokens of their own; the tokens of kin and employers are those
 * of cases on purpose, and are still recognised when they stand for nothing.
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
    Erasure erasure = new Erasure(unit, after.id());
    erasure.erase(ErasedData.of(after, events).tokens(), certificate(events));
    erasure.restrict(ErasedData.onlyKept(after).tokens());
  }

  /** Restricts what is only kept after a step. */
  static void restrict(UnitOfWork unit, MediationCase after) {
    new Erasure(unit, after.id()).restrict(ErasedData.onlyKept(after).tokens());
  }

  /** Does in the partition of a unit what was decided in a case of another one. */
  static void elsewhere(UnitOfWork unit, MediationCase it) {
    Erasure erasure = new Erasure(unit, it.id());
    ErasedData.decided(it)
        .forEach((event, tokens) -> erasure.erase(tokens, new ErasureCertificate(it.id(), event)));
    erasure.restrict(ErasedData.onlyKept(it).tokens());
  }

  /** The decision is the first event of its step. */
  private static ErasureCertificate certificate(List<CaseEvent> events) {
    return new ErasureCertificate(events.get(0).caseId(), events.get(0).sequence());
  }

  private void erase(Set<DataToken> data, ErasureCertificate certificate) {
    Set<DataToken> tokens = held(data);
    tokens.removeAll(others(tokens).keySet());
    unit.personalData().keeping().erase(tokens, certificate);
  }

  private void restrict(Set<DataToken> data) {
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

  /** What lies in another partition waits for {@link RecordDesk#carryOutElsewhere}. */
  private Set<DataToken> held(Set<DataToken> data) {
    Set<DataToken> tokens = new HashSet<>(data);
    tokens.removeIf(token -> !token.partition().equals(unit.partition()));
    tokens.removeIf(
        token -> token instanceof PersonRef person && unit.mediators().isOnRoster(person));
    unit.personalData().hold(tokens);
    return tokens;
  }

  /** The other cases that name tokens, by token. */
  private Map<DataToken, Set<CaseId>> others(Set<DataToken> tokens) {
    if (tokens.isEmpty()) {
      return Map.of();
    }
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

package org.fengqiao.mediation.service;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.ErasedData;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.ErasureCertificate;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.UnitOfWork;

/**
 * Destroys personal data (T119), or lets it be kept and secured only (T118). Whoever goes by the
 * same token in another case is left there until the same happened there too, and whoever is on the
 * roster of mediators is left.
 */
final class Erasure {

  private final UnitOfWork unit;
  private final CaseId id;
  private final BiPredicate<MediationCase, PersonRef> done;

  private Erasure(UnitOfWork unit, CaseId id, BiPredicate<MediationCase, PersonRef> done) {
    this.unit = unit;
    this.id = id;
    this.done = done;
  }

  /** Destroys what the events of one step decided to erase. */
  static void of(UnitOfWork unit, MediationCase after, List<CaseEvent> events) {
    Set<DataToken> tokens =
        new Erasure(unit, after.id(), ErasedData::isErased).tokens(ErasedData.of(after, events));
    unit.personalData().keeping().erase(tokens, certificate(events));
  }

  /** Restricts what the events of one step decided to restrict. */
  static void restrict(UnitOfWork unit, MediationCase after, List<CaseEvent> events) {
    ErasedData restricted = ErasedData.restricted(after, events);
    unit.personalData()
        .keeping()
        .restrict(new Erasure(unit, after.id(), ErasedData::isRestricted).tokens(restricted));
  }

  /** The decision is the first event of its step. */
  private static ErasureCertificate certificate(List<CaseEvent> events) {
    return new ErasureCertificate(events.get(0).caseId(), events.get(0).sequence());
  }

  private Set<DataToken> tokens(ErasedData data) {
    Set<DataToken> tokens = new HashSet<>(data.texts());
    data.persons().stream()
        .filter(person -> !isInOtherCase(person) && !unit.mediators().isOnRoster(person))
        .forEach(tokens::add);
    return tokens;
  }

  private boolean isInOtherCase(PersonRef person) {
    PageRequest first = PageRequest.first(PageRequest.MAX_SIZE);
    CaseQuery helping = CaseQuery.builder().scope(partition()).helper(person).page(first).build();
    return isInOtherCase(CaseQuery.of(Scope.Own.of(person.text()), first), person)
        || isInOtherCase(helping, person);
  }

  private boolean isInOtherCase(CaseQuery query, PersonRef person) {
    CaseQuery asked = query;
    while (true) {
      Page<CaseSummary> cases = unit.cases().list(asked);
      if (cases.entries().stream()
          .anyMatch(other -> isKept(other.caseId(), query.scope(), person))) {
        return true;
      }
      Optional<Cursor> next = cases.next();
      if (next.isEmpty()) {
        return false;
      }
      asked = asked.after(next.get());
    }
  }

  private Scope partition() {
    RegionSubtree area =
        RegionSubtree.of(RegionCode.ofPrefix(unit.partition().digits()), RegionLevel.PREFECTURE);
    return new Scope.Subtrees(List.of(area));
  }

  private boolean isKept(CaseId other, Scope scope, PersonRef person) {
    return !other.equals(id)
        && (!other.partition().equals(unit.partition())
            || unit.cases()
                .find(other, scope)
                .filter(found -> !done.test(found, person))
                .isPresent());
  }
}

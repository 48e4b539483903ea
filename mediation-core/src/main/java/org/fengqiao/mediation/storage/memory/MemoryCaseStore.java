package org.fengqiao.mediation.storage.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseReach;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.ErasedData;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.CaseStore;
import org.fengqiao.mediation.storage.CaseTally;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.DueQuery;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.VersionConflictException;

/** Cases in a map. */
final class MemoryCaseStore implements CaseStore {

  private final UnitGuard guard;
  private final MemoryRows<CaseId, StoredCase> rows;

  MemoryCaseStore(UnitGuard guard, MemoryRows<CaseId, StoredCase> rows) {
    this.guard = guard;
    this.rows = rows;
  }

  private Stream<StoredCase> within(Scope scope) {
    return rows.all().filter(row -> CaseReach.reaches(scope, row.summary()));
  }

  @Override
  public Optional<MediationCase> find(CaseId id, Scope scope) {
    return guard.call(
        () -> {
          guard.require(id);
          return rows.find(id)
              .filter(row -> CaseReach.reaches(scope, row.summary()))
              .map(StoredCase::mediation);
        });
  }

  @Override
  public MediationCase save(MediationCase before, List<CaseEvent> events) {
    return guard.call(
        () -> {
          guard.require(before.id());
          if (events.isEmpty()) {
            throw new IllegalArgumentException("nothing to save for case " + before.id());
          }
          int found = rows.find(before.id()).map(row -> row.mediation().version()).orElse(0);
          if (found != before.version()) {
            throw new VersionConflictException(before.id(), before.version(), found);
          }
          MediationCase after = before.after(SharedValues.in(before, events));
          rows.put(after.id(), StoredCase.of(after));
          return after;
        });
  }

  @Override
  public List<CaseId> addAll(List<MediationCase> cases) {
    return guard.call(() -> CaseStore.super.addAll(cases));
  }

  /** Whole journals are read, so that cases take no more room for what is hardly ever asked. */
  @Override
  public Map<DataToken, Set<CaseId>> naming(Set<? extends DataToken> tokens) {
    return guard.call(
        () -> {
          Map<DataToken, Set<CaseId>> naming = new HashMap<>();
          if (tokens.isEmpty()) {
            return naming;
          }
          rows.all()
              .map(StoredCase::mediation)
              .forEach(
                  it ->
                      ErasedData.namedIn(it, tokens)
                          .forEach(
                              token ->
                                  naming
                                      .computeIfAbsent(token, key -> new HashSet<>())
                                      .add(it.id())));
          return naming;
        });
  }

  @Override
  public Page<CaseSummary> list(CaseQuery query) {
    return guard.call(
        () ->
            Listing.page(
                within(query.scope()).map(StoredCase::summary).filter(query::matches),
                query.page(),
                summary -> Cursor.of(summary.registeredOn(), summary.caseId().text())));
  }

  @Override
  public Page<DueItem> dueItems(DueQuery query) {
    return guard.call(
        () ->
            Listing.page(
                within(query.scope())
                    .flatMap(row -> row.dueItems().stream())
                    .filter(query::matches),
                query.page(),
                item -> Cursor.of(item.dueOn(), DueQuery.itemId(item))));
  }

  @Override
  public List<TallyRow> tally(TallyQuery query) {
    return guard.call(
        () ->
            CaseTally.sums(
                rows.all()
                    .filter(row -> CaseReach.counts(query.scope(), row.summary()))
                    .flatMap(
                        row -> CaseTally.of(query, row.mediation(), row.dueItems()).stream())));
  }
}

package org.fengqiao.mediation.examples.mvstore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseReach;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.CaseTokens;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.ErasedData;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.jdbi.EventJson;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.CaseStore;
import org.fengqiao.mediation.storage.CaseTally;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.DueQuery;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.h2.mvstore.tx.TransactionMap;

/** The journals, and two maps in the order of the lists. */
final class MvStoreCases implements CaseStore {

  /** The length of a day, behind which the id begins in the keys of both orders. */
  private static final int DAY = "2019-03-04/".length();

  private final UnitGuard guard;
  private final Maps maps;

  MvStoreCases(UnitGuard guard, Maps maps) {
    this.guard = guard;
    this.maps = maps;
  }

  private <T> T call(Function<Maps, T> call) {
    return guard.call(() -> MvStoreStorage.typed(() -> call.apply(maps)));
  }

  @Override
  public Optional<MediationCase> find(CaseId id, Scope scope) {
    return call(
        all -> {
          guard.require(id);
          return read(id).filter(it -> CaseReach.reaches(scope, it));
        });
  }

  private Optional<MediationCase> read(CaseId id) {
    List<CaseEvent> events = new ArrayList<>();
    Maps.keys(maps.journal(), id.text())
        .forEachRemaining(
            key ->
                events.add(EventJson.read(Objects.requireNonNull(maps.journal().get(key), key))));
    return events.isEmpty() ? Optional.empty() : Optional.of(MediationCase.replay(events));
  }

  @Override
  public MediationCase save(MediationCase before, List<CaseEvent> events) {
    return call(
        all -> {
          guard.require(before.id());
          if (events.isEmpty()) {
            throw new IllegalArgumentException("nothing to save for case " + before.id());
          }
          MediationCase after = before.after(events);
          // Waits for a unit that is about to write the same case, and sees what it committed.
          String found = all.version().put(before.id().text(), Integer.toString(after.version()));
          int version = found == null ? 0 : Integer.parseInt(found);
          if (version != before.version()) {
            throw new VersionConflictException(before.id(), before.version(), version);
          }
          events.forEach(this::write);
          order(before, all.byDay()::remove, all.due()::remove);
          order(
              after,
              key -> all.byDay().put(key, Maps.NOTHING),
              key -> all.due().put(key, after.id().text()));
          SortedMap<Integer, Set<DataToken>> decided =
              ErasedData.decidedAfter(after, before.version());
          for (CaseEvent event : events) {
            CaseTokens.of(event.body())
                .all()
                .forEach(token -> all.named().put(key(token, after.id()), Maps.NOTHING));
            decided
                .getOrDefault(event.sequence(), Set.of())
                .forEach(token -> all.named().remove(key(token, after.id())));
          }
          return after;
        });
  }

  private static String key(DataToken token, CaseId id) {
    return key(token) + "/" + id;
  }

  private static String key(DataToken token) {
    return token.kind().code() + "/" + token.text();
  }

  @Override
  public Map<DataToken, Set<CaseId>> naming(Set<? extends DataToken> tokens) {
    return call(
        all -> {
          Map<DataToken, Set<CaseId>> naming = new HashMap<>();
          for (DataToken token : tokens) {
            String key = key(token);
            Maps.keys(all.named(), key)
                .forEachRemaining(
                    found ->
                        naming
                            .computeIfAbsent(token, each -> new HashSet<>())
                            .add(CaseId.of(found.substring(key.length() + 1))));
          }
          return naming;
        });
  }

  private void write(CaseEvent event) {
    String key = event.caseId().text() + "/" + "%06d".formatted(event.sequence());
    maps.journal().put(key, EventJson.write(event));
    maps.unfed().put(guard.partition().digits() + "/" + key, Maps.NOTHING);
  }

  /** Puts or removes the keys of a case in the orders of the lists. */
  private static void order(MediationCase it, Consumer<String> byDay, Consumer<String> due) {
    if (it.version() == 0) {
      return;
    }
    byDay.accept(it.summary().registeredOn() + "/" + it.id());
    it.dueItems().stream()
        .filter(item -> item.doneOn().isEmpty())
        .forEach(item -> due.accept(item.dueOn() + "/" + DueQuery.itemId(item)));
  }

  @Override
  public List<CaseId> addAll(List<MediationCase> cases) {
    return call(all -> CaseStore.super.addAll(cases));
  }

  @Override
  public Page<CaseSummary> list(CaseQuery query) {
    return call(
        all -> {
          Iterator<String> keys =
              following(
                  all.byDay(),
                  query.page(),
                  query.registeredFrom().map(LocalDate::toString),
                  query.registeredTo().map(day -> Maps.after(day.toString())));
          List<CaseSummary> found = new ArrayList<>();
          while (keys.hasNext() && found.size() <= query.page().size()) {
            read(CaseId.of(keys.next().substring(DAY)))
                .map(MediationCase::summary)
                .filter(summary -> CaseReach.reaches(query.scope(), summary))
                .filter(query::matches)
                .ifPresent(found::add);
          }
          return Page.of(
              found,
              query.page(),
              summary -> Cursor.of(summary.registeredOn(), summary.caseId().text()));
        });
  }

  @Override
  public Page<DueItem> dueItems(DueQuery query) {
    return call(
        all -> {
          Iterator<String> keys =
              following(
                  all.due(),
                  query.page(),
                  Optional.empty(),
                  Optional.of(Maps.after(query.confirmThrough().toString())));
          Map<CaseId, Map<String, DueItem>> reached = new HashMap<>();
          List<DueItem> found = new ArrayList<>();
          while (keys.hasNext() && found.size() <= query.page().size()) {
            String item = keys.next().substring(DAY);
            CaseId id = CaseId.of(item.substring(0, item.indexOf('/')));
            Optional.ofNullable(
                    reached.computeIfAbsent(id, one -> reached(one, query.scope())).get(item))
                .filter(query::matches)
                .ifPresent(found::add);
          }
          return Page.of(
              found, query.page(), item -> Cursor.of(item.dueOn(), DueQuery.itemId(item)));
        });
  }

  /** The items of a case that the scope reaches, by their ids. */
  private Map<String, DueItem> reached(CaseId id, Scope scope) {
    Map<String, DueItem> items = new HashMap<>();
    read(id)
        .filter(it -> CaseReach.reaches(scope, it))
        .ifPresent(it -> it.dueItems().forEach(item -> items.put(DueQuery.itemId(item), item)));
    return items;
  }

  /** The keys of an order behind the page before, between two bounds. */
  private static Iterator<String> following(
      TransactionMap<String, String> order,
      PageRequest page,
      Optional<String> from,
      Optional<String> to) {
    Optional<String> last =
        page.after().map(cursor -> cursor.day().orElseThrow() + "/" + cursor.id());
    // No key ends in this character: it lies right behind the last one seen.
    return order.keyIterator(
        last.map(key -> key + '\0').or(() -> from).orElse(null), to.orElse(null));
  }

  @Override
  public List<TallyRow> tally(TallyQuery query) {
    return call(
        all ->
            CaseTally.sums(
                counted(query).stream()
                    .flatMap(it -> CaseTally.of(query, it, it.dueItems()).stream())));
  }

  private List<MediationCase> counted(TallyQuery query) {
    List<MediationCase> counted = new ArrayList<>();
    maps.version()
        .keyIterator(null)
        .forEachRemaining(
            id ->
                read(CaseId.of(id))
                    .filter(it -> CaseReach.counts(query.scope(), it.summary()))
                    .ifPresent(counted::add));
    return counted;
  }
}

package org.fengqiao.mediation.jdbi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseReach;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.CaseStore;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.DueQuery;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.VersionConflictException;

/** The journals and the two read tables written with them. */
final class JdbiCaseStore implements CaseStore {

  private static final List<String> LASTING =
      codes(Arrays.stream(ClockEffect.values()).filter(effect -> !effect.lapses()).toList());

  /** Drivers take some ten thousand values in a statement. */
  private static final int ASKED_AT_ONCE = 1000;

  private final Db db;
  private final UnitGuard guard;
  private final CaseLinks links;

  JdbiCaseStore(Db db, UnitGuard guard, ChainDigests digests) {
    this.db = db;
    this.guard = guard;
    links = new CaseLinks(db, digests);
  }

  @Override
  public Optional<MediationCase> find(CaseId id, Scope scope) {
    return guard.call(
        () -> {
          guard.require(id);
          List<CaseEvent> journal = journal(id);
          return journal.isEmpty()
              ? Optional.empty()
              : Optional.of(MediationCase.replay(journal))
                  .filter(found -> CaseReach.reaches(scope, found));
        });
  }

  private List<CaseEvent> journal(CaseId id) {
    return links.unlinked(
        db.list(
            Sql.of(
                "select * from med_event where part = ? and case_id = ? order by seq",
                id.partition().digits(),
                id.text()),
            CaseLinks.Linked::read));
  }

  @Override
  public MediationCase save(MediationCase before, List<CaseEvent> events) {
    return guard.call(
        () -> {
          guard.require(before.id());
          if (events.isEmpty()) {
            throw new IllegalArgumentException("nothing to save for case " + before.id());
          }
          MediationCase after = before.after(events);
          CaseParts parts = new CaseParts(db, before, after);
          List<Row> rows = links.link(before, events);
          writeCase(before, CaseRows.write(after, parts.summary()));
          db.insertAll("med_event", rows);
          parts.write();
          return after;
        });
  }

  private void writeCase(MediationCase before, Row row) {
    row.set("chain_link", links.head(before.id()));
    String part = before.id().partition().digits();
    if (before.version() == 0) {
      int found = version(before.id());
      if (found != 0) {
        throw new VersionConflictException(before.id(), 0, found);
      }
      db.insert("med_case", row.set("part", part).set("case_id", before.id()));
      return;
    }
    int changed =
        db.update(
            row.update("med_case", "part = ? and case_id = ? and version = ?"),
            row.valuesAnd(part, before.id().text(), before.version()));
    if (changed != 1) {
      throw new VersionConflictException(before.id(), before.version(), version(before.id()));
    }
  }

  @Override
  public List<CaseId> addAll(List<MediationCase> cases) {
    return guard.call(
        () -> {
          CaseStore.requireAddable(cases);
          cases.forEach(each -> guard.require(each.id()));
          Set<String> there = there(cases);
          List<CaseId> known = new ArrayList<>();
          Map<String, List<Row>> tables = new LinkedHashMap<>();
          for (MediationCase each : cases) {
            if (there.contains(each.id().text())) {
              CaseStore.requireContinued(each, MediationCase.replay(journal(each.id())));
              known.add(each.id());
            } else {
              addTo(tables, each);
            }
          }
          tables.forEach(db::insertAll);
          return List.copyOf(known);
        });
  }

  private Set<String> there(List<MediationCase> cases) {
    Set<String> there = new HashSet<>();
    for (int from = 0; from < cases.size(); from += ASKED_AT_ONCE) {
      List<MediationCase> some = cases.subList(from, Math.min(cases.size(), from + ASKED_AT_ONCE));
      Sql sql = Sql.of("select case_id from med_case where part = ? and ", part());
      sql.anyOf("case_id", some.stream().map(each -> each.id().text()).toList());
      there.addAll(db.list(sql, row -> row.text("case_id")));
    }
    return there;
  }

  private void addTo(Map<String, List<Row>> tables, MediationCase added) {
    MediationCase before = MediationCase.unregistered(added.id());
    List<Row> events = links.link(before, added.events());
    CaseParts parts = new CaseParts(db, before, added);
    Row row =
        CaseRows.write(added, parts.summary())
            .set("chain_link", links.head(added.id()))
            .set("part", part())
            .set("case_id", added.id());
    CaseParts.add(tables, "med_case", List.of(row));
    CaseParts.add(tables, "med_event", events);
    parts.addTo(tables);
  }

  private String part() {
    return guard.partition().digits();
  }

  private int version(CaseId id) {
    return db.first(
            Sql.of(
                "select version from med_case where part = ? and case_id = ?",
                id.partition().digits(),
                id.text()),
            row -> row.integer("version"))
        .orElse(0);
  }

  private List<String> casesOfOthers(Scope scope) {
    return ScopeSql.casesOfOthers(scope)
        .map(sql -> db.list(sql, row -> row.text("case_id")).stream().distinct().toList())
        .orElse(List.of());
  }

  @Override
  public Map<DataToken, Set<CaseId>> naming(Set<? extends DataToken> tokens) {
    return guard.call(
        () -> {
          Map<DataToken, Set<CaseId>> naming = new HashMap<>();
          List<? extends DataToken> all = List.copyOf(tokens);
          for (int from = 0; from < all.size(); from += ASKED_AT_ONCE) {
            CaseParts.naming(
                db, all.subList(from, Math.min(all.size(), from + ASKED_AT_ONCE)), naming);
          }
          return naming;
        });
  }

  @Override
  public Page<CaseSummary> list(CaseQuery query) {
    return guard.call(
        () -> {
          Sql sql = Sql.of("select c.* from med_case c where ");
          ScopeSql.cases(sql, query.scope(), casesOfOthers(query.scope()));
          if (!query.states().isEmpty()) {
            sql.add(" and ").anyOf("c.state", codes(query.states()));
          }
          query.registeredFrom().ifPresent(day -> sql.add(" and c.registered_on >= ?", day));
          query.registeredTo().ifPresent(day -> sql.add(" and c.registered_on <= ?", day));
          Keyset.byDayAndId(sql, "c.registered_on", "c.case_id", query.page());
          Page<CaseSummary.Builder> page =
              Page.of(
                  db.list(sql, CaseRows::read),
                  query.page(),
                  row -> {
                    CaseSummary partial = row.build();
                    return Cursor.of(partial.registeredOn(), partial.caseId().text());
                  });
          return new Page<>(CaseParts.complete(db, page.entries()), page.next());
        });
  }

  @Override
  public Page<DueItem> dueItems(DueQuery query) {
    return guard.call(
        () -> {
          Sql sql = Sql.of("select d.* from med_due_item d where ");
          ScopeSql.dueItems(sql, query.scope(), casesOfOthers(query.scope()));
          sql.add(" and d.done_on is null and d.due_on <= ?", query.confirmThrough());
          if (query.confirmThrough().isAfter(query.through())) {
            sql.add(" and (d.due_on <= ? or ", query.through())
                .anyOf("d.clock_kind", List.of(ClockKind.CONFIRMATION.code()))
                .add(")");
          }
          sql.add(" and (d.due_on >= ? or ", query.today()).anyOf("d.effect", LASTING).add(")");
          sql.add(" and (d.not_before is null or d.not_before <= ?)", query.today());
          if (!query.kinds().isEmpty()) {
            sql.add(" and ").anyOf("d.kind", codes(query.kinds()));
          }
          Keyset.byDayAndId(sql, "d.due_on", "d.item_id", query.page());
          return Page.of(
              db.list(sql, DueRows::read),
              query.page(),
              item -> Cursor.of(item.dueOn(), DueQuery.itemId(item)));
        });
  }

  @Override
  public List<TallyRow> tally(TallyQuery query) {
    return guard.call(
        () ->
            db.list(TallySql.of(query), row -> TallySql.read(query, row)).stream()
                .filter(row -> !row.isNothing())
                .toList());
  }

  private static List<String> codes(Collection<? extends Coded> codes) {
    return codes.stream().map(Coded::code).sorted().toList();
  }
}

package org.fengqiao.mediation.jdbi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.storage.DueQuery;

/** The rows that belong to a case row: its mediators, its persons, what is due in it. */
final class CaseParts {

  private static final String OF_CASE = " where part = ? and case_id = ?";

  private final Db db;
  private final CaseId id;
  private final String part;
  private final MediationCase before;
  private final MediationCase after;

  CaseParts(Db db, MediationCase before, MediationCase after) {
    this.db = db;
    this.id = after.id();
    this.part = id.partition().digits();
    this.before = before;
    this.after = after;
  }

  /** Writes what changed. */
  void write() {
    CaseSummary now = after.summary();
    boolean isNew = before.version() == 0;
    boolean moved =
        !isNew
            && !(before.summary().holder().equals(now.holder())
                && before.summary().holderRegion().equals(now.holderRegion()));
    replace(
        "med_case_mediator",
        "mediator_id",
        isNew ? List.of() : before.summary().mediators(),
        now.mediators());
    replace(
        "med_case_person",
        "person_token",
        isNew ? List.of() : before.summary().persons(),
        now.persons());
    replace(
        "med_case_committee",
        "organisation_id",
        isNew ? List.of() : before.summary().otherCommittees(),
        now.otherCommittees());
    writeDueItems(moved, now);
  }

  private void replace(String table, String column, List<?> earlier, List<?> now) {
    if (earlier.equals(now)) {
      return;
    }
    if (!earlier.isEmpty()) {
      db.update("delete from " + table + OF_CASE, part, id.text());
    }
    List<Row> rows = new ArrayList<>();
    for (Object token : now) {
      rows.add(
          new Row()
              .set("part", part)
              .set("case_id", id)
              .set("ord", rows.size())
              .set(column, token));
    }
    db.insertAll(table, rows);
  }

  private void writeDueItems(boolean moved, CaseSummary now) {
    Map<String, DueItem> earlier = byId(before.dueItems());
    Map<String, DueItem> present = byId(after.dueItems());
    for (Map.Entry<String, DueItem> item : earlier.entrySet()) {
      if (moved || !item.getValue().equals(present.get(item.getKey()))) {
        db.update("delete from med_due_item where part = ? and item_id = ?", part, item.getKey());
      }
    }
    db.insertAll(
        "med_due_item",
        present.entrySet().stream()
            .filter(item -> moved || !item.getValue().equals(earlier.get(item.getKey())))
            .map(item -> DueRows.write(item.getValue(), now))
            .toList());
  }

  private static Map<String, DueItem> byId(List<DueItem> items) {
    Map<String, DueItem> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.put(DueQuery.itemId(item), item));
    return byId;
  }

  /** Adds mediators, persons and other committees to the summaries of a page. */
  static List<CaseSummary> complete(Db db, List<CaseSummary.Builder> summaries) {
    List<CaseId> ids = summaries.stream().map(summary -> summary.build().caseId()).toList();
    Map<CaseId, List<String>> mediators = tokens(db, "med_case_mediator", "mediator_id", ids);
    Map<CaseId, List<String>> persons = tokens(db, "med_case_person", "person_token", ids);
    Map<CaseId, List<String>> others = tokens(db, "med_case_committee", "organisation_id", ids);
    List<CaseSummary> complete = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      CaseId id = ids.get(i);
      complete.add(
          summaries
              .get(i)
              .mediators(
                  mediators.getOrDefault(id, List.of()).stream().map(MediatorId::of).toList())
              .otherCommittees(
                  others.getOrDefault(id, List.of()).stream().map(OrganisationId::of).toList())
              .persons(persons.getOrDefault(id, List.of()).stream().map(PersonRef::of).toList())
              .build());
    }
    return complete;
  }

  private static Map<CaseId, List<String>> tokens(
      Db db, String table, String column, List<CaseId> ids) {
    Map<CaseId, List<String>> tokens = new HashMap<>();
    if (ids.isEmpty()) {
      return tokens;
    }
    Sql sql = Sql.of("select case_id, " + column + " from " + table + " where ");
    sql.anyOf("part", ids.stream().map(id -> id.partition().digits()).distinct().toList());
    sql.add(" and ").anyOf("case_id", ids.stream().map(CaseId::text).toList());
    sql.add(" order by case_id, ord");
    db.list(sql, row -> Map.entry(CaseId.of(row.text("case_id")), row.text(column)))
        .forEach(
            found ->
                tokens
                    .computeIfAbsent(found.getKey(), id -> new ArrayList<>())
                    .add(found.getValue()));
    return tokens;
  }
}

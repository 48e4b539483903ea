package org.fengqiao.mediation.jdbi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.CaseTokens;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.ErasedData;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TokenKind;
import org.fengqiao.mediation.storage.DueQuery;
import org.jspecify.annotations.Nullable;

/** The rows that belong to a case row: its mediators, its persons, what is due in it. */
final class CaseParts {

  private static final String OF_CASE = " where part = ? and case_id = ?";

  private final Db db;
  private final CaseId id;
  private final String part;
  private final MediationCase before;
  private final MediationCase after;
  private final Optional<CaseSummary> earlier;
  private final CaseSummary now;

  CaseParts(Db db, MediationCase before, MediationCase after) {
    this.db = db;
    this.id = after.id();
    this.part = id.partition().digits();
    this.before = before;
    this.after = after;
    this.earlier =
        before.version() == 0 ? Optional.empty() : Optional.of(before).map(MediationCase::summary);
    this.now = after.summary();
  }

  /** What lists show of the case now. */
  CaseSummary summary() {
    return now;
  }

  /** Writes what changed. */
  void write() {
    replaceMediators(of(earlier, CaseSummary::mediators), now.mediators());
    replacePersons(of(earlier, CaseParts::persons), persons(now));
    replaceOrganisations(of(earlier, CaseParts::organisations), organisations(now));
    writeDueItems(earlier.filter(this::isElsewhere).isPresent());
    writeTokens();
  }

  private static <T> List<T> of(
      Optional<CaseSummary> summary, Function<CaseSummary, List<T>> parts) {
    return summary.map(parts).orElse(List.of());
  }

  private boolean isElsewhere(CaseSummary was) {
    return !was.holder().equals(now.holder()) || !was.holderRegion().equals(now.holderRegion());
  }

  private void replaceMediators(List<MediatorId> earlier, List<MediatorId> now) {
    if (earlier.equals(now)) {
      return;
    }
    if (!earlier.isEmpty()) {
      db.update("delete from med_case_mediator" + OF_CASE, part, id.text());
    }
    db.insertAll("med_case_mediator", mediatorRows(now));
  }

  private List<Row> mediatorRows(List<MediatorId> mediators) {
    return rows(mediators, (row, each) -> row.set("mediator_id", each));
  }

  private void replacePersons(List<Person> earlier, List<Person> now) {
    if (earlier.equals(now)) {
      return;
    }
    if (!earlier.isEmpty()) {
      db.update("delete from med_case_person" + OF_CASE, part, id.text());
    }
    db.insertAll("med_case_person", personRows(now));
  }

  private List<Row> personRows(List<Person> persons) {
    return rows(
        persons,
        (row, each) -> row.set("is_helper", each.helper()).set("person_token", each.person()));
  }

  /** Somebody who takes part in a case, or only helps in it. */
  private record Person(PersonRef person, boolean helper) {}

  private static List<Person> persons(CaseSummary summary) {
    return Stream.concat(
            summary.persons().stream().map(person -> new Person(person, false)),
            summary.helpers().stream().map(person -> new Person(person, true)))
        .toList();
  }

  private static List<PersonRef> persons(List<Person> all, boolean helper) {
    return all.stream().filter(each -> each.helper() == helper).map(Person::person).toList();
  }

  private void replaceOrganisations(List<Part> earlier, List<Part> now) {
    if (earlier.equals(now)) {
      return;
    }
    if (!earlier.isEmpty()) {
      db.update("delete from med_case_organisation" + OF_CASE, part, id.text());
    }
    db.insertAll("med_case_organisation", organisationRows(now));
  }

  private List<Row> organisationRows(List<Part> organisations) {
    return rows(
        organisations,
        (row, each) ->
            row.set("is_outside", each.outside()).set("organisation_id", each.organisation()));
  }

  /** What was named and new events do not erase, and what these name and do not erase later. */
  private void writeTokens() {
    SortedMap<Integer, Set<DataToken>> decided = ErasedData.decidedAfter(after, before.version());
    Set<DataToken> erased = new HashSet<>();
    decided.values().forEach(erased::addAll);
    if (before.version() > 0) {
      List<@Nullable Object[]> gone = new ArrayList<>();
      erased.forEach(
          token ->
              gone.add(
                  new @Nullable Object[] {part, id.text(), token.kind().code(), token.text()}));
      db.updateAll(
          "delete from med_case_token where part = ? and case_id = ? and token_kind = ?"
              + " and token = ?",
          gone);
    }
    db.insertAll("med_case_token", tokenRows(decided));
  }

  /** What new events name and none of their decisions from then on destroys. */
  private List<Row> tokenRows(SortedMap<Integer, Set<DataToken>> decided) {
    List<Row> rows = new ArrayList<>();
    for (CaseEvent event : after.events().subList(before.version(), after.version())) {
      Collection<Set<DataToken>> later = decided.tailMap(event.sequence()).values();
      CaseTokens.of(event.body()).all().stream()
          .filter(token -> later.stream().noneMatch(tokens -> tokens.contains(token)))
          .forEach(
              token ->
                  rows.add(
                      new Row()
                          .set("part", part)
                          .set("token_kind", token.kind().code())
                          .set("token", token)
                          .set("case_id", id)
                          .set("seq", event.sequence())));
    }
    return rows;
  }

  private <T> List<Row> rows(List<T> parts, BiConsumer<Row, T> writer) {
    List<Row> rows = new ArrayList<>();
    for (T each : parts) {
      Row row = new Row().set("part", part).set("case_id", id).set("ord", rows.size());
      writer.accept(row, each);
      rows.add(row);
    }
    return rows;
  }

  /** Puts the rows of a new case to those of other cases, by table. */
  void addTo(Map<String, List<Row>> tables) {
    add(tables, "med_case_mediator", mediatorRows(now.mediators()));
    add(tables, "med_case_person", personRows(persons(now)));
    add(tables, "med_case_organisation", organisationRows(organisations(now)));
    add(
        tables,
        "med_due_item",
        after.dueItems().stream().map(item -> DueRows.write(item, now)).toList());
    add(tables, "med_case_token", tokenRows(ErasedData.decidedAfter(after, before.version())));
  }

  static void add(Map<String, List<Row>> tables, String table, List<Row> rows) {
    tables.computeIfAbsent(table, key -> new ArrayList<>()).addAll(rows);
  }

  /** A committee that is asked to take part in a case, or an outside unit that is. */
  private record Part(OrganisationId organisation, boolean outside) {}

  private static List<Part> organisations(CaseSummary summary) {
    return Stream.concat(
            summary.otherCommittees().stream().map(id -> new Part(id, false)),
            summary.units().stream().map(id -> new Part(id, true)))
        .toList();
  }

  private static List<OrganisationId> of(List<Part> all, boolean outside) {
    return all.stream().filter(each -> each.outside() == outside).map(Part::organisation).toList();
  }

  private static Map<CaseId, List<Part>> organisations(Db db, List<CaseId> ids) {
    return byCase(
        db,
        "med_case_organisation",
        "organisation_id, is_outside",
        ids,
        row -> new Part(OrganisationId.of(row.text("organisation_id")), row.flag("is_outside")));
  }

  private void writeDueItems(boolean moved) {
    Map<String, DueItem> earlier = byId(before.dueItems());
    Map<String, DueItem> present = byId(after.dueItems());
    List<@Nullable Object[]> gone = new ArrayList<>();
    for (Map.Entry<String, DueItem> item : earlier.entrySet()) {
      if (moved || !item.getValue().equals(present.get(item.getKey()))) {
        gone.add(new @Nullable Object[] {part, item.getKey()});
      }
    }
    db.updateAll("delete from med_due_item where part = ? and item_id = ?", gone);
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

  /** Adds the cases that name tokens, by token. */
  static void naming(Db db, List<? extends DataToken> tokens, Map<DataToken, Set<CaseId>> naming) {
    Sql sql = Sql.of("select token, token_kind, case_id from med_case_token where ");
    sql.anyOf("token", tokens.stream().map(DataToken::text).distinct().toList());
    db
        .list(
            sql,
            row -> {
              DataToken token =
                  JdbiSealedRows.token(row.code("token_kind", TokenKind.class), row.text("token"));
              return Map.entry(token, CaseId.of(row.text("case_id")));
            })
        .stream()
        .filter(each -> tokens.contains(each.getKey()))
        .forEach(
            each ->
                naming
                    .computeIfAbsent(each.getKey(), token -> new HashSet<>())
                    .add(each.getValue()));
  }

  /** Adds mediators, persons and other committees to the summaries of a page. */
  static List<CaseSummary> complete(Db db, List<CaseSummary.Builder> summaries) {
    List<CaseId> ids = summaries.stream().map(summary -> summary.build().caseId()).toList();
    Map<CaseId, List<MediatorId>> mediators =
        byCase(
            db,
            "med_case_mediator",
            "mediator_id",
            ids,
            row -> MediatorId.of(row.text("mediator_id")));
    Map<CaseId, List<Person>> persons =
        byCase(
            db,
            "med_case_person",
            "person_token, is_helper",
            ids,
            row -> new Person(PersonRef.of(row.text("person_token")), row.flag("is_helper")));
    Map<CaseId, List<Part>> organisations = organisations(db, ids);
    List<CaseSummary> complete = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      CaseId id = ids.get(i);
      complete.add(
          summaries
              .get(i)
              .mediators(mediators.getOrDefault(id, List.of()))
              .otherCommittees(of(organisations.getOrDefault(id, List.of()), false))
              .units(of(organisations.getOrDefault(id, List.of()), true))
              .persons(persons(persons.getOrDefault(id, List.of()), false))
              .helpers(persons(persons.getOrDefault(id, List.of()), true))
              .build());
    }
    return complete;
  }

  private static <T> Map<CaseId, List<T>> byCase(
      Db db, String table, String columns, List<CaseId> ids, Function<Columns, T> read) {
    Map<CaseId, List<T>> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    Sql sql = Sql.of("select case_id, " + columns + " from " + table + " where ");
    sql.anyOf("part", ids.stream().map(id -> id.partition().digits()).distinct().toList());
    sql.add(" and ").anyOf("case_id", ids.stream().map(CaseId::text).toList());
    sql.add(" order by case_id, ord");
    db.list(sql, row -> Map.entry(CaseId.of(row.text("case_id")), read.apply(row)))
        .forEach(
            each ->
                found.computeIfAbsent(each.getKey(), id -> new ArrayList<>()).add(each.getValue()));
    return found;
  }
}

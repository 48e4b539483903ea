package org.fengqiao.mediation.jdbi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.campaign.CampaignDuty;
import org.fengqiao.mediation.campaign.DutyInstance;
import org.fengqiao.mediation.campaign.DutyReceipt;
import org.fengqiao.mediation.campaign.DutyStatus;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.DutyId;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.DutyQuery;
import org.fengqiao.mediation.storage.DutyStore;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.VersionConflictException;

/** Duties with what was received for them, one row each. */
final class JdbiDutyStore implements DutyStore {

  /** How many ids are asked for in one statement. */
  private static final int CHUNK = 500;

  private final Db db;
  private final UnitGuard guard;

  JdbiDutyStore(Db db, UnitGuard guard) {
    this.db = db;
    this.guard = guard;
  }

  private String part() {
    return guard.partition().digits();
  }

  @Override
  public int addAll(List<CampaignDuty> duties, OrganisationDirectory organisations) {
    return guard.call(
        () -> {
          duties.forEach(duty -> guard.require(duty.id()));
          Set<String> known = known(duties);
          List<Row> rows = new ArrayList<>();
          for (CampaignDuty duty : duties) {
            if (known.add(duty.id().text())) {
              MediationOrganisation who =
                  organisations
                      .find(duty.who())
                      .orElseThrow(
                          () -> new IllegalArgumentException("unknown organisation " + duty.who()));
              rows.add(DutyRows.write(duty, who.region()));
            }
          }
          db.insertAll("med_duty", rows);
          return rows.size();
        });
  }

  private Set<String> known(List<CampaignDuty> duties) {
    Set<String> known = new HashSet<>();
    for (int from = 0; from < duties.size(); from += CHUNK) {
      Sql sql = Sql.of("select duty_id from med_duty where part = ? and ", part());
      sql.anyOf(
          "duty_id",
          duties.subList(from, Math.min(from + CHUNK, duties.size())).stream()
              .map(duty -> duty.id().text())
              .toList());
      known.addAll(db.list(sql, row -> row.text("duty_id")));
    }
    return known;
  }

  @Override
  public Optional<DutyInstance> find(DutyId id, Scope scope) {
    return guard.call(
        () -> {
          guard.require(id);
          Sql sql = byId(id).add(" and ");
          ScopeSql.duties(sql, scope);
          return complete(db.list(sql, DutyRows::read)).stream().findFirst();
        });
  }

  private static Sql byId(DutyId id) {
    return Sql.of(
        "select d.* from med_duty d where d.part = ? and d.duty_id = ?",
        id.partition().digits(),
        id.text());
  }

  @Override
  public DutyInstance receive(DutyId id, DutyReceipt receipt, int expected) {
    return guard.call(
        () -> {
          guard.require(id);
          DutyInstance before =
              complete(db.list(byId(id), DutyRows::read)).stream()
                  .findFirst()
                  .orElseThrow(() -> new NotFoundException(id));
          int found = before.receipts().size();
          if (found != expected) {
            throw new VersionConflictException(id, expected, found);
          }
          Row row = DutyRows.write(receipt).set("receipts", expected + 1);
          int changed =
              db.update(
                  row.update("med_duty", "part = ? and duty_id = ? and receipts = ?"),
                  row.valuesAnd(part(), id.text(), expected));
          if (changed != 1) {
            throw new VersionConflictException(id, expected, receipts(id));
          }
          before.receipt().ifPresent(corrected -> keep(id, expected, corrected));
          return before.with(receipt);
        });
  }

  private int receipts(DutyId id) {
    return db.first(byId(id), DutyRows::read).map(DutyRows.Found::receipts).orElse(0);
  }

  private void keep(DutyId id, int number, DutyReceipt corrected) {
    db.insert(
        "med_duty_receipt",
        DutyRows.write(corrected).set("part", part()).set("duty_id", id).set("ord", number));
  }

  /** Corrected receipts are rare: they are looked for only where there are some. */
  private List<DutyInstance> complete(List<DutyRows.Found> rows) {
    List<DutyId> corrected =
        rows.stream().filter(row -> row.receipts() > 1).map(row -> row.duty().id()).toList();
    Map<DutyId, List<DutyReceipt>> earlier = new HashMap<>();
    for (int from = 0; from < corrected.size(); from += CHUNK) {
      List<DutyId> some = corrected.subList(from, Math.min(from + CHUNK, corrected.size()));
      Sql sql = Sql.of("select * from med_duty_receipt where ");
      sql.anyOf("part", some.stream().map(id -> id.partition().digits()).distinct().toList());
      sql.add(" and ").anyOf("duty_id", some.stream().map(DutyId::text).toList());
      sql.add(" order by duty_id, ord");
      db.list(sql, row -> Map.entry(DutyId.of(row.text("duty_id")), DutyRows.receipt(row)))
          .forEach(
              row ->
                  earlier
                      .computeIfAbsent(row.getKey(), id -> new ArrayList<>())
                      .add(row.getValue()));
    }
    return rows.stream()
        .map(row -> row.after(earlier.getOrDefault(row.duty().id(), List.of())))
        .toList();
  }

  @Override
  public Page<DutyInstance> list(DutyQuery query) {
    return guard.call(
        () -> {
          Sql sql = Sql.of("select d.* from med_duty d where ");
          ScopeSql.duties(sql, query.scope());
          query.campaign().ifPresent(id -> sql.add(" and d.campaign_id = ?", id.text()));
          if (!query.kinds().isEmpty()) {
            sql.add(" and ")
                .anyOf("d.kind", query.kinds().stream().map(Coded::code).sorted().toList());
          }
          query.lastDayFrom().ifPresent(day -> sql.add(" and d.last_day >= ?", day));
          query.lastDayTo().ifPresent(day -> sql.add(" and d.last_day <= ?", day));
          query.standing().ifPresent(standing -> standing(sql, standing));
          Keyset.byDayAndId(sql, "d.last_day", "d.duty_id", query.page());
          Page<DutyRows.Found> page =
              Page.of(
                  db.list(sql, DutyRows::read),
                  query.page(),
                  row -> Cursor.of(row.duty().duty().deadline().lastDay(), row.duty().id().text()));
          return new Page<>(complete(page.entries()), page.next());
        });
  }

  /** What was received after the day is not known on it. */
  private static void standing(Sql sql, DutyQuery.Standing standing) {
    String separator = " and (";
    for (DutyStatus status : standing.statuses().stream().sorted().toList()) {
      sql.add(separator);
      switch (status) {
        case DUE ->
            sql.add(
                "(d.received_on is null or d.received_on > ?) and d.last_day >= ?",
                standing.day(),
                standing.day());
        case MISSING ->
            sql.add(
                "(d.received_on is null or d.received_on > ?) and d.last_day < ?",
                standing.day(),
                standing.day());
        case RECEIVED ->
            sql.add("d.received_on <= ? and d.received_on <= d.last_day", standing.day());
        case RECEIVED_LATE ->
            sql.add("d.received_on <= ? and d.received_on > d.last_day", standing.day());
      }
      separator = " or ";
    }
    sql.add(")");
  }
}

package org.fengqiao.mediation.jdbi;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadState;
import org.fengqiao.mediation.screening.LedgerEntry;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.DuplicateKeyException;
import org.fengqiao.mediation.storage.LeadQuery;
import org.fengqiao.mediation.storage.LeadStore;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.VersionConflictException;

/** Leads, one row each. */
final class JdbiLeadStore implements LeadStore {

  /** How many ids or numbers are asked for in one statement. */
  private static final int CHUNK = 500;

  private final Db db;
  private final UnitGuard guard;

  JdbiLeadStore(Db db, UnitGuard guard) {
    this.db = db;
    this.guard = guard;
  }

  private String part() {
    return guard.partition().digits();
  }

  @Override
  public Optional<Lead> find(LeadId id, Scope scope) {
    return guard.call(
        () -> {
          guard.require(id);
          return findBy("l.lead_id", id.text(), scope);
        });
  }

  @Override
  public Optional<Lead> findByNumber(String ledgerNumber, Scope scope) {
    return guard.call(() -> findBy("l.ledger_no", ledgerNumber, scope));
  }

  private Optional<Lead> findBy(String column, String text, Scope scope) {
    Sql sql =
        Sql.of(
            "select l.* from med_lead l where l.part = ? and " + column + " = ? and ",
            part(),
            text);
    ScopeSql.leads(sql, scope);
    return db.first(sql, LeadRows::read);
  }

  @Override
  public Set<String> knownNumbers(Collection<String> ledgerNumbers) {
    return guard.call(() -> known("ledger_no", List.copyOf(ledgerNumbers)));
  }

  @Override
  public Lead save(Lead lead, int expected) {
    return guard.call(
        () -> {
          guard.require(lead.id());
          requireFreeNumber(lead);
          if (expected == 0) {
            int found = version(lead.id());
            if (found != 0) {
              throw new VersionConflictException(lead.id(), 0, found);
            }
            db.insert("med_lead", withKey(lead));
            return lead;
          }
          Row row = LeadRows.write(lead);
          int changed =
              db.update(
                  row.update("med_lead", "part = ? and lead_id = ? and version = ?"),
                  row.valuesAnd(part(), lead.id().text(), expected));
          if (changed != 1) {
            throw new VersionConflictException(lead.id(), expected, version(lead.id()));
          }
          return lead;
        });
  }

  private void requireFreeNumber(Lead lead) {
    if (lead.entry().isEmpty()) {
      return;
    }
    db.first(
            Sql.of(
                "select lead_id from med_lead where part = ? and ledger_no = ? and lead_id <> ?",
                part(),
                lead.entry().get().number(),
                lead.id().text()),
            row -> LeadId.of(row.text("lead_id")))
        .ifPresent(
            other -> {
              throw new DuplicateKeyException("the ledger number", lead.id(), other);
            });
  }

  private int version(LeadId id) {
    return db.first(
            Sql.of(
                "select version from med_lead where part = ? and lead_id = ?", part(), id.text()),
            row -> row.integer("version"))
        .orElse(0);
  }

  @Override
  public List<Lead> addAll(List<Lead> leads) {
    return guard.call(
        () -> {
          leads.forEach(lead -> guard.require(lead.id()));
          Set<String> known =
              known("ledger_no", leads.stream().map(JdbiLeadStore::number).toList());
          List<Lead> added = leads.stream().filter(lead -> known.add(number(lead))).toList();
          Set<String> taken =
              known("lead_id", added.stream().map(lead -> lead.id().text()).toList());
          for (Lead lead : added) {
            if (!taken.add(lead.id().text())) {
              throw new VersionConflictException(lead.id(), 0, Math.max(1, version(lead.id())));
            }
          }
          db.insertAll("med_lead", added.stream().map(this::withKey).toList());
          return added;
        });
  }

  private static String number(Lead lead) {
    return lead.entry()
        .map(LedgerEntry::number)
        .orElseThrow(
            () ->
                new IllegalArgumentException("lead " + lead.id() + " has no entry in the ledger"));
  }

  private Set<String> known(String column, List<String> wanted) {
    Set<String> known = new HashSet<>();
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      Sql sql = Sql.of("select " + column + " from med_lead where part = ? and ", part());
      sql.anyOf(column, wanted.subList(from, Math.min(from + CHUNK, wanted.size())));
      known.addAll(db.list(sql, row -> row.text(column)));
    }
    return known;
  }

  private Row withKey(Lead lead) {
    return LeadRows.write(lead).set("part", part()).set("lead_id", lead.id());
  }

  @Override
  public Page<Lead> list(LeadQuery query) {
    return guard.call(
        () -> {
          Sql sql = Sql.of("select l.* from med_lead l where ");
          ScopeSql.leads(sql, query.scope());
          if (!query.states().isEmpty()) {
            sql.add(" and ")
                .anyOf("l.state", query.states().stream().map(Coded::code).sorted().toList());
          }
          query.foundFrom().ifPresent(day -> sql.add(" and l.found_on >= ?", day));
          query.foundTo().ifPresent(day -> sql.add(" and l.found_on <= ?", day));
          query
              .overdueOn()
              .ifPresent(
                  day ->
                      sql.add(
                          " and coalesce(l.time_limit, l.dispose_by) < ? and l.state in (?, ?)",
                          day,
                          LeadState.OPEN.code(),
                          LeadState.GUIDED.code()));
          Keyset.byDayAndId(sql, "l.found_on", "l.lead_id", query.page());
          return Page.of(
              db.list(sql, LeadRows::read),
              query.page(),
              lead -> Cursor.of(lead.foundOn(), lead.id().text()));
        });
  }
}

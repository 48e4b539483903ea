package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.casework.DueKind;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;

/** Counts of milestones by county, month and split. */
final class TallySql {

  private TallySql() {}

  static Sql of(TallyQuery query) {
    return switch (query.milestone()) {
      case REGISTERED -> cases(query, "c.registered_month", "c.source");
      case ACCEPTED -> cases(query, "c.accepted_month", "''");
      case ENDED -> cases(query, "c.ended_month", "coalesce(c.ended_outcome, '')");
      case AGREED -> cases(query, "c.agreed_month", "coalesce(c.agreement_form, '')");
      case CLOSED -> cases(query, "c.closed_month", "''");
      case ARCHIVED -> cases(query, "c.archived_month", "''");
      case PERFORMANCE_DUE -> items(query, DueKind.OBLIGATION, "d.due_month", "''", "d.amount_fen");
      case PERFORMANCE_DONE ->
          items(query, DueKind.OBLIGATION, "d.done_month", "coalesce(d.done_as, '')", "d.done_fen");
      case REVISIT_DUE -> items(query, DueKind.REVISIT, "d.due_month", "''", "0");
      case REVISIT_DONE ->
          items(query, DueKind.REVISIT, "d.done_month", "coalesce(d.done_as, '')", "0");
    };
  }

  private static Sql cases(TallyQuery query, String month, String split) {
    Sql sql = select("c", month, split, "0").add(" from med_case c where ");
    ScopeSql.cases(sql, query.scope());
    return between(sql, query, "c", month, split);
  }

  private static Sql items(
      TallyQuery query, DueKind kind, String month, String split, String amount) {
    Sql sql = select("d", month, split, amount).add(" from med_due_item d where ");
    ScopeSql.dueItems(sql, query.scope());
    sql.add(" and d.kind = ?", kind.code());
    return between(sql, query, "d", month, split);
  }

  private static Sql select(String table, String month, String split, String amount) {
    return Sql.of(
        "select "
            + table
            + ".holder_p6 as county, "
            + month
            + " as civil_month, "
            + split
            + " as split, count(*) as hits, coalesce(sum("
            + amount
            + "), 0) as fen");
  }

  private static Sql between(Sql sql, TallyQuery query, String table, String month, String split) {
    String key = table + ".holder_p6, " + month + (split.equals("''") ? "" : ", " + split);
    return sql.add(
        " and " + month + " >= ? and " + month + " <= ? group by " + key + " order by " + key,
        Row.month(query.from()),
        Row.month(query.to()));
  }

  static TallyRow read(Columns row) {
    return new TallyRow(
        row.text("county"),
        Row.month(row.integer("civil_month")),
        row.text("split"),
        row.number("hits"),
        Fen.of(row.number("fen")));
  }
}

package org.fengqiao.mediation.jdbi;

import java.util.List;
import org.fengqiao.mediation.casework.DueKind;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;

/** Counts of milestones by county, month and split. */
final class TallySql {

  private static final List<String> OBLIGATION = List.of(DueKind.OBLIGATION.code());
  private static final List<String> REVISIT = List.of(DueKind.REVISIT.code());
  private static final List<String> PERFORMED =
      List.of(DueKind.OBLIGATION.code(), DueKind.PAYMENT.code());

  private static final String HOW = "coalesce(d.done_as, '')";
  private static final String LINES_DONE =
      "sum(case when d.kind = '" + DueKind.OBLIGATION.code() + "' then 1 else 0 end)";
  private static final String MONEY_PAID =
      "case when d.kind = '" + DueKind.PAYMENT.code() + "' then d.done_fen else 0 end";

  private TallySql() {}

  static Sql of(TallyQuery query) {
    return switch (query.milestone()) {
      case REGISTERED -> cases(query, "c.registered_month", "c.source");
      case ACCEPTED -> cases(query, "c.accepted_month", "''");
      case ENDED -> cases(query, "c.ended_month", "coalesce(c.ended_outcome, '')");
      case AGREED -> cases(query, "c.agreed_month", "coalesce(c.agreement_form, '')");
      case CLOSED -> cases(query, "c.closed_month", "''");
      case ARCHIVED -> cases(query, "c.archived_month", "''");
      case PERFORMANCE_DUE ->
          items(query, OBLIGATION, "d.due_month", "''", "count(*)", "d.amount_fen");
      case PERFORMANCE_DONE -> items(query, PERFORMED, "d.done_month", HOW, LINES_DONE, MONEY_PAID);
      case REVISIT_DUE -> items(query, REVISIT, "d.due_month", "''", "count(*)", "0");
      case REVISIT_DONE -> items(query, REVISIT, "d.done_month", HOW, "count(*)", "0");
    };
  }

  private static Sql cases(TallyQuery query, String month, String split) {
    Sql sql = select("c", month, split, "count(*)", "0").add(" from med_case c where ");
    ScopeSql.cases(sql, query.scope());
    sql.add(" and " + month + " < c.counts_until_month");
    return between(sql, query, "c", month, split);
  }

  private static Sql items(
      TallyQuery query,
      List<String> kinds,
      String month,
      String split,
      String count,
      String amount) {
    Sql sql = select("d", month, split, count, amount).add(" from med_due_item d where ");
    ScopeSql.dueItems(sql, query.scope());
    sql.add(" and ").anyOf("d.kind", kinds);
    return between(sql, query, "d", month, split);
  }

  private static Sql select(String table, String month, String split, String count, String amount) {
    return Sql.of(
        "select "
            + table
            + ".holder_p6 as county, "
            + month
            + " as civil_month, "
            + split
            + " as split, "
            + count
            + " as hits, coalesce(sum("
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

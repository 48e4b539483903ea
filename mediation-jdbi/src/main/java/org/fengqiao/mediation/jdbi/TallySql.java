package org.fengqiao.mediation.jdbi;

import java.util.List;
import org.fengqiao.mediation.casework.DueKind;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;

/**
 * Counts of milestones by county, month and split. A county may have rows in several databases:
 * sums stand bare, because a sharding driver does not add up what a function makes of a sum.
 */
final class TallySql {

  private static final List<String> OBLIGATION = List.of(DueKind.OBLIGATION.code());
  private static final List<String> REVISIT = List.of(DueKind.REVISIT.code());
  private static final List<String> REPORT = List.of(DueKind.REPORT.code());
  private static final List<String> PERFORMED =
      List.of(DueKind.OBLIGATION.code(), DueKind.PAYMENT.code());

  private static final String HOW = "coalesce(d.done_as, '')";
  private static final String LINES_DONE =
      "sum(case when d.kind = '" + DueKind.OBLIGATION.code() + "' then 1 else 0 end)";
  private static final String MONEY_PAID =
      "case when d.kind = '" + DueKind.PAYMENT.code() + "' then d.done_fen else 0 end";

  private final TallyQuery query;
  private final boolean byHolder;

  private TallySql(TallyQuery query, boolean byHolder) {
    this.query = query;
    this.byHolder = byHolder;
  }

  static Sql of(TallyQuery query) {
    return new TallySql(query, false).sql();
  }

  static Sql byHolder(TallyQuery query) {
    return new TallySql(query, true).sql();
  }

  private Sql sql() {
    return switch (query.milestone()) {
      case REGISTERED -> cases("c.registered_month", "c.source");
      case ACCEPTED -> cases("c.accepted_month", "''");
      case ENDED -> cases("c.ended_month", "coalesce(c.ended_outcome, '')");
      case AGREED -> cases("c.agreed_month", "coalesce(c.agreement_form, '')");
      case CLOSED -> cases("c.closed_month", "''");
      case ARCHIVED -> cases("c.archived_month", "''");
      case PERFORMANCE_DUE -> items(OBLIGATION, "d.due_month", "''", "count(*)", "d.amount_fen");
      case PERFORMANCE_DONE -> items(PERFORMED, "d.done_month", HOW, LINES_DONE, MONEY_PAID);
      case REVISIT_DUE -> items(REVISIT, "d.due_month", "''", "count(*)", "0");
      case REVISIT_DONE -> items(REVISIT, "d.done_month", HOW, "count(*)", "0");
      case REPORT_DUE -> items(REPORT, "d.due_month", "''", "count(*)", "0");
      case REPORT_DONE -> items(REPORT, "d.done_month", HOW, "count(*)", "0");
    };
  }

  private Sql cases(String month, String split) {
    Sql sql = select("c", month, split, "count(*)", "0").add(" from med_case c where ");
    ScopeSql.countedCases(sql, query.scope());
    sql.add(" and " + month + " < c.counts_until_month");
    return between(sql, "c", month, split);
  }

  private Sql items(List<String> kinds, String month, String split, String count, String amount) {
    Sql sql = select("d", month, split, count, amount).add(" from med_due_item d where ");
    ScopeSql.countedItems(sql, query.scope());
    sql.add(" and ").anyOf("d.kind", kinds);
    return between(sql, "d", month, split);
  }

  private Sql select(String table, String month, String split, String count, String amount) {
    if (byHolder) {
      return Sql.of("select " + table + ".holder_id as holder, " + count + " as hits");
    }
    return Sql.of(
        "select "
            + table
            + ".holder_p6 as county, "
            + month
            + " as civil_month, "
            + split
            + " as split, "
            + count
            + " as hits, sum("
            + amount
            + ") as fen");
  }

  private Sql between(Sql sql, String table, String month, String split) {
    String key =
        byHolder
            ? table + ".holder_id"
            : table + ".holder_p6, " + month + (split.equals("''") ? "" : ", " + split);
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
        Fen.of(row.optionalNumber("fen").orElse(0L)));
  }
}

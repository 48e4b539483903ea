package org.fengqiao.mediation.jdbi;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.mediation.casework.DueKind;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.storage.TallyDimension;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;

/**
 * Counts of milestones by up to three dimensions. A county, and even a committee, may have rows in
 * several databases: sums stand bare, because a sharding driver does not add up what a function
 * makes of a sum.
 */
final class TallySql {

  private static final List<String> OBLIGATION = List.of(DueKind.OBLIGATION.code());
  private static final List<String> REVISIT = List.of(DueKind.REVISIT.code());
  private static final List<String> REPORT = List.of(DueKind.REPORT.code());
  private static final List<String> PERFORMED =
      List.of(DueKind.OBLIGATION.code(), DueKind.PAYMENT.code());

  private static final String LINES_DONE =
      "sum(case when d.kind = '" + DueKind.OBLIGATION.code() + "' then 1 else 0 end)";
  private static final String MONEY_PAID =
      "case when d.kind = '" + DueKind.PAYMENT.code() + "' then d.done_fen else 0 end";

  /** What only the row of the case has; what is due is joined to it for these alone. */
  private static final Set<TallyDimension> OF_CASES =
      Set.of(TallyDimension.DISPUTE_TYPE, TallyDimension.SOURCE);

  private final TallyQuery query;
  private final String table;
  private final String month;

  private TallySql(TallyQuery query, String table, String month) {
    this.query = query;
    this.table = table;
    this.month = table + "." + month;
  }

  static Sql of(TallyQuery query) {
    return switch (query.milestone()) {
      case REGISTERED -> cases(query, "registered_month");
      case ACCEPTED -> cases(query, "accepted_month");
      case ENDED -> cases(query, "ended_month");
      case AGREED -> cases(query, "agreed_month");
      case CLOSED -> cases(query, "closed_month");
      case ARCHIVED -> cases(query, "archived_month");
      case PERFORMANCE_DUE -> due(query, "due_month", OBLIGATION, "count(*)", "sum(d.amount_fen)");
      case PERFORMANCE_DONE ->
          due(query, "done_month", PERFORMED, LINES_DONE, "sum(" + MONEY_PAID + ")");
      case REVISIT_DUE -> due(query, "due_month", REVISIT, "count(*)", "0");
      case REVISIT_DONE -> due(query, "done_month", REVISIT, "count(*)", "0");
      case REPORT_DUE -> due(query, "due_month", REPORT, "count(*)", "0");
      case REPORT_DONE -> due(query, "done_month", REPORT, "count(*)", "0");
    };
  }

  private static Sql cases(TallyQuery query, String month) {
    TallySql tally = new TallySql(query, "c", month);
    Sql sql = tally.select("count(*)", "0").add(" from med_case c where ");
    ScopeSql.countedCases(sql, query.scope());
    sql.add(" and " + tally.month + " < c.counts_until_month");
    return tally.grouped(sql);
  }

  private static Sql due(
      TallyQuery query, String month, List<String> kinds, String count, String fen) {
    TallySql tally = new TallySql(query, "d", month);
    Sql sql = tally.select(count, fen).add(" from med_due_item d");
    if (query.by().stream().anyMatch(OF_CASES::contains)) {
      sql.add(" join med_case c on c.part = d.part and c.case_id = d.case_id");
    }
    ScopeSql.countedItems(sql.add(" where "), query.scope());
    sql.add(" and ").anyOf("d.kind", kinds);
    return tally.grouped(sql);
  }

  private Sql select(String count, String fen) {
    Sql sql = Sql.of("select ");
    query.by().forEach(each -> sql.add(column(each) + " as " + name(each) + ", "));
    return sql.add(count + " as hits, " + fen + " as fen");
  }

  /**
   * The months stand in the text. PostgreSQL plans a question that it is asked often for months it
   * does not know, takes them for few rows, and counts a province with one worker.
   */
  private Sql grouped(Sql sql) {
    sql.add(
        " and " + month + " between " + Row.month(query.from()) + " and " + Row.month(query.to()));
    String key = query.by().stream().map(this::column).collect(Collectors.joining(", "));
    return key.isEmpty() ? sql : sql.add(" group by " + key + " order by " + key);
  }

  private String column(TallyDimension dimension) {
    return switch (dimension) {
      case PROVINCE -> table + ".holder_p2";
      case PREFECTURE -> table + ".holder_p4";
      case COUNTY -> table + ".holder_p6";
      case TOWN -> table + ".holder_p9";
      case COMMITTEE -> table + ".holder_id";
      case MONTH -> month;
      case DISPUTE_TYPE -> "c.dispute_type";
      case SOURCE -> "c.source";
      case OUTCOME -> "coalesce(c.ended_outcome, '')";
      case FORM -> "coalesce(c.agreed_form, '')";
      case MANNER -> "coalesce(d.done_as, '')";
    };
  }

  private static String name(TallyDimension dimension) {
    return switch (dimension) {
      case PROVINCE -> "by_province";
      case PREFECTURE -> "by_prefecture";
      case COUNTY -> "by_county";
      case TOWN -> "by_town";
      case COMMITTEE -> "by_committee";
      case MONTH -> "by_month";
      case DISPUTE_TYPE -> "by_type";
      case SOURCE -> "by_source";
      case OUTCOME -> "by_outcome";
      case FORM -> "by_form";
      case MANNER -> "by_manner";
    };
  }

  /** Without dimensions there is one row always, whose sums are absent if they are of nothing. */
  static TallyRow read(TallyQuery query, Columns row) {
    TreeMap<TallyDimension, String> key = new TreeMap<>();
    for (TallyDimension each : query.by()) {
      key.put(
          each,
          each == TallyDimension.MONTH
              ? Row.month(row.integer(name(each))).toString()
              : row.text(name(each)));
    }
    return new TallyRow(
        key, row.optionalNumber("hits").orElse(0L), Fen.of(row.optionalNumber("fen").orElse(0L)));
  }
}

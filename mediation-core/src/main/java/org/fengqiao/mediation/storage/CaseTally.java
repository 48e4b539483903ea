package org.fengqiao.mediation.storage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fengqiao.mediation.casework.CaseMilestones;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.DueKind;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * For adapters that count in Java and not by columns: what one case adds to the figures. Which
 * cases a count is about, {@link org.fengqiao.mediation.casework.CaseReach#counts} tells.
 */
public final class CaseTally {

  private final TallyQuery query;
  private final MediationCase mediation;
  private final CaseMilestones reached;
  private final List<DueItem> dueItems;

  private CaseTally(TallyQuery query, MediationCase mediation, List<DueItem> dueItems) {
    this.query = query;
    this.mediation = mediation;
    this.reached = mediation.milestones();
    this.dueItems = dueItems;
  }

  /**
   * Returns the rows of one case within the months of a query, whatever its scope.
   *
   * @param mediation a registered case
   * @param dueItems its {@linkplain MediationCase#dueItems() due items}, which a store may have at
   *     hand
   */
  public static List<TallyRow> of(
      TallyQuery query, MediationCase mediation, List<DueItem> dueItems) {
    return new CaseTally(query, mediation, dueItems).rows().toList();
  }

  /** Returns the sums of rows about the same, in their order, without those that are nothing. */
  public static List<TallyRow> sums(Stream<TallyRow> rows) {
    TreeMap<TallyRow, TallyRow> sums = new TreeMap<>(TallyRow.ORDER);
    rows.forEach(row -> sums.merge(row, row, CaseTally::sum));
    return sums.values().stream().filter(row -> !row.isNothing()).toList();
  }

  private static TallyRow sum(TallyRow one, TallyRow other) {
    return new TallyRow(one.key(), one.count() + other.count(), one.amount().plus(other.amount()));
  }

  private Stream<TallyRow> rows() {
    return switch (query.milestone()) {
      case REGISTERED -> one(Optional.of(reached.registeredOn()));
      case ACCEPTED -> one(reached.acceptedOn());
      case ENDED -> one(reached.endedOn());
      case AGREED -> one(reached.agreedOn());
      case CLOSED -> one(reached.closedOn());
      case ARCHIVED -> one(reached.archivedOn());
      case PERFORMANCE_DUE -> due(DueKind.OBLIGATION);
      case REVISIT_DUE -> due(DueKind.REVISIT);
      case REPORT_DUE -> due(DueKind.REPORT);
      case PERFORMANCE_DONE -> Stream.concat(done(DueKind.OBLIGATION, 1), done(DueKind.PAYMENT, 0));
      case REVISIT_DONE -> done(DueKind.REVISIT, 1);
      case REPORT_DONE -> done(DueKind.REPORT, 1);
    };
  }

  private Stream<DueItem> items(DueKind kind) {
    return dueItems.stream().filter(item -> item.kind() == kind);
  }

  private Stream<TallyRow> due(DueKind kind) {
    return items(kind)
        .flatMap(
            item ->
                figure(
                    item.dueOn(),
                    "",
                    1,
                    kind == DueKind.OBLIGATION ? item.amount().orElse(Fen.ZERO) : Fen.ZERO));
  }

  /**
   * Lines, visits and reports count, payments bring the money: a line is paid in several months.
   */
  private Stream<TallyRow> done(DueKind kind, int count) {
    return items(kind)
        .filter(item -> item.doneOn().isPresent())
        .flatMap(
            item ->
                figure(
                    item.doneOn().orElseThrow(),
                    item.doneAs().orElse(""),
                    count,
                    kind == DueKind.PAYMENT ? item.doneAmount().orElseThrow() : Fen.ZERO));
  }

  private Stream<TallyRow> one(Optional<LocalDate> day) {
    return day.filter(this::counts).stream().flatMap(on -> figure(on, "", 1, Fen.ZERO));
  }

  /** A dispute linked as the same as another counts there from the month of the link on. */
  private boolean counts(LocalDate day) {
    return mediation
        .countsUntil()
        .map(until -> YearMonth.from(day).isBefore(YearMonth.from(until)))
        .orElse(true);
  }

  private Stream<TallyRow> figure(LocalDate day, String manner, int count, Fen amount) {
    YearMonth month = YearMonth.from(day);
    if (month.isBefore(query.from()) || month.isAfter(query.to())) {
      return Stream.empty();
    }
    TreeMap<TallyDimension, String> key = new TreeMap<>();
    query.by().forEach(dimension -> key.put(dimension, value(dimension, month, manner)));
    return Stream.of(new TallyRow(key, count, amount));
  }

  private String value(TallyDimension dimension, YearMonth month, String manner) {
    return switch (dimension) {
      case PROVINCE -> holder(RegionLevel.PROVINCE);
      case PREFECTURE -> holder(RegionLevel.PREFECTURE);
      case COUNTY -> holder(RegionLevel.COUNTY);
      case TOWN -> holder(RegionLevel.TOWN);
      case COMMITTEE -> mediation.holder().orElseThrow().text();
      case MONTH -> month.toString();
      case DISPUTE_TYPE -> mediation.registration().orElseThrow().disputeType();
      case SOURCE -> mediation.registration().orElseThrow().source().code();
      case OUTCOME -> code(reached.outcome());
      case FORM -> code(reached.form());
      case MANNER -> manner;
    };
  }

  private String holder(RegionLevel level) {
    return mediation.holderRegion().orElseThrow().prefix(level);
  }

  private static String code(Optional<? extends Coded> of) {
    return of.map(Coded::code).orElse("");
  }
}

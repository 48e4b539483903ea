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

  private final String county;
  private final MediationCase mediation;
  private final List<DueItem> dueItems;

  private CaseTally(MediationCase mediation, List<DueItem> dueItems) {
    this.county = mediation.holderRegion().orElseThrow().prefix(RegionLevel.COUNTY);
    this.mediation = mediation;
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
    return new CaseTally(mediation, dueItems)
        .rows(query.milestone())
        .filter(one -> !one.month().isBefore(query.from()))
        .filter(one -> !one.month().isAfter(query.to()))
        .toList();
  }

  /** Returns the sums of rows of one county, month and split, in their order. */
  public static List<TallyRow> sums(Stream<TallyRow> rows) {
    TreeMap<TallyRow, TallyRow> sums = new TreeMap<>(TallyRow.ORDER);
    rows.forEach(row -> sums.merge(row, row, CaseTally::sum));
    return List.copyOf(sums.values());
  }

  private static TallyRow sum(TallyRow one, TallyRow other) {
    return new TallyRow(
        one.county(),
        one.month(),
        one.split(),
        one.count() + other.count(),
        one.amount().plus(other.amount()));
  }

  private Stream<TallyRow> rows(Milestone milestone) {
    CaseMilestones reached = mediation.milestones();
    return switch (milestone) {
      case REGISTERED ->
          one(
              Optional.of(reached.registeredOn()),
              Optional.of(mediation.registration().orElseThrow().source()));
      case ACCEPTED -> one(reached.acceptedOn(), Optional.empty());
      case ENDED -> one(reached.endedOn(), reached.outcome());
      case AGREED -> one(reached.agreedOn(), reached.form());
      case CLOSED -> one(reached.closedOn(), Optional.empty());
      case ARCHIVED -> one(reached.archivedOn(), Optional.empty());
      case PERFORMANCE_DUE ->
          items(DueKind.OBLIGATION)
              .map(item -> figure(item.dueOn(), "", item.amount().orElse(Fen.ZERO)));
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
    return items(kind).map(item -> figure(item.dueOn(), "", Fen.ZERO));
  }

  /**
   * Lines, visits and reports count, payments bring the money: a line is paid in several months.
   */
  private Stream<TallyRow> done(DueKind kind, int count) {
    return items(kind)
        .filter(item -> item.doneOn().isPresent())
        .map(
            item ->
                new TallyRow(
                    county,
                    YearMonth.from(item.doneOn().orElseThrow()),
                    item.doneAs().orElse(""),
                    count,
                    kind == DueKind.PAYMENT ? item.doneAmount().orElseThrow() : Fen.ZERO));
  }

  private Stream<TallyRow> one(Optional<LocalDate> day, Optional<? extends Coded> split) {
    return day
        .filter(this::counts)
        .map(reached -> figure(reached, split.map(Coded::code).orElse(""), Fen.ZERO))
        .stream();
  }

  /** A dispute linked as the same as another counts there from the month of the link on. */
  private boolean counts(LocalDate day) {
    return mediation
        .countsUntil()
        .map(until -> YearMonth.from(day).isBefore(YearMonth.from(until)))
        .orElse(true);
  }

  private TallyRow figure(LocalDate day, String split, Fen amount) {
    return new TallyRow(county, YearMonth.from(day), split, 1, amount);
  }
}

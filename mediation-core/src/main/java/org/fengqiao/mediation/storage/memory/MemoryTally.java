package org.fengqiao.mediation.storage.memory;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.casework.CaseMilestones;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.DueKind;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.TallyRow;

/** What one case adds to the figures: a row of count one for each milestone it has reached. */
final class MemoryTally {

  private final String county;
  private final StoredCase row;

  private MemoryTally(StoredCase row) {
    this.county = row.summary().holderRegion().prefix(RegionLevel.COUNTY);
    this.row = row;
  }

  static List<TallyRow> of(Milestone milestone, StoredCase row) {
    return new MemoryTally(row).of(milestone);
  }

  private List<TallyRow> of(Milestone milestone) {
    CaseMilestones reached = row.mediation().milestones();
    return switch (milestone) {
      case REGISTERED -> one(Optional.of(reached.registeredOn()), row.summary().source());
      case ACCEPTED -> one(reached.acceptedOn());
      case ENDED -> one(reached.endedOn(), reached.outcome());
      case AGREED -> one(reached.agreedOn(), reached.form());
      case CLOSED -> one(reached.closedOn());
      case ARCHIVED -> one(reached.archivedOn());
      case PERFORMANCE_DUE ->
          items(DueKind.OBLIGATION)
              .map(item -> figure(item.dueOn(), "", item.amount().orElse(Fen.ZERO)))
              .toList();
      case REVISIT_DUE ->
          items(DueKind.REVISIT).map(item -> figure(item.dueOn(), "", Fen.ZERO)).toList();
      case PERFORMANCE_DONE ->
          Stream.concat(done(DueKind.OBLIGATION, 1), done(DueKind.PAYMENT, 0)).toList();
      case REVISIT_DONE -> done(DueKind.REVISIT, 1).toList();
    };
  }

  private Stream<DueItem> items(DueKind kind) {
    return row.dueItems().stream().filter(item -> item.kind() == kind);
  }

  /** Lines and visits count, payments bring the money: a line is paid in several months. */
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

  /** Adds two figures of one county, month and split. */
  static TallyRow sum(TallyRow one, TallyRow other) {
    return new TallyRow(
        one.county(),
        one.month(),
        one.split(),
        one.count() + other.count(),
        one.amount().plus(other.amount()));
  }

  private List<TallyRow> one(Optional<LocalDate> day) {
    return one(day, Optional.empty());
  }

  private List<TallyRow> one(Optional<LocalDate> day, Optional<? extends Coded> split) {
    return day
        .filter(this::counts)
        .map(reached -> figure(reached, split.map(Coded::code).orElse(""), Fen.ZERO))
        .stream()
        .toList();
  }

  private List<TallyRow> one(Optional<LocalDate> day, Coded split) {
    return one(day, Optional.of(split));
  }

  /** A dispute linked as the same as another counts there from the month of the link on. */
  private boolean counts(LocalDate day) {
    return row.mediation()
        .countsUntil()
        .map(until -> YearMonth.from(day).isBefore(YearMonth.from(until)))
        .orElse(true);
  }

  private TallyRow figure(LocalDate day, String split, Fen amount) {
    return new TallyRow(county, YearMonth.from(day), split, 1, amount);
  }
}

package org.fengqiao.mediation.storage.tck;

import com.google.common.collect.Maps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fengqiao.mediation.casework.AgreementEvent;
import org.fengqiao.mediation.casework.AgreementForm;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.ClockEvent;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.EndingEvent;
import org.fengqiao.mediation.casework.FollowUpEvent;
import org.fengqiao.mediation.casework.IntakeEvent;
import org.fengqiao.mediation.casework.Obligation;
import org.fengqiao.mediation.casework.Outcome;
import org.fengqiao.mediation.casework.RevisitStatus;
import org.fengqiao.mediation.casework.RiskEvent;
import org.fengqiao.mediation.casework.risk.ReportStatus;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.TallyDimension;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;

/** Counts by reading the events, one after the other, and nothing else. */
final class NaiveTally {

  private final TallyQuery query;
  private final Map<TallyRow, List<TallyRow>> hits = new TreeMap<>(TallyRow.ORDER);
  private final Map<TallyDimension, String> known = new EnumMap<>(TallyDimension.class);
  private final Map<Integer, Long> agreed = new HashMap<>();
  private final Map<Integer, Long> paid = new HashMap<>();
  private final Map<Integer, Instant> owedBy = new HashMap<>();

  private NaiveTally(TallyQuery query) {
    this.query = query;
  }

  /** Counts all journals, whatever the scope of the query. */
  static List<TallyRow> of(TallyQuery query, List<CaseJournal> journals) {
    NaiveTally tally = new NaiveTally(query);
    journals.forEach(tally::read);
    List<TallyRow> rows = new ArrayList<>();
    tally.hits.forEach(
        (key, found) -> {
          long count = found.stream().mapToLong(TallyRow::count).sum();
          Fen sum = found.stream().map(TallyRow::amount).reduce(Fen.ZERO, Fen::plus);
          rows.add(new TallyRow(key.key(), count, sum));
        });
    return rows;
  }

  private void read(CaseJournal journal) {
    known.clear();
    agreed.clear();
    paid.clear();
    owedBy.clear();
    journal.events().forEach(this::read);
  }

  private void hit(Milestone milestone, LocalDate day, long fen) {
    add(milestone, day, 1, fen);
  }

  private void add(Milestone milestone, LocalDate day, int count, long fen) {
    YearMonth month = YearMonth.from(day);
    if (milestone != query.milestone()
        || month.isBefore(query.from())
        || month.isAfter(query.to())) {
      return;
    }
    known.put(TallyDimension.MONTH, month.toString());
    TallyRow one =
        TallyRow.of(
            Maps.filterKeys(known, dimension -> query.by().contains(dimension)),
            count,
            Fen.of(fen));
    hits.computeIfAbsent(one, row -> new ArrayList<>()).add(one);
  }

  private void know(IntakeEvent.CaseRegistered registered) {
    String region = registered.holderRegion().digits();
    known.put(TallyDimension.PROVINCE, region.substring(0, 2));
    known.put(TallyDimension.PREFECTURE, region.substring(0, 4));
    known.put(TallyDimension.COUNTY, region.substring(0, 6));
    known.put(TallyDimension.TOWN, region.substring(0, 9));
    known.put(TallyDimension.COMMITTEE, registered.registration().holder().text());
    known.put(TallyDimension.SOURCE, registered.registration().source().code());
    known.put(TallyDimension.DISPUTE_TYPE, registered.registration().disputeType());
  }

  private void read(CaseEvent event) {
    LocalDate day = event.occurredOn();
    CaseEventBody body = event.body();
    if (body instanceof IntakeEvent.CaseRegistered registered) {
      know(registered);
      hit(Milestone.REGISTERED, day, 0);
    } else if (body instanceof IntakeEvent.CaseAccepted) {
      hit(Milestone.ACCEPTED, day, 0);
    } else if (body instanceof EndingEvent.CaseEnded ended) {
      known.put(TallyDimension.OUTCOME, ended.outcome().code());
      hit(Milestone.ENDED, day, 0);
    } else if (body instanceof AgreementEvent.OralAgreementRecorded oral) {
      known.put(TallyDimension.OUTCOME, Outcome.AGREED.code());
      known.put(TallyDimension.FORM, AgreementForm.ORAL.code());
      hit(Milestone.ENDED, day, 0);
      hit(Milestone.AGREED, day, 0);
      oral.content().obligations().forEach(this::due);
    } else if (body instanceof FollowUpEvent.PerformanceRecorded payment) {
      paid(day, payment);
    } else if (body instanceof ClockEvent.ClockStarted started
        && started.clockKind() == ClockKind.REVISIT) {
      hit(Milestone.REVISIT_DUE, started.lastDay(), 0);
    } else if (body instanceof FollowUpEvent.RevisitDone) {
      known.put(TallyDimension.MANNER, RevisitStatus.DONE.code());
      hit(Milestone.REVISIT_DONE, day, 0);
    } else if (body instanceof FollowUpEvent.RevisitDeclined) {
      known.put(TallyDimension.MANNER, RevisitStatus.DECLINED_BY_PARTY.code());
      hit(Milestone.REVISIT_DONE, day, 0);
    } else if (body instanceof RiskEvent.ReportOwed owed) {
      owedBy.put(owed.report(), owed.dueAt());
      hit(Milestone.REPORT_DUE, owed.dueOn(), 0);
    } else if (body instanceof RiskEvent.ReportMade made && owedBy.containsKey(made.report())) {
      boolean late = made.madeAt().isAfter(Objects.requireNonNull(owedBy.get(made.report())));
      ReportStatus status = late ? ReportStatus.MADE_LATE : ReportStatus.MADE_IN_TIME;
      known.put(TallyDimension.MANNER, status.code());
      hit(Milestone.REPORT_DONE, day, 0);
    } else if (body instanceof FollowUpEvent.CaseClosed) {
      hit(Milestone.CLOSED, day, 0);
    } else if (body instanceof FollowUpEvent.CaseArchived) {
      hit(Milestone.ARCHIVED, day, 0);
    }
  }

  private void due(Obligation line) {
    long fen = line.terms().amount().orElseThrow().amount();
    agreed.put(line.number(), fen);
    hit(Milestone.PERFORMANCE_DUE, line.dueOn(), fen);
  }

  private void paid(LocalDate day, FollowUpEvent.PerformanceRecorded payment) {
    int line = payment.obligation();
    long fen = payment.amount().orElseThrow().amount();
    boolean done = paid.merge(line, fen, Long::sum) == agreed.getOrDefault(line, -1L).longValue();
    known.put(TallyDimension.MANNER, payment.manner().code());
    add(Milestone.PERFORMANCE_DONE, day, done ? 1 : 0, fen);
  }
}

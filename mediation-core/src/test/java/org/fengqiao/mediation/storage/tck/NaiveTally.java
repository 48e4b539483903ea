package org.fengqiao.mediation.storage.tck;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.fengqiao.mediation.storage.TallyRow;

/** Counts by reading the events, one after the other, and nothing else. */
final class NaiveTally {

  private final Milestone wanted;
  private final Map<TallyRow, List<TallyRow>> hits = new TreeMap<>(TallyRow.ORDER);
  private String county = "";
  private final Map<Integer, Long> agreed = new HashMap<>();
  private final Map<Integer, Long> paid = new HashMap<>();
  private final Map<Integer, Instant> owedBy = new HashMap<>();

  private NaiveTally(Milestone wanted) {
    this.wanted = wanted;
  }

  static List<TallyRow> of(
      Milestone wanted, List<CaseJournal> journals, YearMonth from, YearMonth to) {
    NaiveTally tally = new NaiveTally(wanted);
    journals.forEach(tally::read);
    List<TallyRow> rows = new ArrayList<>();
    tally.hits.forEach(
        (key, found) -> {
          if (!key.month().isBefore(from) && !key.month().isAfter(to)) {
            long count = found.stream().mapToLong(TallyRow::count).sum();
            Fen sum = found.stream().map(TallyRow::amount).reduce(Fen.ZERO, Fen::plus);
            rows.add(new TallyRow(key.county(), key.month(), key.split(), count, sum));
          }
        });
    return rows;
  }

  private void read(CaseJournal journal) {
    agreed.clear();
    paid.clear();
    owedBy.clear();
    journal.events().forEach(this::read);
  }

  private void hit(Milestone milestone, LocalDate day, String split, long fen) {
    add(milestone, day, split, 1, fen);
  }

  private void add(Milestone milestone, LocalDate day, String split, int count, long fen) {
    if (milestone == wanted) {
      TallyRow one = new TallyRow(county, YearMonth.from(day), split, count, Fen.of(fen));
      hits.computeIfAbsent(one, row -> new ArrayList<>()).add(one);
    }
  }

  private void read(CaseEvent event) {
    LocalDate day = event.occurredOn();
    CaseEventBody body = event.body();
    if (body instanceof IntakeEvent.CaseRegistered registered) {
      county = registered.holderRegion().digits().substring(0, 6);
      hit(Milestone.REGISTERED, day, registered.registration().source().code(), 0);
    } else if (body instanceof IntakeEvent.CaseAccepted) {
      hit(Milestone.ACCEPTED, day, "", 0);
    } else if (body instanceof EndingEvent.CaseEnded ended) {
      hit(Milestone.ENDED, day, ended.outcome().code(), 0);
    } else if (body instanceof AgreementEvent.OralAgreementRecorded oral) {
      hit(Milestone.ENDED, day, Outcome.AGREED.code(), 0);
      hit(Milestone.AGREED, day, AgreementForm.ORAL.code(), 0);
      oral.content().obligations().forEach(this::due);
    } else if (body instanceof FollowUpEvent.PerformanceRecorded payment) {
      paid(day, payment);
    } else if (body instanceof ClockEvent.ClockStarted started
        && started.clockKind() == ClockKind.REVISIT) {
      hit(Milestone.REVISIT_DUE, started.lastDay(), "", 0);
    } else if (body instanceof FollowUpEvent.RevisitDone) {
      hit(Milestone.REVISIT_DONE, day, RevisitStatus.DONE.code(), 0);
    } else if (body instanceof FollowUpEvent.RevisitDeclined) {
      hit(Milestone.REVISIT_DONE, day, RevisitStatus.DECLINED_BY_PARTY.code(), 0);
    } else if (body instanceof RiskEvent.ReportOwed owed) {
      owedBy.put(owed.report(), owed.dueAt());
      hit(Milestone.REPORT_DUE, owed.dueOn(), "", 0);
    } else if (body instanceof RiskEvent.ReportMade made && owedBy.containsKey(made.report())) {
      boolean late = made.madeAt().isAfter(Objects.requireNonNull(owedBy.get(made.report())));
      ReportStatus status = late ? ReportStatus.MADE_LATE : ReportStatus.MADE_IN_TIME;
      hit(Milestone.REPORT_DONE, day, status.code(), 0);
    } else if (body instanceof FollowUpEvent.CaseClosed) {
      hit(Milestone.CLOSED, day, "", 0);
    } else if (body instanceof FollowUpEvent.CaseArchived) {
      hit(Milestone.ARCHIVED, day, "", 0);
    }
  }

  private void due(Obligation line) {
    long fen = line.terms().amount().orElseThrow().amount();
    agreed.put(line.number(), fen);
    hit(Milestone.PERFORMANCE_DUE, line.dueOn(), "", fen);
  }

  private void paid(LocalDate day, FollowUpEvent.PerformanceRecorded payment) {
    int line = payment.obligation();
    long fen = payment.amount().orElseThrow().amount();
    boolean done = paid.merge(line, fen, Long::sum) == agreed.getOrDefault(line, -1L).longValue();
    add(Milestone.PERFORMANCE_DONE, day, payment.manner().code(), done ? 1 : 0, fen);
  }
}

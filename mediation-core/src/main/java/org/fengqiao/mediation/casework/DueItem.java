package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Instants;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * Something that is or was due in a case: a line of an agreement, a payment on one, a return visit,
 * a period, a decision. Follows from the journal; a store keeps it beside the journal for day
 * lists, overdue lists and rates. A case, a kind and a number name one item.
 *
 * @param caseId the case
 * @param kind what it is about
 * @param number the number of the obligation, of the payment or of the clock; of a visit after a
 *     default the obligation and, in the last four digits, the party
 * @param clock the clock; empty for obligations and payments
 * @param party the party visited, or the creditor
 * @param dueOn the last day
 * @param effect what it means that the day is over; only {@code LATE} makes somebody late
 * @param provisional whether that day can still change because a holiday notice is missing
 * @param amount how much is due, for money
 * @param doneAmount how much of it is done, for money
 * @param doneOn the day it was done or no longer owed
 * @param doneAs the code of how: a {@link PerformanceManner}, {@link PerformanceStatus} or {@link
 *     RevisitStatus}
 * @param notBefore the first day it is due at all; until then it hangs on something that may yet be
 *     done, and shows on no list
 * @param dueAt the instant by which it must be made, where hours count (C-17)
 * @param addressee who must be told, of a report
 */
public record DueItem(
    CaseId caseId,
    DueKind kind,
    int number,
    Optional<ClockKind> clock,
    Optional<PartyNumber> party,
    LocalDate dueOn,
    ClockEffect effect,
    boolean provisional,
    Optional<Fen> amount,
    Optional<Fen> doneAmount,
    Optional<LocalDate> doneOn,
    Optional<String> doneAs,
    Optional<LocalDate> notBefore,
    Optional<Instant> dueAt,
    Optional<ReportAddressee> addressee) {

  /** An item that hangs on nothing and is due by a day. */
  private DueItem(
      CaseId caseId,
      DueKind kind,
      int number,
      Optional<ClockKind> clock,
      Optional<PartyNumber> party,
      LocalDate dueOn,
      ClockEffect effect,
      boolean provisional,
      Optional<Fen> amount,
      Optional<Fen> doneAmount,
      Optional<LocalDate> doneOn,
      Optional<String> doneAs) {
    this(
        caseId,
        kind,
        number,
        clock,
        party,
        dueOn,
        effect,
        provisional,
        amount,
        doneAmount,
        doneOn,
        doneAs,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static List<DueItem> of(MediationCase it) {
    List<DueItem> items = new ArrayList<>();
    it.obligations().stream()
        .filter(line -> !line.isGone())
        .forEach(line -> items.add(of(it.id(), line)));
    items.addAll(payments(it));
    items.addAll(DueAfterDefault.of(it));
    it.revisits().stream()
        .filter(visit -> visit.status() != RevisitStatus.NOT_OWED)
        .forEach(visit -> items.add(of(it.id(), visit, it.clocks())));
    it.clocks().stream()
        .filter(clock -> clock.kind() != ClockKind.REVISIT)
        .forEach(clock -> items.add(of(it, clock)));
    it.plannedSessions().forEach(planned -> items.add(of(it.id(), planned)));
    it.reports().stream()
        .filter(report -> report.dueOn().isPresent())
        .forEach(report -> items.add(of(it.id(), report)));
    it.plan().flatMap(plan -> plan(it, plan)).ifPresent(items::add);
    if (!it.findings().isEmpty()) {
      items.addAll(assessments(it));
    }
    return List.copyOf(items);
  }

  /** The day the plan runs to; what it was made for is reached when that round ends. */
  private static Optional<DueItem> plan(MediationCase it, MediationEvent.PlanSet plan) {
    return plan.until()
        .map(last -> late(it.id(), DueKind.PLAN, 1, Optional.empty(), last, it.planMetOn()));
  }

  /**
   * What a visit found is assessed at once (T107, RISK-25), where the dispute has a level. Where a
   * level can no longer be set it is not owed; reports and a new round are open then.
   */
  private static List<DueItem> assessments(MediationCase it) {
    List<DueItem> items = new ArrayList<>();
    List<CaseEvent> events = it.effectiveEvents();
    for (int i = 0; i < events.size(); i++) {
      if (it.risk().isPresent()
          && events.get(i).body() instanceof FollowUpEvent.VisitFindingMade found) {
        items.add(
            late(
                it.id(),
                DueKind.ASSESSMENT,
                items.size() + 1,
                Optional.of(found.party()),
                events.get(i).occurredOn(),
                assessedOn(events.subList(i, events.size()))));
      }
    }
    if (!CaseWorkflow.isOpen(ActionKind.ASSESS_RISK, it.state())) {
      items.removeIf(item -> item.doneOn().isEmpty());
    }
    return items;
  }

  private static Optional<LocalDate> assessedOn(List<CaseEvent> events) {
    return events.stream()
        .filter(
            event ->
                event.body() instanceof MediationEvent.RiskAssessed
                    || event.body() instanceof RiskEvent.RiskLowered)
        .map(CaseEvent::occurredOn)
        .findFirst();
  }

  private static DueItem late(
      CaseId id,
      DueKind kind,
      int number,
      Optional<PartyNumber> party,
      LocalDate dueOn,
      Optional<LocalDate> doneOn) {
    return new DueItem(
        id,
        kind,
        number,
        Optional.empty(),
        party,
        dueOn,
        ClockEffect.LATE,
        false,
        Optional.empty(),
        Optional.empty(),
        doneOn,
        Optional.empty());
  }

  private static DueItem of(CaseId id, PlannedSession planned) {
    return new DueItem(
        id,
        DueKind.SESSION,
        planned.summoned().number(),
        Optional.empty(),
        Optional.empty(),
        planned.summoned().on(),
        ClockEffect.INFO,
        false,
        Optional.empty(),
        Optional.empty(),
        planned.heldOn(),
        Optional.empty());
  }

  private static DueItem of(CaseId id, ObligationState line) {
    Optional<Fen> amount = line.obligation().terms().amount().map(agreed -> line.amount());
    return new DueItem(
        id,
        DueKind.OBLIGATION,
        line.number(),
        Optional.empty(),
        Optional.of(line.obligation().terms().creditor()),
        line.dueOn(),
        ClockEffect.LATE,
        !line.days().missingYears().isEmpty(),
        amount,
        amount.map(owed -> line.performed()),
        line.doneOn(),
        line.isDone()
            ? Optional.of(
                line.status() == PerformanceStatus.PERFORMED
                    ? line.manner().orElseThrow().code()
                    : line.status().code())
            : Optional.empty());
  }

  private static List<DueItem> payments(MediationCase it) {
    List<DueItem> items = new ArrayList<>();
    for (CaseEvent event : it.effectiveEvents()) {
      if (event.body() instanceof FollowUpEvent.PerformanceRecorded payment
          && payment.amount().isPresent()) {
        items.add(
            new DueItem(
                it.id(),
                DueKind.PAYMENT,
                items.size() + 1,
                Optional.empty(),
                Optional.of(payment.receiver()),
                it.obligation(payment.obligation()).orElseThrow().dueOn(),
                ClockEffect.LATE,
                false,
                payment.amount(),
                payment.amount(),
                Optional.of(event.occurredOn()),
                Optional.of(payment.manner().code())));
      }
    }
    return items;
  }

  private static DueItem of(CaseId id, Revisit visit, List<CaseClock> clocks) {
    CaseClock clock =
        clocks.stream().filter(c -> c.number() == visit.clock()).findFirst().orElseThrow();
    return new DueItem(
        id,
        DueKind.REVISIT,
        visit.clock(),
        Optional.of(ClockKind.REVISIT),
        Optional.of(visit.party()),
        visit.dueOn(),
        clock.effect(),
        clock.isProvisional(),
        Optional.empty(),
        Optional.empty(),
        visit.dischargedOn(),
        visit.isOwed() ? Optional.empty() : Optional.of(visit.status().code()));
  }

  private static DueItem of(CaseId id, CaseReport report) {
    return new DueItem(
        id,
        DueKind.REPORT,
        report.number(),
        Optional.of(ClockKind.DANGER_REPORT),
        Optional.empty(),
        report.dueOn().orElseThrow(),
        ClockEffect.LATE,
        false,
        Optional.empty(),
        Optional.empty(),
        report.madeOn(),
        report.isOwed() ? Optional.empty() : Optional.of(report.status().code()),
        Optional.empty(),
        report.dueAt().map(Instants::cut),
        Optional.of(report.to()));
  }

  private static DueItem of(MediationCase it, CaseClock clock) {
    return new DueItem(
        it.id(),
        kindOf(clock),
        clock.number(),
        Optional.of(clock.kind()),
        clock.party(),
        clock.lastDay(),
        clock.isPaused() ? ClockEffect.INFO : clock.effect(),
        clock.isProvisional(),
        Optional.empty(),
        Optional.empty(),
        clock.stoppedOn().or(() -> CourtSteps.paidOn(it, clock)),
        Optional.empty());
  }

  private static DueKind kindOf(CaseClock clock) {
    return switch (clock.kind()) {
      case ACCEPTANCE -> DueKind.DECISION;
      case TRANSFER_ANSWER -> DueKind.TRANSFER;
      default -> DueKind.CLOCK;
    };
  }

  /**
   * Returns whether there is something to do about it on the given day: it is due at all, it is not
   * done, and it has not {@linkplain ClockEffect#lapses() lapsed} of itself.
   */
  public boolean isOpenOn(LocalDate today) {
    return isDueAtAll(today) && doneOn.isEmpty() && !(effect.lapses() && today.isAfter(dueOn));
  }

  private boolean isDueAtAll(LocalDate today) {
    return notBefore.map(first -> !today.isBefore(first)).orElse(true);
  }

  /**
   * Returns whether somebody is late with it at the given instant: hours run through the day, where
   * they count, and everything else is late once its day is over.
   *
   * @param zone the zone of the office, which decides the civil day
   */
  public boolean isOverdueAt(Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    return dueAt
        .map(limit -> isOpenOn(today) && now.isAfter(limit))
        .orElseGet(() -> isOverdueOn(today));
  }

  /** Returns whether somebody is late with it on the given day, whatever the hour. */
  public boolean isOverdueOn(LocalDate today) {
    return effect == ClockEffect.LATE && isOpenOn(today) && today.isAfter(dueOn);
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.casework.record.DataRequest;
import org.fengqiao.mediation.casework.risk.ReportKind;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * By when kinds of action are due: the earliest last day, of what is open, that the action meets.
 * It is collected once for a question, not for each row.
 */
final class OptionDays {

  /** The rows that meet or stop a clock. */
  private static final Map<ClockKind, List<ActionKind>> MET_BY = metBy();

  /** What the office answers; to whoever asked, it is no duty. */
  private static final Set<ClockKind> OF_OFFICE =
      EnumSet.of(ClockKind.DATA_REQUEST, ClockKind.COMPLAINT);

  /** The clocks that count what the office owes; the others count rights, or what courts do. */
  private static final Set<ClockKind> OWED_BY_OFFICE =
      EnumSet.of(
          ClockKind.ACCEPTANCE,
          ClockKind.REFERRAL_ANSWER,
          ClockKind.FEEDBACK,
          ClockKind.TRANSFER_ANSWER,
          ClockKind.FILING,
          ClockKind.SUPERVISION,
          ClockKind.COMPLAINT,
          ClockKind.DATA_REQUEST);

  private static final List<ActionKind> SESSIONS =
      List.of(ActionKind.HOLD_JOINT, ActionKind.HOLD_SEPARATE);

  private static final List<ActionKind> VISITS =
      List.of(ActionKind.DO_REVISIT, ActionKind.REVISIT_ATTEMPT, ActionKind.REVISIT_DECLINED);

  private static final List<ActionKind> ANSWERS_TO_OFFER =
      List.of(ActionKind.ACCEPT_TRANSFER, ActionKind.RETURN_TRANSFER);

  private final MediationCase it;
  private final LocalDate today;

  /** The parties whose days count; empty if all of them do. */
  private final Optional<List<PartyNumber>> own;

  private final Map<ActionKind, LocalDate> days = new EnumMap<>(ActionKind.class);

  private final Set<ActionKind> owed = EnumSet.noneOf(ActionKind.class);

  private OptionDays(CaseOnDay then, Optional<List<PartyNumber>> own) {
    this.it = then.it();
    this.today = then.today();
    this.own = own;
    it.clocks().forEach(this::clock);
    reports();
    it.plannedSessions().stream()
        .filter(planned -> planned.heldOn().isEmpty())
        .map(planned -> planned.summoned().on())
        .filter(day -> !day.isBefore(today))
        .forEach(day -> due(SESSIONS, day));
    for (Revisit visit : it.revisits()) {
      if (visit.isOwed() && isOwn(visit.party())) {
        due(VISITS, visit.dueOn());
      }
    }
    for (ObligationState line : it.obligations()) {
      if (!line.isDone() && isOwn(line.obligation().terms()) && then.binds(line)) {
        due(List.of(ActionKind.RECORD_PERFORMANCE), line.dueOn());
      }
    }
    if (CaseWorkflow.isOpen(ActionKind.DO_REVISIT, it.state())) {
      then.defaultVisits().stream()
          .filter(visit -> isOwn(visit.party()))
          .forEach(visit -> due(VISITS, visit.dueOn()));
    }
    own.ifPresentOrElse(parties -> owedBy(parties, then), () -> owedByOffice(then));
  }

  /** What a party owes: what has fallen due and it has not performed. */
  private void owedBy(List<PartyNumber> parties, CaseOnDay then) {
    if (CaseLists.any(
        then.due(),
        line -> CaseLists.any(line.obligation().terms().debtors(), parties::contains))) {
      owed.add(ActionKind.RECORD_PERFORMANCE);
    }
  }

  /** What the office owes to parties, to whoever sent or watches the case, and to its files. */
  private void owedByOffice(CaseOnDay then) {
    for (CaseClock clock : it.clocks()) {
      if (clock.isRunning() && !clock.isPaused() && OWED_BY_OFFICE.contains(clock.kind())) {
        owed.addAll(metBy(clock));
      }
    }
    for (CaseReport report : it.reports()) {
      if (report.isOwed()) {
        owed.add(kindOf(report));
      }
    }
    if (!then.revisitsOwed().isEmpty() || !then.defaultVisits().isEmpty()) {
      owed.add(ActionKind.DO_REVISIT);
    }
    if (!then.overdue().isEmpty()) {
      owed.add(ActionKind.URGE);
    }
    if (CaseLists.any(it.effectiveAgreements(), each -> !each.copiesOwed().isEmpty())) {
      owed.add(ActionKind.DELIVER_COPY);
    }
    if (CaseLists.any(
        EndingRows.toBeTold(it),
        party -> it.party(party).map(told -> told.routes().isEmpty()).orElse(false))) {
      owed.add(ActionKind.GIVE_ROUTES);
    }
  }

  /** Returns whether whoever asks owes an action of a kind, if it is open. */
  boolean isOwed(ActionKind kind) {
    return owed.contains(kind);
  }

  /**
   * Collects the days of a case.
   *
   * @param own the parties the actor stands for; empty for an office or a mediator
   */
  static OptionDays of(CaseOnDay then, Optional<List<PartyNumber>> own) {
    return new OptionDays(then, own);
  }

  private static Map<ClockKind, List<ActionKind>> metBy() {
    Map<ClockKind, List<ActionKind>> met = new EnumMap<>(ClockKind.class);
    met.put(
        ClockKind.ACCEPTANCE,
        List.of(ActionKind.ACCEPT, ActionKind.DECLINE, ActionKind.RETURN_REFERRAL));
    met.put(
        ClockKind.REFERRAL_ANSWER,
        List.of(ActionKind.CONFIRM_REFERRAL, ActionKind.RETURN_REFERRAL));
    met.put(ClockKind.MEDIATOR_CHOICE, List.of(ActionKind.APPOINT, ActionKind.CHOOSE_MEDIATOR));
    List<ActionKind> endings =
        List.of(
            ActionKind.EXTEND,
            ActionKind.RECORD_ORAL,
            ActionKind.SEAL,
            ActionKind.END_NOT_AGREED,
            ActionKind.END_PARTLY);
    met.put(ClockKind.MEDIATION, endings);
    met.put(ClockKind.COURT, endings);
    met.put(ClockKind.MEDICAL, endings);
    met.put(ClockKind.CONFIRMATION, List.of(ActionKind.APPLY_CONFIRMATION));
    met.put(ClockKind.ARBITRAL_REVIEW, List.of(ActionKind.ARBITRAL_REVIEW));
    met.put(
        ClockKind.COURT_DOCKETING, List.of(ActionKind.COURT_DOCKETS, ActionKind.COURT_NOT_ACCEPTS));
    met.put(ClockKind.COURT_CONCLUSION, List.of(ActionKind.RULED_VALID, ActionKind.RULED_REJECTED));
    met.put(ClockKind.RULING_OBJECTION, List.of(ActionKind.RULING_OBJECTION));
    met.put(ClockKind.ORDER_NOTICE, List.of(ActionKind.COURT_TAKES_ORDER));
    met.put(ClockKind.ORDER_ISSUE, List.of(ActionKind.ORDER_SERVED));
    met.put(ClockKind.ORDER_SERVICE, List.of(ActionKind.ORDER_SERVED));
    met.put(ClockKind.ORDER_ANSWER, List.of(ActionKind.ORDER_OBJECTED));
    met.put(ClockKind.NO_SUIT, List.of(ActionKind.ORDER_OBJECTED));
    met.put(ClockKind.ENFORCEMENT, List.of(ActionKind.APPLY_ENFORCEMENT));
    met.put(ClockKind.ORGAN_TERM, List.of(ActionKind.CRIMINAL_SIDE_NOTE));
    met.put(ClockKind.FEEDBACK, List.of(ActionKind.RETURN_TO_COURT, ActionKind.FEED_BACK));
    met.put(ClockKind.FILING, List.of(ActionKind.ARCHIVE));
    met.put(ClockKind.SUPERVISION, List.of(ActionKind.ANSWER_SUPERVISION));
    met.put(ClockKind.COMPLAINT, List.of(ActionKind.COMPLAIN));
    met.put(ClockKind.RATIFICATION, List.of(ActionKind.RATIFY));
    return met;
  }

  /** Returns the day by which a kind of action is due, if it is. */
  Optional<LocalDate> of(ActionKind kind) {
    return Optional.ofNullable(days.get(kind));
  }

  private void clock(CaseClock clock) {
    boolean counts =
        clock.isRunning()
            && !clock.isPaused()
            && !(clock.effect().lapses() && today.isAfter(clock.lastDay()))
            && clock.party().map(this::isOwn).orElse(true)
            && !(own.isPresent() && OF_OFFICE.contains(clock.kind()));
    if (counts) {
      due(metBy(clock), clock.lastDay());
    }
  }

  private List<ActionKind> metBy(CaseClock clock) {
    return switch (clock.kind()) {
      case TRANSFER_ANSWER ->
          it.holderTrack().offer().isPresent() ? ANSWERS_TO_OFFER : List.of(ActionKind.HAND_OVER);
      case DATA_REQUEST ->
          it.records().dataRequests().stream()
              .filter(request -> request.clock() == clock.number())
              .map(OptionDays::answer)
              .toList();
      default -> MET_BY.getOrDefault(clock.kind(), List.of());
    };
  }

  private static ActionKind answer(DataRequest request) {
    return switch (request.kind()) {
      case ACCESS -> ActionKind.REQUEST_ACCESS;
      case CORRECTION -> ActionKind.REQUEST_CORRECTION;
      case ERASURE -> ActionKind.REQUEST_ERASURE;
    };
  }

  private void reports() {
    for (CaseReport report : it.reports()) {
      if (report.isOwed() && report.dueOn().isPresent()) {
        due(List.of(kindOf(report)), report.dueOn().get());
      }
    }
  }

  private static ActionKind kindOf(CaseReport report) {
    return report.about() == ReportKind.HARM ? ActionKind.REPORT_HARM : ActionKind.REPORT_DANGER;
  }

  private boolean isOwn(PartyNumber party) {
    return own.map(mine -> mine.contains(party)).orElse(true);
  }

  private boolean isOwn(ObligationTerms terms) {
    return isOwn(terms.creditor()) || CaseLists.any(terms.debtors(), this::isOwn);
  }

  private void due(List<ActionKind> kinds, LocalDate day) {
    for (ActionKind kind : kinds) {
      days.merge(kind, day, (one, other) -> one.isBefore(other) ? one : other);
    }
  }
}

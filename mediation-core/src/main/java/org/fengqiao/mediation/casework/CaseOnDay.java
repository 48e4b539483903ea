package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the stored days of a case mean on one day: what has expired (T45), lapsed (T87), is overdue
 * (T98) or owed (T103). Nothing of this is ever written.
 */
public final class CaseOnDay {

  private final MediationCase mediationCase;
  private final LocalDate today;
  private @Nullable List<CaseClock> expired;

  CaseOnDay(MediationCase mediationCase, LocalDate today) {
    this.mediationCase = mediationCase;
    this.today = today;
  }

  MediationCase it() {
    return mediationCase;
  }

  /** Returns the day. */
  public LocalDate today() {
    return today;
  }

  /** Returns in which stage of the course of a centre the dispute is (CASE-45, ORG-46). */
  public CaseStage stage() {
    return CaseStage.of(this);
  }

  /** Returns where the ways to a court, a notary and an arbitral body stand. */
  public EnforcementOnDay enforcement() {
    return new EnforcementOnDay(mediationCase, today);
  }

  /**
   * Returns, for every agreement in effect, each way to make it firm or enforceable: open, or why
   * not, with its conditions, last day and article.
   */
  public List<NextWay> whatNext() {
    return WhatNext.of(mediationCase, today);
  }

  /**
   * Returns the clocks of a kind that run on this day: not stopped, and their last day not over.
   */
  public List<CaseClock> running(ClockKind kind) {
    return CaseLists.those(mediationCase.running(kind), clock -> !clock.isExpiredOn(today));
  }

  /** Returns the clocks nothing has stopped and whose last day is over. */
  public List<CaseClock> expired() {
    List<CaseClock> made = expired;
    if (made == null) {
      made = CaseLists.those(mediationCase.clocks(), clock -> clock.isExpiredOn(today));
      expired = made;
    }
    return made;
  }

  /** Returns the clocks that stand still. */
  public List<CaseClock> paused() {
    return mediationCase.clocks().stream().filter(CaseClock::isPaused).toList();
  }

  /** Returns the clock that has ended mediation, unless it is extended (T45). */
  public Optional<CaseClock> endedPeriod() {
    for (CaseClock clock : expired()) {
      if (clock.effect() == ClockEffect.ENDS) {
        return Optional.of(clock);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the last day of a line on this day: its own, or the day after the grace that an earlier
   * line of the same obligation has missed, where the agreement says so (T100).
   */
  public LocalDate dueOn(ObligationState line) {
    LocalDate day = line.dueOn();
    for (ObligationState missed : accelerating(line)) {
      LocalDate early = afterGrace(missed);
      day = early.isBefore(day) ? early : day;
    }
    return day;
  }

  /** The missed lines of the same obligation because of which a line falls due early. */
  private List<ObligationState> accelerating(ObligationState line) {
    List<ObligationState> missed = List.of();
    for (ObligationState other : mediationCase.obligations()) {
      if (other.claim() == line.claim()
          && other.number() < line.number()
          && !other.accelerationWaived()
          && other.isPastGraceOn(today)
          && afterGrace(other).isBefore(line.dueOn())) {
        missed = CaseFacts.with(missed, other);
      }
    }
    return missed;
  }

  private static LocalDate afterGrace(ObligationState missed) {
    return missed.days().graceUntil().orElseThrow().plusDays(1);
  }

  /** Returns the open lines that have fallen due early (T100). */
  public List<ObligationState> accelerated() {
    return open().filter(line -> dueOn(line).isBefore(line.dueOn())).toList();
  }

  /** Returns the open lines that are due by now, late or not. */
  public List<ObligationState> due() {
    return open().filter(line -> !dueOn(line).isAfter(today)).toList();
  }

  /** Returns what is due by now in money. */
  public Fen dueAmount() {
    return sum(due());
  }

  /** Returns the obligations whose day is over and that are not done (T98). */
  public List<ObligationState> overdue() {
    return open().filter(line -> dueOn(line).isBefore(today)).toList();
  }

  /** Returns what is overdue in money. */
  public Fen overdueAmount() {
    return sum(overdue());
  }

  /**
   * Returns the visits that are owed because a line was not performed by its day (T98, C-16): both
   * sides of it, until they are visited after that day, decline it or are not met as often as the
   * rule asks for. For what fell due early a visit after the default that brought it about is
   * enough.
   */
  public List<DefaultVisit> defaultVisits() {
    Set<DefaultVisit> visits = new TreeSet<>();
    for (ObligationState line : mediationCase.obligations()) {
      if (line.dueOn().isBefore(today)) {
        visits.addAll(visitsIfLate(line));
      }
    }
    return List.copyOf(visits);
  }

  /** Returns the visits that are owed for a line once its day is over, unless it is done. */
  List<DefaultVisit> visitsIfLate(ObligationState line) {
    return line.isDone() || !binds(line)
        ? List.of()
        : line.days().visitIfLateBy().stream().flatMap(by -> visits(line, by)).toList();
  }

  private Stream<DefaultVisit> visits(ObligationState line, LocalDate by) {
    ObligationTerms terms = line.obligation().terms();
    LocalDate missed = missedOn(line);
    return Stream.concat(Stream.of(terms.creditor()), terms.debtors().stream())
        .filter(party -> !isDischargedAfter(party, missed))
        .map(party -> new DefaultVisit(party, by));
  }

  private LocalDate missedOn(ObligationState line) {
    return accelerating(line).stream()
        .map(ObligationState::dueOn)
        .min(LocalDate::compareTo)
        .orElse(line.dueOn());
  }

  /** Returns the days on which a party was not met after the earliest default still open. */
  List<LocalDate> triesAfterDefault(PartyNumber party) {
    return open()
        .filter(line -> line.dueOn().isBefore(today))
        .map(this::missedOn)
        .min(LocalDate::compareTo)
        .map(
            missed ->
                eventsAfter(missed)
                    .filter(event -> isTry(event.body(), party))
                    .map(CaseEvent::occurredOn)
                    .toList())
        .orElse(List.of());
  }

  private static boolean isTry(CaseEventBody body, PartyNumber party) {
    return body instanceof FollowUpEvent.RevisitTried tried && tried.party().equals(party);
  }

  /** Visited, declined, or not met as often as the rule asks for (T104 to T106). */
  private boolean isDischargedAfter(PartyNumber party, LocalDate day) {
    return eventsAfter(day).map(CaseEvent::body).anyMatch(body -> isDischarged(body, party));
  }

  private static boolean isDischarged(CaseEventBody body, PartyNumber party) {
    if (body instanceof FollowUpEvent.RevisitTried tried) {
      return tried.discharges() && tried.party().equals(party);
    }
    if (body instanceof FollowUpEvent.RevisitDeclined declined) {
      return declined.party().equals(party);
    }
    return body instanceof FollowUpEvent.RevisitDone done && done.party().equals(party);
  }

  private Stream<CaseEvent> eventsAfter(LocalDate day) {
    return mediationCase.events().stream()
        .filter(event -> event.occurredOn().isAfter(day) && !event.occurredOn().isAfter(today));
  }

  private Stream<ObligationState> open() {
    return mediationCase.obligations().stream().filter(line -> !line.isDone()).filter(this::binds);
  }

  /**
   * Returns the parties an agreement does not bind: those for whom an act in it was not ratified,
   * or not within the time for it, where silence is refusal (C-25, CC 145, 171).
   */
  public List<PartyNumber> notBound(Agreement agreement) {
    if (agreement.notRatifiedBy().isEmpty() && mediationCase.ratifications().isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            agreement.notRatifiedBy().stream(),
            mediationCase.ratifications().stream()
                .filter(open -> agreement.isEffective() && open.agreement() == agreement.number())
                .filter(open -> hasLapsed(open.clock()))
                .map(Ratification::party))
        .distinct()
        .sorted()
        .toList();
  }

  private boolean hasLapsed(int clock) {
    return mediationCase.clock(clock).filter(c -> c.isExpiredOn(today)).isPresent();
  }

  /** Returns whether a line has a creditor and a debtor whom its agreement binds. */
  boolean binds(ObligationState line) {
    return line.bindsWithout(notBound(line));
  }

  /** Returns the parties the agreement of a line does not bind. */
  List<PartyNumber> notBound(ObligationState line) {
    return notBound(mediationCase.agreement(line.agreement()));
  }

  private static Fen sum(List<ObligationState> lines) {
    return lines.stream().map(ObligationState::outstanding).reduce(Fen.ZERO, Fen::plus);
  }

  /** Returns the return visits that are owed (T103), late or not. */
  public List<Revisit> revisitsOwed() {
    return mediationCase.revisits().stream().filter(Revisit::isOwed).toList();
  }

  /**
   * Returns the return visits owed that a talk on this day is, or a try to have it (T104, T105).
   */
  List<Revisit> revisitsPossible() {
    return Revisit.possibleOn(
        today,
        mediationCase.revisits(),
        number -> mediationCase.clock(number).orElseThrow(),
        mediationCase.obligations());
  }

  /** Returns the return visits whose last day is over. */
  public List<Revisit> revisitsLate() {
    return mediationCase.revisits().stream().filter(visit -> visit.isLateOn(today)).toList();
  }

  /**
   * Returns the last day to apply for judicial confirmation (PML 33), if an agreement is in effect
   * and the day is not over; of several agreements the earliest.
   */
  public Optional<LocalDate> confirmationOpenUntil() {
    return mediationCase.running(ClockKind.CONFIRMATION).stream()
        .map(CaseClock::lastDay)
        .filter(last -> !today.isAfter(last))
        .min(LocalDate::compareTo);
  }

  /** Returns whether the time to apply for judicial confirmation is over (T87). */
  public boolean confirmationLapsed() {
    return expired().stream().anyMatch(clock -> clock.kind() == ClockKind.CONFIRMATION);
  }
}

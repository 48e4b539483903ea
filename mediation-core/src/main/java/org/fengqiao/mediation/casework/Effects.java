package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.party.PartyNumber;

/** Collects what an accepted action does. */
final class Effects {

  private final Attempt attempt;
  private final List<CaseEventBody> bodies = new ArrayList<>();
  private int lastClock;

  Effects(Attempt attempt) {
    this.attempt = attempt;
    this.lastClock = attempt.it().clocks().size();
  }

  List<CaseEventBody> bodies() {
    return List.copyOf(bodies);
  }

  void add(CaseEventBody body) {
    bodies.add(body);
  }

  void start(ClockRule rule, LocalDate from) {
    start(rule, from, Optional.empty(), Optional.empty());
  }

  void start(
      ClockRule rule, LocalDate from, Optional<PartyNumber> party, Optional<Integer> agreement) {
    Deadline deadline = rule.deadline(from, attempt.context().calendar());
    List<Integer> missing = List.copyOf(deadline.missingYears());
    if (!missing.isEmpty()) {
      attempt.reportBecause(
          rule.basis(),
          CaseProblem.DAY_PROVISIONAL,
          rule.kind(),
          deadline.lastDay(),
          missing.stream().map(String::valueOf).toList());
    }
    lastClock++;
    add(
        new ClockEvent.ClockStarted(
            lastClock,
            rule.kind(),
            party,
            agreement,
            from,
            deadline.lastDay(),
            rule.effect(),
            missing));
  }

  void stop(ClockKind... kinds) {
    Arrays.stream(kinds)
        .flatMap(kind -> attempt.it().running(kind).stream())
        .forEach(clock -> add(new ClockEvent.ClockStopped(clock.number())));
  }

  /** Stops what runs towards the end of mediation. */
  void stopMediationPeriods() {
    stop(ClockKind.MEDIATION, ClockKind.LABOUR_WAIT, ClockKind.MEDICAL);
  }

  /** Starts the return visits of parties, if cases that ended this way owe them (C-16). */
  void planRevisits(Outcome outcome, Collection<PartyNumber> parties, LocalDate from) {
    RevisitRule rule = attempt.rules().revisits();
    if (!rule.covers(outcome)) {
      return;
    }
    boolean agreed = outcome == Outcome.AGREED || outcome == Outcome.PARTLY_AGREED;
    ClockRule clock =
        new ClockRule(
            ClockKind.REVISIT,
            agreed ? rule.afterPerformance() : rule.afterEnding(),
            rule.roll(),
            ClockEffect.LATE,
            rule.basis());
    parties.forEach(party -> start(clock, from, Optional.of(party), Optional.empty()));
  }

  /** Ends mediation without agreement: stops the periods, starts visits and later requests. */
  void end(Outcome outcome, EndReason reason) {
    add(new EndingEvent.CaseEnded(outcome, reason));
    stopMediationPeriods();
    startRequests(Optional.empty());
    planRevisits(outcome, Attempt.numbers(attempt.it().activeParties()), attempt.day());
  }

  /** Starts the time for requests that follow an ending, of all parties or of a severed one. */
  void startRequests(Optional<PartyNumber> party) {
    Optional.ofNullable(attempt.rules().periods().afterEndingByType().get(attempt.disputeType()))
        .ifPresent(rule -> start(rule, attempt.day(), party, Optional.empty()));
  }

  /** Does what follows from an agreement in effect that leaves nothing open. */
  void settled(int agreement, AgreementContent content, LocalDate effectiveOn) {
    CasePeriods periods = attempt.rules().periods();
    stopMediationPeriods();
    start(periods.confirmation(), effectiveOn, Optional.empty(), Optional.of(agreement));
    Optional.ofNullable(periods.arbitralReviewByType().get(attempt.disputeType()))
        .ifPresent(rule -> start(rule, effectiveOn, Optional.empty(), Optional.of(agreement)));
    LocalDate lastDue =
        content.obligations().stream()
            .map(obligation -> obligation.terms().dueOn())
            .max(LocalDate::compareTo)
            .orElse(effectiveOn);
    planRevisits(Outcome.AGREED, content.parties(), lastDue);
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.party.PartyNumber;

/** Collects what an accepted action does, and the clocks it starts and stops. */
final class Effects {

  private final Attempt attempt;
  private final List<CaseEventBody> bodies = new ArrayList<>();
  private int lastClock;

  Effects(Attempt attempt) {
    this.attempt = attempt;
    this.lastClock = attempt.it().clocks().size();
  }

  List<CaseEventBody> bodies() {
    return Collections.unmodifiableList(bodies);
  }

  void add(CaseEventBody body) {
    bodies.add(body);
  }

  /** Writes down who signed a paper for whom, if somebody did. */
  void signedBy(Optional<List<PaperSigner>> signers) {
    signers.filter(s -> !s.isEmpty()).ifPresent(s -> add(new PartyEvent.PaperSigned(s)));
  }

  int start(ClockRule rule, LocalDate from) {
    return start(rule, from, Optional.empty(), Optional.empty());
  }

  /** Starts a clock that belongs to an agreement. */
  int start(ClockRule rule, LocalDate from, int agreement) {
    return start(rule, from, Optional.empty(), Optional.of(agreement));
  }

  int start(
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
    return begin(
        number ->
            new ClockEvent.ClockStarted(
                number,
                rule.kind(),
                party,
                agreement,
                from,
                deadline.lastDay(),
                rule.effect(),
                missing));
  }

  /** Starts a clock that ends on a day somebody else has set and returns its number. */
  int startUntil(
      ClockKind kind, Optional<Integer> agreement, LocalDate lastDay, ClockEffect effect) {
    return begin(
        number ->
            new ClockEvent.ClockStarted(
                number,
                kind,
                Optional.empty(),
                agreement,
                attempt.day(),
                lastDay,
                effect,
                List.of()));
  }

  /** Starts a clock whose days are known and returns its number. */
  int begin(IntFunction<ClockEvent.ClockStarted> clock) {
    lastClock++;
    add(clock.apply(lastClock));
    return lastClock;
  }

  /** Returns whether a clock of a kind starts with this action. */
  boolean starts(ClockKind kind) {
    return CaseLists.any(
        bodies,
        body -> body instanceof ClockEvent.ClockStarted started && started.clockKind() == kind);
  }

  /** Stops one clock if it runs. */
  void stop(int number) {
    if (CaseLists.any(
        attempt.it().clocks(), clock -> clock.number() == number && clock.isRunning())) {
      add(new ClockEvent.ClockStopped(number));
    }
  }

  void stop(ClockKind... kinds) {
    for (ClockKind kind : kinds) {
      for (CaseClock clock : attempt.it().running(kind)) {
        add(new ClockEvent.ClockStopped(clock.number()));
      }
    }
  }

  /** Mediation is over: stops what ran towards its end, and starts what its source waits for. */
  void stopMediationPeriods() {
    stop(ClockKind.MEDIATION, ClockKind.COURT, ClockKind.LABOUR_WAIT, ClockKind.MEDICAL);
    stop(ClockKind.MEDIATOR_CHOICE);
    startFeedback();
  }

  /** Whoever sent the case is told in time, where a rule says that it is told at all (T77). */
  void startFeedback() {
    if (attempt.it().toldIn().isEmpty()) {
      startFeedbackAgain();
    }
  }

  /** The same, whatever was told before. */
  void startFeedbackAgain() {
    MediationCase it = attempt.it();
    boolean owed =
        attempt.rules().handovers().feedback().containsKey(it.registered().source())
            && it.running(ClockKind.FEEDBACK).isEmpty();
    attempt
        .rules()
        .periods()
        .feedback()
        .filter(rule -> owed)
        .ifPresent(rule -> start(rule, attempt.day()));
  }

  /** Starts the period of a dispute a court sent (C-05). */
  void startCourtPeriod(ReferralLetter letter) {
    courtPeriod(letter).ifPresent(rule -> start(rule, attempt.day()));
  }

  private Optional<ClockRule> courtPeriod(ReferralLetter letter) {
    return letter
        .channel()
        .flatMap(
            channel ->
                letter.stage().flatMap(stage -> attempt.rules().periods().courtOf(channel, stage)));
  }

  /**
   * Gives mediation its time: that of the court's channel if a court sent the case (C-05), unless
   * it runs already, and otherwise the general one (C-04); the medical one in either case (C-07).
   */
  void startMediationPeriods() {
    Optional<ClockRule> ofCourt =
        attempt.it().referral().map(IncomingReferral::letter).flatMap(this::courtPeriod);
    ofCourt
        .filter(rule -> !starts(ClockKind.COURT))
        .filter(rule -> attempt.it().running(ClockKind.COURT).isEmpty())
        .ifPresent(rule -> start(rule, attempt.day()));
    attempt
        .rules()
        .periods()
        .mediationOf(attempt.disputeType())
        .filter(rule -> rule.kind() == ClockKind.MEDICAL || ofCourt.isEmpty())
        .ifPresent(rule -> start(rule, attempt.day()));
  }

  /** Begins a new round: it has its own period, and its ending plans its own visits. */
  void newRound() {
    stop(ClockKind.FEEDBACK);
    List<PartyNumber> active = attempt.it().activeNumbers();
    attempt.it().running(ClockKind.REVISIT).stream()
        .filter(clock -> clock.party().filter(active::contains).isPresent())
        .forEach(clock -> add(new ClockEvent.ClockStopped(clock.number())));
    startMediationPeriods();
  }

  /** Starts the time for requests that follow an ending, of all parties or of a severed one. */
  void startRequests(Optional<PartyNumber> party) {
    Optional.ofNullable(
            attempt.rulesOfDay().periods().afterEndingByType().get(attempt.disputeType()))
        .ifPresent(rule -> start(rule, attempt.day(), party, Optional.empty()));
  }

  /** Stops the times for the rights an agreement gave that no longer stands. */
  void stopRightsOf(int agreement) {
    attempt.it().clocks().stream()
        .filter(CaseClock::isRunning)
        .filter(clock -> clock.kind() != ClockKind.REVISIT)
        .filter(clock -> clock.agreement().filter(number -> number == agreement).isPresent())
        .forEach(clock -> add(new ClockEvent.ClockStopped(clock.number())));
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;

/** Collects what an accepted action does. */
final class Effects {

  /** How a line ends that stands in another text now, or in none. */
  static final Set<PerformanceStatus> REPLACED =
      EnumSet.of(PerformanceStatus.RENEGOTIATED, PerformanceStatus.ANNULLED);

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
  private void startFeedbackAgain() {
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

  /** Lets periods stand still that run and are not over. */
  void pause(PauseReason reason, Collection<ClockKind> kinds) {
    kinds.stream()
        .flatMap(kind -> attempt.it().running(kind).stream())
        .filter(clock -> !clock.isPausedFor(reason) && !clock.isExpiredOn(attempt.day()))
        .forEach(clock -> add(new ClockEvent.ClockPaused(clock.number(), reason)));
  }

  /** Lets the periods go on that stand still for a reason; what they missed is made up for. */
  void resume(PauseReason reason) {
    attempt.it().clocks().stream()
        .filter(clock -> clock.isPausedFor(reason))
        .forEach(
            clock -> {
              PausedPeriod.LastDay last = afterPause(clock, reason);
              warnIfProvisional(clock.kind(), last);
              add(
                  new ClockEvent.ClockResumed(
                      clock.number(), reason, last.day(), last.missingYears()));
            });
  }

  private PausedPeriod.LastDay afterPause(CaseClock clock, PauseReason reason) {
    List<ClockPause> pauses = clock.pausesUntil(reason, attempt.day());
    ClockRule rule = ruleOf(clock);
    if (clock.extension().isPresent()) {
      ClockExtension extension = clock.extension().get();
      List<ClockPause> since =
          pauses.stream().filter(pause -> !pause.from().isBefore(extension.on())).toList();
      return counting(since).lastDay(extension.on(), extension.to(), rule.roll());
    }
    return counting(pauses).lastDay(clock.startedOn(), rule.period(), rule.roll());
  }

  private PausedPeriod counting(List<ClockPause> pauses) {
    return new PausedPeriod(
        pauses, attempt.rules().pauses().counting(), attempt.context().calendar());
  }

  /**
   * The rule a clock was started by: the one that leads to the same day. If the rules have changed
   * since, its days are counted one by one.
   */
  private ClockRule ruleOf(CaseClock clock) {
    WorkCalendar calendar = attempt.context().calendar();
    return attempt
        .rules()
        .periods()
        .mediationPeriods()
        .filter(rule -> rule.kind() == clock.kind())
        .filter(
            rule -> rule.deadline(clock.startedOn(), calendar).lastDay().equals(clock.plannedDay()))
        .findFirst()
        .orElseGet(
            () ->
                new ClockRule(
                    clock.kind(),
                    Period.calendarDays(
                        Math.toIntExact(
                            ChronoUnit.DAYS.between(clock.startedOn(), clock.plannedDay()))),
                    Roll.FORWARD,
                    clock.effect(),
                    LegalBasis.ourDefault()));
  }

  /** Extends a period to an agreed day, which moves off a rest day where the period does. */
  void extend(CaseClock clock, LocalDate to) {
    PausedPeriod.LastDay last =
        PausedPeriod.LastDay.of(
            Deadline.on(to, ruleOf(clock).roll(), attempt.context().calendar()));
    warnIfProvisional(clock.kind(), last);
    add(new ClockEvent.ClockExtended(clock.number(), to, last.day(), last.missingYears()));
  }

  private void warnIfProvisional(ClockKind kind, PausedPeriod.LastDay last) {
    if (!last.missingYears().isEmpty()) {
      attempt.report(
          CaseProblem.DAY_PROVISIONAL,
          kind,
          last.day(),
          last.missingYears().stream().map(String::valueOf).toList());
    }
  }

  /** Starts the return visits of parties, if cases that ended this way owe them (C-16). */
  void planRevisits(Outcome outcome, Collection<PartyNumber> parties, LocalDate from) {
    RevisitRule rule = attempt.rules().revisits();
    if (!rule.covers(outcome)) {
      return;
    }
    boolean agreed = outcome == Outcome.AGREED || outcome == Outcome.PARTLY_AGREED;
    RevisitRule.Time time = agreed ? rule.afterPerformance() : rule.afterEnding();
    ClockRule clock =
        new ClockRule(
            ClockKind.REVISIT, time.period(), time.roll(), ClockEffect.LATE, time.basis());
    parties.forEach(party -> start(clock, from, Optional.of(party), Optional.empty()));
  }

  /**
   * Ends mediation: stops the periods, starts visits and later requests. What is in effect already
   * stays, so that the case is partly agreed then (T67).
   */
  void end(Outcome outcome, EndReason reason) {
    end(outcome, reason, Set.of());
  }

  /**
   * Ends mediation without agreement on everything. A part already in effect stays: the outcome is
   * then that part of it was agreed (T67).
   *
   * @param unreached parties nobody can visit
   */
  void end(Outcome outcome, EndReason reason, Set<PartyNumber> unreached) {
    if (!attempt.it().effectiveAgreements().isEmpty()) {
      endPartly(reason, unreached);
      return;
    }
    endWhole(outcome, reason, unreached);
  }

  /** Ends mediation; a part in effect does not count as an agreement (T66). */
  void endWhole(Outcome outcome, EndReason reason, Set<PartyNumber> unreached) {
    add(new EndingEvent.CaseEnded(outcome, reason));
    stopMediationPeriods();
    startRequests(Optional.empty());
    planRevisits(
        outcome,
        attempt.it().activeNumbers().stream().filter(party -> !unreached.contains(party)).toList(),
        attempt.day());
  }

  /**
   * An agreement in effect is annulled and no round follows (T57). Whoever loses it is where every
   * ending without agreement leaves a party: visited, with the time for requests; and whoever sent
   * the case is told again. With nothing else in effect mediation has failed; what is closed stays
   * closed.
   */
  void endAnnulled(Agreement annulled) {
    MediationCase it = attempt.it();
    boolean failed = it.effectiveAgreements().size() == 1;
    if (failed && it.state() != CaseState.CLOSED) {
      add(new EndingEvent.CaseEnded(Outcome.NOT_AGREED, EndReason.ANNULLED));
    }
    startFeedbackAgain();
    List<PartyNumber> active = it.activeNumbers();
    List<PartyNumber> losing =
        failed ? active : active.stream().filter(annulled.content().parties()::contains).toList();
    if (failed) {
      startRequests(Optional.empty());
    } else {
      losing.forEach(party -> startRequests(Optional.of(party)));
    }
    planRevisits(
        Outcome.NOT_AGREED,
        losing.stream()
            .filter(party -> it.revisits().stream().noneMatch(v -> isOwedTo(party, v)))
            .toList(),
        attempt.day());
  }

  private static boolean isOwedTo(PartyNumber party, Revisit visit) {
    return visit.isOwed() && visit.party().equals(party);
  }

  /** Plans the visits after an agreement, unless they wait for the last performance. */
  void planAgreedRevisits(Collection<PartyNumber> parties, LocalDate lastDue, boolean open) {
    if (!attempt.rules().revisits().afterLastPerformance() || !open) {
      planRevisits(Outcome.AGREED, parties, lastDue);
    }
  }

  /**
   * Plans the visits that wait for the last performance, if these lines were all that was open: of
   * everybody an agreement bound, also one that a later text has taken the place of (FUP-01).
   */
  void discharged(Collection<Integer> lines) {
    MediationCase it = attempt.it();
    if (it.state() == CaseState.MED || !attempt.rules().revisits().afterLastPerformance()) {
      return;
    }
    boolean last =
        it.obligations().stream()
            .filter(line -> !line.isDone())
            .allMatch(line -> lines.contains(line.number()));
    if (last) {
      planRevisits(
          Outcome.AGREED,
          it.agreements().stream()
              .filter(
                  agreement ->
                      agreement.isEffective() || agreement.status() == AgreementStatus.SUPERSEDED)
              .flatMap(agreement -> agreement.content().parties().stream())
              .distinct()
              .sorted()
              .toList(),
          attempt.day());
    }
  }

  /** Ends mediation on whatever is still open, besides agreements in effect (T67). */
  void endPartly(EndReason reason, Set<PartyNumber> unreached) {
    MediationCase it = attempt.it();
    List<PartyNumber> unsettled =
        it.unsettledParties().stream().filter(party -> !unreached.contains(party)).toList();
    add(new EndingEvent.CaseEnded(Outcome.PARTLY_AGREED, reason));
    stopMediationPeriods();
    startRequests(Optional.empty());
    List<PartyNumber> bound =
        it.effectiveAgreements().stream()
            .flatMap(agreement -> visitedFor(agreement, it).stream())
            .filter(party -> !unreached.contains(party))
            .distinct()
            .sorted()
            .toList();
    boolean open = it.obligations().stream().anyMatch(line -> !line.isDone());
    planAgreedRevisits(bound, lastDue(it.obligations(), attempt.day()), open);
    planRevisits(Outcome.NOT_AGREED, unsettled, attempt.day());
  }

  /**
   * Whom the visits after an agreement are owed to. What an earlier round agreed and nothing is
   * left of needs none besides the visit after this ending, if there is one (C-16).
   */
  private List<PartyNumber> visitedFor(Agreement agreement, MediationCase it) {
    boolean open =
        it.obligations().stream()
            .anyMatch(line -> line.agreement() == agreement.number() && !line.isDone());
    return CaseLists.those(
        agreement.content().parties(),
        party ->
            open
                || it.settles(agreement, party)
                || !attempt.rules().revisits().covers(Outcome.NOT_AGREED));
  }

  /** The last agreed day of what stands, but no day before the one visits are planned on. */
  private static LocalDate lastDue(List<ObligationState> lines, LocalDate notBefore) {
    return lines.stream()
        .filter(line -> !REPLACED.contains(line.status()))
        .map(ObligationState::dueOn)
        .filter(notBefore::isBefore)
        .max(LocalDate::compareTo)
        .orElse(notBefore);
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

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.party.PartyNumber;

/** How mediation ends, and the return visits that follow. */
final class Endings {

  /** How a line ends that stands in another text now, or in none. */
  static final Set<PerformanceStatus> REPLACED =
      EnumSet.of(PerformanceStatus.RENEGOTIATED, PerformanceStatus.ANNULLED);

  private Endings() {}

  /** Starts the return visits of parties, if cases that ended this way owe them (C-16). */
  static void planRevisits(
      Outcome outcome,
      Collection<PartyNumber> parties,
      LocalDate from,
      Attempt attempt,
      Effects effects) {
    RevisitRule rule = attempt.rules().revisits();
    if (!rule.covers(outcome)) {
      return;
    }
    boolean agreed = outcome == Outcome.AGREED || outcome == Outcome.PARTLY_AGREED;
    RevisitRule.Time time = agreed ? rule.afterPerformance() : rule.afterEnding();
    ClockRule clock =
        new ClockRule(
            ClockKind.REVISIT, time.period(), time.roll(), ClockEffect.LATE, time.basis());
    parties.forEach(party -> effects.start(clock, from, Optional.of(party), Optional.empty()));
  }

  /**
   * Ends mediation: stops the periods, starts visits and later requests. What is in effect already
   * stays, so that the case is partly agreed then (T67).
   */
  static void end(Outcome outcome, EndReason reason, Attempt attempt, Effects effects) {
    end(outcome, reason, Set.of(), attempt, effects);
  }

  /**
   * Ends mediation without agreement on everything. A part already in effect stays: the outcome is
   * then that part of it was agreed (T67).
   *
   * @param unreached parties nobody can visit
   */
  static void end(
      Outcome outcome,
      EndReason reason,
      Set<PartyNumber> unreached,
      Attempt attempt,
      Effects effects) {
    if (!attempt.it().effectiveAgreements().isEmpty()) {
      endPartly(reason, unreached, attempt, effects);
      return;
    }
    endWhole(outcome, reason, unreached, attempt, effects);
  }

  /** Ends mediation; a part in effect does not count as an agreement (T66). */
  static void endWhole(
      Outcome outcome,
      EndReason reason,
      Set<PartyNumber> unreached,
      Attempt attempt,
      Effects effects) {
    effects.add(new EndingEvent.CaseEnded(outcome, reason));
    effects.stopMediationPeriods();
    effects.startRequests(Optional.empty());
    planRevisits(
        outcome,
        attempt.it().activeNumbers().stream().filter(party -> !unreached.contains(party)).toList(),
        attempt.day(),
        attempt,
        effects);
  }

  /**
   * An agreement in effect is annulled and no round follows (T57). Whoever loses it is where every
   * ending without agreement leaves a party: visited, with the time for requests; and whoever sent
   * the case is told again. With nothing else in effect mediation has failed; what is closed stays
   * closed.
   */
  static void endAnnulled(Agreement annulled, Attempt attempt, Effects effects) {
    MediationCase it = attempt.it();
    boolean failed = it.effectiveAgreements().size() == 1;
    if (failed && it.state() != CaseState.CLOSED) {
      effects.add(new EndingEvent.CaseEnded(Outcome.NOT_AGREED, EndReason.ANNULLED));
    }
    effects.startFeedbackAgain();
    List<PartyNumber> active = it.activeNumbers();
    List<PartyNumber> losing =
        failed ? active : active.stream().filter(annulled.content().parties()::contains).toList();
    if (failed) {
      effects.startRequests(Optional.empty());
    } else {
      losing.forEach(party -> effects.startRequests(Optional.of(party)));
    }
    planRevisits(
        Outcome.NOT_AGREED,
        losing.stream()
            .filter(party -> it.revisits().stream().noneMatch(v -> isOwedTo(party, v)))
            .toList(),
        attempt.day(),
        attempt,
        effects);
  }

  private static boolean isOwedTo(PartyNumber party, Revisit visit) {
    return visit.isOwed() && visit.party().equals(party);
  }

  /** Plans the visits after an agreement, unless they wait for the last performance. */
  static void planAgreedRevisits(
      Collection<PartyNumber> parties,
      LocalDate lastDue,
      boolean open,
      Attempt attempt,
      Effects effects) {
    if (!attempt.rules().revisits().afterLastPerformance() || !open) {
      planRevisits(Outcome.AGREED, parties, lastDue, attempt, effects);
    }
  }

  /**
   * Plans the visits that wait for the last performance, if these lines were all that was open: of
   * everybody an agreement bound, also one that a later text has taken the place of (FUP-01).
   */
  static void discharged(Collection<Integer> lines, Attempt attempt, Effects effects) {
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
          attempt.day(),
          attempt,
          effects);
    }
  }

  /** Ends mediation on whatever is still open, besides agreements in effect (T67). */
  static void endPartly(
      EndReason reason, Set<PartyNumber> unreached, Attempt attempt, Effects effects) {
    MediationCase it = attempt.it();
    List<PartyNumber> unsettled =
        it.unsettledParties().stream().filter(party -> !unreached.contains(party)).toList();
    effects.add(new EndingEvent.CaseEnded(Outcome.PARTLY_AGREED, reason));
    effects.stopMediationPeriods();
    effects.startRequests(Optional.empty());
    List<PartyNumber> bound =
        it.effectiveAgreements().stream()
            .flatMap(agreement -> visitedFor(agreement, it, attempt).stream())
            .filter(party -> !unreached.contains(party))
            .distinct()
            .sorted()
            .toList();
    boolean open = it.obligations().stream().anyMatch(line -> !line.isDone());
    planAgreedRevisits(bound, lastDue(it.obligations(), attempt.day()), open, attempt, effects);
    planRevisits(Outcome.NOT_AGREED, unsettled, attempt.day(), attempt, effects);
  }

  /**
   * Whom the visits after an agreement are owed to. What an earlier round agreed and nothing is
   * left of needs none besides the visit after this ending, if there is one (C-16).
   */
  private static List<PartyNumber> visitedFor(
      Agreement agreement, MediationCase it, Attempt attempt) {
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
}

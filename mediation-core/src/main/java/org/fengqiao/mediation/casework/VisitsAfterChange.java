package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * The visits after the last agreed day of performance, when another text moves that day (T101, T51,
 * C-16). Visits because of a default follow from the lines and need no moving; visits because
 * nothing was agreed have their own day and keep it.
 */
final class VisitsAfterChange {

  private final Attempt attempt;
  private final LocalDate ended;
  private final LocalDate before;
  private final LocalDate after;

  /** Looks at the days before and after a text that takes effect on a day. */
  VisitsAfterChange(AgreementContent content, LocalDate effectiveOn, Attempt attempt) {
    this.attempt = attempt;
    MediationCase it = attempt.it();
    this.ended = it.endedOn() == null ? effectiveOn : it.endedOn();
    List<ObligationState> standing =
        CaseLists.those(it.obligations(), line -> !Endings.REPLACED.contains(line.status()));
    this.before = last(standing.stream().map(ObligationState::dueOn), ended);
    this.after =
        last(
            Stream.concat(
                standing.stream()
                    .filter(line -> line.isDone() || !content.replaces().contains(line.number()))
                    .map(ObligationState::dueOn),
                content.obligations().stream()
                    .map(line -> AgreementEffects.days(line, content, effectiveOn, attempt))
                    .map(LineDays::dueOn)),
            effectiveOn);
  }

  private static LocalDate last(Stream<LocalDate> days, LocalDate notBefore) {
    return days.filter(notBefore::isBefore).max(LocalDate::compareTo).orElse(notBefore);
  }

  /** Moves the visits to those whose agreement is changed, if the last day moves. */
  void move(AgreementContent content, Effects effects) {
    if (attempt.rules().revisits().afterLastPerformance()) {
      if (content.obligations().isEmpty()) {
        Endings.discharged(content.replaces(), attempt, effects);
      }
      return;
    }
    Map<PartyNumber, CaseClock> visits = new LinkedHashMap<>();
    Set<PartyNumber> parties = parties(content);
    for (CaseClock clock : attempt.it().running(ClockKind.REVISIT)) {
      PartyNumber party = clock.party().orElseThrow();
      if (parties.contains(party) && isOfPerformance(clock)) {
        visits.putIfAbsent(party, clock);
      }
    }
    visits.values().removeIf(clock -> clock.startedOn().equals(after));
    visits.values().forEach(clock -> effects.stop(clock.number()));
    Endings.planRevisits(Outcome.AGREED, visits.keySet(), after, attempt, effects);
  }

  private Set<PartyNumber> parties(AgreementContent content) {
    return RenegotiationCheck.touched(content.replaces(), attempt).stream()
        .map(line -> attempt.it().agreement(line.agreement()))
        .flatMap(agreement -> agreement.content().parties().stream())
        .collect(Collectors.toSet());
  }

  /** A visit because nothing was agreed counts from the ending, and no day after it. */
  private boolean isOfPerformance(CaseClock clock) {
    return clock.startedOn().isAfter(ended)
        || (clock.startedOn().equals(before) && clock.lastDay().equals(lastDay()));
  }

  private LocalDate lastDay() {
    RevisitRule.Time time = attempt.rules().revisits().afterPerformance();
    return time.period().deadline(before, time.roll(), attempt.context().calendar()).lastDay();
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The clocks whose length follows from the type of the dispute, when the type is corrected (T114):
 * each is replaced by the one of the right type, counted from the same day.
 */
final class TypeClocks {

  private static final Set<CaseState> UNDER_WAY =
      EnumSet.of(CaseState.REG, CaseState.ACC, CaseState.MED);

  private static final List<ClockKind> MEDIATION = List.of(ClockKind.MEDIATION, ClockKind.MEDICAL);

  private final Attempt attempt;
  private final Effects effects;

  TypeClocks(Attempt attempt, Effects effects) {
    this.attempt = attempt;
    this.effects = effects;
  }

  /** The parties and the journal have counted on a period that stood still or was extended. */
  static void check(String right, Attempt attempt) {
    CasePeriods periods = attempt.rules().periods();
    if (periods.mediationOf(attempt.disputeType()).equals(periods.mediationOf(right))) {
      return;
    }
    List<ClockKind> adjusted =
        MEDIATION.stream()
            .flatMap(kind -> attempt.it().running(kind).stream())
            .filter(clock -> !clock.pauses().isEmpty() || clock.extension().isPresent())
            .map(CaseClock::kind)
            .toList();
    if (!adjusted.isEmpty()) {
      attempt.report(RecordProblem.PERIOD_ADJUSTED, "right", right, adjusted);
    }
  }

  void follow(String right) {
    CasePeriods periods = attempt.rules().periods();
    String wrong = attempt.disputeType();
    MediationCase it = attempt.it();
    replace(
        List.of(ClockKind.LIMITATION),
        Optional.of(periods.limitationOf(wrong)),
        Optional.of(periods.limitationOf(right)),
        Optional.empty());
    replace(
        List.of(ClockKind.LABOUR_WAIT),
        Optional.ofNullable(periods.waitByType().get(wrong)),
        Optional.ofNullable(periods.waitByType().get(right)),
        Optional.ofNullable(it.registeredOn()).filter(day -> UNDER_WAY.contains(it.state())));
    replace(
        MEDIATION,
        mediationOf(wrong),
        mediationOf(right),
        Optional.ofNullable(it.acceptedOn()).filter(day -> UNDER_WAY.contains(it.state())));
    it.running(ClockKind.CONFIRMATION)
        .forEach(
            sibling ->
                replaceReview(
                    sibling,
                    Optional.ofNullable(periods.arbitralReviewByType().get(wrong)),
                    Optional.ofNullable(periods.arbitralReviewByType().get(right))));
  }

  /** In a court's channel its period stays, whatever the type; the medical one is beside it. */
  private Optional<ClockRule> mediationOf(String type) {
    boolean ofCourt = !attempt.it().running(ClockKind.COURT).isEmpty();
    return attempt
        .rules()
        .periods()
        .mediationOf(type)
        .filter(rule -> rule.kind() == ClockKind.MEDICAL || !ofCourt);
  }

  /**
   * Stops what runs and starts the right one from the day the wrong one ran from; where none ran,
   * from the day given.
   */
  private void replace(
      List<ClockKind> kinds,
      Optional<ClockRule> wrong,
      Optional<ClockRule> right,
      Optional<LocalDate> otherwise) {
    if (wrong.equals(right)) {
      return;
    }
    List<CaseClock> running =
        kinds.stream().flatMap(kind -> attempt.it().running(kind).stream()).toList();
    Optional<LocalDate> from =
        running.stream().map(CaseClock::startedOn).findFirst().or(() -> otherwise);
    running.forEach(clock -> effects.add(new ClockEvent.ClockStopped(clock.number())));
    from.ifPresent(day -> right.ifPresent(rule -> effects.start(rule, day)));
  }

  private void replaceReview(
      CaseClock confirmation, Optional<ClockRule> wrong, Optional<ClockRule> right) {
    if (wrong.equals(right)) {
      return;
    }
    attempt.it().running(ClockKind.ARBITRAL_REVIEW).stream()
        .filter(clock -> Objects.equals(clock.agreement(), confirmation.agreement()))
        .forEach(clock -> effects.add(new ClockEvent.ClockStopped(clock.number())));
    right.ifPresent(
        rule ->
            effects.start(
                rule, confirmation.startedOn(), Optional.empty(), confirmation.agreement()));
  }
}

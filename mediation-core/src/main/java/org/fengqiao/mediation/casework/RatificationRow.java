package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.party.PartyNumber;

/** The row of ratification (T58, C-25). */
final class RatificationRow {

  /** For whom somebody may have acted without authority, in which agreement. */
  private record Place(int agreement, PartyNumber party) {}

  private RatificationRow() {}

  static CaseRow<?> ratify() {
    return CaseRow.of(ActionKind.RATIFY, AgreementChangeAction.Ratify.class)
        .from(CaseState.MED, CaseState.AGR)
        .papers(Paper.DECLARATION)
        .basis(NationalCaseRules.civilCode("145, 171"))
        .guard(
            attempt -> {
              if (possible(attempt).isEmpty()) {
                attempt.report(AgreementProblem.NOTHING_TO_RATIFY);
              }
            },
            AgreementProblem.NOTHING_TO_RATIFY)
        .arguments(RatificationRow::check)
        .does(RatificationRow::apply);
  }

  private static void check(AgreementChangeAction.Ratify action, Attempt attempt) {
    if (!attempt.checkParty("party", action.party())) {
      return;
    }
    boolean asks = action.step() == RatificationStep.ASKED;
    if (asks == attempt.isPartyOrAgent()) {
      attempt.report(AgreementProblem.SIGNER_CANNOT_RATIFY, "step", action.step());
    }
    if (!possible(attempt).contains(new Place(action.agreement(), action.party()))) {
      attempt.report(
          AgreementProblem.RATIFICATION_STEP, "step", action.step(), action.party().value());
      return;
    }
    LocalDate first = attempt.it().openedSince().orElse(attempt.day());
    if (action.actOn().isAfter(attempt.day()) || action.actOn().isBefore(first)) {
      attempt.report(CaseProblem.OCCURRED_TOO_EARLY, "actOn", action.actOn(), first);
    }
    clock(action, attempt)
        .filter(clock -> clock.isExpiredOn(attempt.day()) && !asks)
        .filter(clock -> action.step() == RatificationStep.RATIFIED)
        .ifPresent(
            clock -> attempt.report(AgreementProblem.RATIFICATION_LATE, "step", clock.lastDay()));
  }

  private static void apply(AgreementChangeAction.Ratify action, Attempt attempt, Effects effects) {
    if (action.step() == RatificationStep.ASKED) {
      effects.start(
          attempt.rules().agreements().ratification(),
          attempt.day(),
          Optional.of(action.party()),
          Optional.of(action.agreement()));
      effects.add(
          new AgreementChangeEvent.RatificationAsked(
              action.agreement(),
              action.party(),
              action.actOn(),
              attempt.it().clocks().size() + 1));
      return;
    }
    clock(action, attempt)
        .ifPresent(clock -> effects.add(new ClockEvent.ClockStopped(clock.number())));
    effects.add(
        new AgreementChangeEvent.RatificationAnswered(
            action.agreement(),
            action.party(),
            action.step() == RatificationStep.RATIFIED,
            action.actOn()));
  }

  private static Optional<CaseClock> clock(AgreementChangeAction.Ratify action, Attempt attempt) {
    return attempt.it().ratifications().stream()
        .filter(open -> open.agreement() == action.agreement())
        .filter(open -> open.party().equals(action.party()))
        .flatMap(
            open ->
                attempt.it().running(ClockKind.RATIFICATION).stream()
                    .filter(clock -> clock.number() == open.clock()))
        .findFirst();
  }

  /**
   * The office asks where it has not asked yet; a party answers, or signs what it was not asked.
   */
  private static List<Place> possible(Attempt attempt) {
    MediationCase it = attempt.it();
    List<PartyNumber> own = attempt.ownParties();
    List<Place> asked =
        it.ratifications().stream().map(open -> new Place(open.agreement(), open.party())).toList();
    List<Place> unsigned =
        it.openAgreement().stream()
            .flatMap(a -> a.unsigned().stream().map(party -> new Place(a.number(), party)))
            .toList();
    if (attempt.isPartyOrAgent()) {
      return Stream.concat(asked.stream(), unsigned.stream())
          .filter(place -> own.contains(place.party()))
          .toList();
    }
    return Stream.concat(
            unsigned.stream(),
            it.effectiveAgreements().stream()
                .flatMap(a -> a.content().parties().stream().map(p -> new Place(a.number(), p))))
        .filter(place -> !asked.contains(place))
        .toList();
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Role;
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
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(RatificationRow::check)
        .does(RatificationRow::apply);
  }

  private static void check(AgreementChangeAction.Ratify action, Attempt attempt) {
    if (!attempt.checkParty("party", action.party())) {
      return;
    }
    attempt.checkCapable("party", action.party());
    boolean asks = action.step() == RatificationStep.ASKED;
    Optional<Ratification> open = asked(action, attempt);
    boolean lapsed = open.flatMap(o -> lapsed(o, attempt)).isPresent();
    boolean noted = lapsed && action.step() == RatificationStep.REFUSED;
    if (asks == attempt.isPartyOrAgent() && !(noted && !attempt.isPartyOrAgent())) {
      attempt.report(AgreementProblem.SIGNER_CANNOT_RATIFY, "step", action.step());
    }
    if (asks == open.isPresent()
        || !possible(attempt).contains(new Place(action.agreement(), action.party()))) {
      attempt.report(
          AgreementProblem.RATIFICATION_STEP, "step", action.step(), action.party().value());
      return;
    }
    LocalDate first = attempt.it().openedSince().orElse(attempt.day());
    if (action.actOn().isAfter(attempt.day()) || action.actOn().isBefore(first)) {
      attempt.report(CaseProblem.OCCURRED_TOO_EARLY, "actOn", action.actOn(), first);
    }
    open.filter(o -> !o.actOn().equals(action.actOn()))
        .ifPresent(
            o ->
                attempt.report(
                    AgreementProblem.RATIFICATION_OF_OTHER_ACT,
                    "actOn",
                    action.actOn(),
                    o.actOn()));
    open.filter(o -> action.step() == RatificationStep.RATIFIED)
        .flatMap(o -> lapsed(o, attempt))
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
    asked(action, attempt)
        .flatMap(open -> clock(open, attempt))
        .ifPresent(clock -> effects.add(new ClockEvent.ClockStopped(clock.number())));
    effects.add(
        new AgreementChangeEvent.RatificationAnswered(
            action.agreement(),
            action.party(),
            action.step() == RatificationStep.RATIFIED,
            action.actOn()));
  }

  private static Optional<Ratification> asked(
      AgreementChangeAction.Ratify action, Attempt attempt) {
    return attempt.it().ratifications().stream()
        .filter(open -> open.agreement() == action.agreement())
        .filter(open -> open.party().equals(action.party()))
        .findFirst();
  }

  private static Optional<CaseClock> clock(Ratification open, Attempt attempt) {
    return attempt.it().clock(open.clock()).filter(CaseClock::isRunning);
  }

  /** The clock of what nobody answered in time: silence is refusal (CC 145, 171). */
  private static Optional<CaseClock> lapsed(Ratification open, Attempt attempt) {
    return clock(open, attempt).filter(clock -> clock.isExpiredOn(attempt.day()));
  }

  /**
   * A party answers what it was asked, and nothing else. The office asks where it has not asked
   * yet, and notes what nobody answered in time.
   */
  private static List<Place> possible(Attempt attempt) {
    MediationCase it = attempt.it();
    List<PartyNumber> own = attempt.ownParties();
    Stream<Place> answerable =
        it.ratifications().stream()
            .filter(open -> attempt.isPartyOrAgent() || lapsed(open, attempt).isPresent())
            .map(open -> new Place(open.agreement(), open.party()))
            .filter(place -> own.contains(place.party()));
    return attempt.isPartyOrAgent()
        ? answerable.toList()
        : Stream.concat(answerable, askable(attempt)).toList();
  }

  private static Stream<Place> askable(Attempt attempt) {
    MediationCase it = attempt.it();
    List<Place> asked =
        it.ratifications().stream().map(open -> new Place(open.agreement(), open.party())).toList();
    return Stream.concat(
            it.openAgreement().stream()
                .flatMap(a -> a.unsigned().stream().map(party -> new Place(a.number(), party))),
            it.effectiveAgreements().stream()
                .flatMap(a -> a.boundParties().stream().map(p -> new Place(a.number(), p)))
                .filter(place -> !isOwnAct(place, it)))
        .filter(place -> !asked.contains(place));
  }

  /** Whoever signed in person and settles the own affairs is bound and ratifies nothing. */
  private static boolean isOwnAct(Place place, MediationCase it) {
    return it.party(place.party()).filter(PartyStanding::actsAlone).isPresent()
        && it.events().stream()
            .filter(event -> event.role() == Role.PARTY)
            .map(CaseEvent::body)
            .anyMatch(
                body ->
                    body instanceof AgreementEvent.PartySigned signed
                        && signed.agreement() == place.agreement()
                        && signed.party().equals(place.party()));
  }
}

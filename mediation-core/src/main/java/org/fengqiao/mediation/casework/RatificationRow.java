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
        .pinned()
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
      return;
    }
    if (attempt.said(AgreementProblem.NOTHING_TO_RATIFY)) {
      return;
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
    if (action.step() == RatificationStep.RATIFIED
        && attempt.it().agreement(action.agreement()).isEffective()
        && !attempt.rules().defaults().says(CaseDefault.EARLIEST_DAY_COUNTS)) {
      new AgreementEffects(attempt, effects).startRightsAgain(action.agreement(), attempt.day());
    }
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
   * A party answers what it was asked, and nothing else. The office asks about the act of somebody
   * without capacity or authority where it has not asked yet, and notes what nobody answered in
   * time.
   */
  private static List<Place> possible(Attempt attempt) {
    MediationCase it = attempt.it();
    if (it.agreements().isEmpty()) {
      return List.of();
    }
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
                .filter(place -> !isValid(place, it)))
        .filter(place -> !asked.contains(place));
  }

  /**
   * Whether an act that binds a party needs nobody's word any more: it signed in person and could
   * settle its own affairs, somebody with authority signed for it, it agreed at the talks itself,
   * or the act was ratified.
   */
  private static boolean isValid(Place place, MediationCase it) {
    return it.events().stream().anyMatch(event -> isValidAct(event, place, it));
  }

  private static boolean isValidAct(CaseEvent event, Place place, MediationCase it) {
    CaseEventBody body = event.body();
    if (body instanceof AgreementChangeEvent.RatificationAnswered answer) {
      return answer.ratified() && place.equals(new Place(answer.agreement(), answer.party()));
    }
    if (body instanceof AgreementEvent.PartySigned signed) {
      return place.equals(new Place(signed.agreement(), signed.party()))
          && (event.role() == Role.REPRESENTATIVE || wasCapable(place.party(), event, it));
    }
    if (body instanceof AgreementChangeEvent.OralUpgraded written) {
      return written.agreement() == place.agreement() && wasCapable(place.party(), event, it);
    }
    return body instanceof AgreementEvent.OralAgreementRecorded oral
        && oral.agreement() == place.agreement()
        && wasCapable(place.party(), event, it)
        && spokeItself(place.party(), event, it);
  }

  /** On the day of the act; what was found out about the same person later holds for it too. */
  private static boolean wasCapable(PartyNumber party, CaseEvent act, MediationCase it) {
    PartyStanding now = it.party(party).orElseThrow();
    if (now.capacity().isEmpty() && now.predecessors().isEmpty()) {
      return true;
    }
    PartyStanding then = it.asOf(act.recordedAt()).party(party).orElseThrow();
    boolean same = then.party().person().equals(now.party().person());
    return (then.capacity().isEmpty() && same) ? now.actsAlone() : then.actsAlone();
  }

  /**
   * Whoever was at the talks and sent nobody without the power to dispose agreed itself; for others
   * the mediator may have taken the word of somebody without authority.
   */
  private static boolean spokeItself(PartyNumber party, CaseEvent act, MediationCase it) {
    MediationCase then = it.asOf(act.recordedAt());
    boolean wasThere = then.sessions().stream().anyMatch(talk -> talk.present().contains(party));
    boolean sentSomebody =
        then.party(party).orElseThrow().agents().stream()
            .filter(agent -> mayAct(agent, act.occurredOn()))
            .anyMatch(agent -> !agent.may(AgentPower.DISPOSE, act.occurredOn()));
    boolean wasSpokenFor =
        then.groups().stream()
            .filter(group -> group.members().contains(party))
            .anyMatch(group -> !group.spokespersons().contains(party));
    return wasThere && !sentSomebody && !wasSpokenFor;
  }

  private static boolean mayAct(Agent agent, LocalDate day) {
    return agent.powers().stream().anyMatch(power -> agent.may(power, day));
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.handover.HolderTrack;
import org.fengqiao.mediation.casework.handover.JoinStep;
import org.fengqiao.mediation.casework.handover.Offer;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows that bring a case to another committee, or several committees together. */
final class HandoverRows {

  static final CaseState[] UNDER_WAY = {CaseState.REG, CaseState.ACC, CaseState.MED};

  private HandoverRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(
        offerTransfer(), escalate(), acceptTransfer(), returnTransfer(), joinCommittees());
  }

  private static HandoverRules rules(Attempt attempt) {
    return attempt.rules().handovers();
  }

  static HolderTrack track(Attempt attempt) {
    return attempt.it().holderTrack();
  }

  private static CaseRow<?> offerTransfer() {
    return CaseRow.of(ActionKind.OFFER_TRANSFER, HandoverAction.OfferTransfer.class)
        .from(UNDER_WAY)
        .papers(Paper.HANDOVER_SHEET)
        .basis(NationalCaseRules.ministryRule("21"))
        .guard(Guards::periodHasNotEnded, CaseProblem.PERIOD_EXPIRED)
        .guard(HandoverRows::noOfferIsOpen, HandoverProblem.OFFER_OPEN)
        .arguments(
            (action, attempt) -> {
              HandoverChecks.receiver("to", action.to(), attempt);
              HandoverChecks.industry("to", action.to(), attempt);
              HandoverChecks.proposal(action.proposedBy(), attempt);
              if (rules(attempt).partiesAgree()) {
                Guards.everybodyAgrees("agreed", action.agreed(), attempt);
              } else if (!action.agreed().isEmpty()) {
                attempt.checkParties("agreed", action.agreed(), attempt.it().activeNumbers());
              }
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new HandoverEvent.TransferOffered(
                        HandoverChecks.known(action.to(), attempt),
                        action.ground(),
                        action.agreed(),
                        action.proposedBy(),
                        startAnswer(attempt, effects))));
  }

  static Optional<Integer> startAnswer(Attempt attempt, Effects effects) {
    return rules(attempt).answer().map(rule -> effects.start(rule, attempt.day()));
  }

  private static void noOfferIsOpen(Attempt attempt) {
    track(attempt)
        .offer()
        .ifPresent(
            offer ->
                attempt.report(
                    HandoverProblem.OFFER_OPEN, offer.receiver().id().text(), offer.offeredOn()));
  }

  private static CaseRow<?> escalate() {
    return CaseRow.of(ActionKind.ESCALATE, HandoverAction.Escalate.class)
        .from(CaseState.ACC, CaseState.MED)
        .papers(Paper.RISK_FORM, Paper.DANGER_REPORT, Paper.HANDOVER_SHEET)
        .basis(MediationRows.PLANS)
        .guard(Guards::periodHasNotEnded, CaseProblem.PERIOD_EXPIRED)
        .guard(HandoverRows::noOfferIsOpen, HandoverProblem.OFFER_OPEN)
        .guard(
            HandoverRows::riskIsAssessed,
            HandoverProblem.ASSESS_FIRST,
            HandoverProblem.ASSESSMENT_ADVISED)
        .arguments(
            (action, attempt) -> {
              HandoverChecks.receiver("to", action.to(), attempt);
              HandoverChecks.higher("to", action.to(), attempt);
              HandoverChecks.ground(action.ground(), attempt);
              Guards.everybodyAgrees("agreed", action.agreed(), attempt);
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new HandoverEvent.CaseEscalated(
                      HandoverChecks.known(action.to(), attempt),
                      action.ground(),
                      action.agreed(),
                      startAnswer(attempt, effects)));
              ReportRows.reportEscalation(action, attempt, effects);
            });
  }

  /** RISK-15: plans that are in force refuse, elsewhere the step is only advised. */
  private static void riskIsAssessed(Attempt attempt) {
    if (attempt.it().risk().isPresent()) {
      return;
    }
    Optional<LegalBasis> rule =
        rules(attempt).riskFirst().filter(basis -> attempt.rules().riskScheme().isPresent());
    if (rule.isPresent()) {
      attempt.reportBecause(rule.get(), HandoverProblem.ASSESS_FIRST);
    } else {
      attempt.report(HandoverProblem.ASSESSMENT_ADVISED);
    }
  }

  private static CaseRow<?> acceptTransfer() {
    return CaseRow.of(ActionKind.ACCEPT_TRANSFER, HandoverAction.AcceptTransfer.class)
        .from(UNDER_WAY)
        .to(CaseState.ACC)
        .papers(Paper.HANDOVER_SHEET)
        .basis(NationalCaseRules.ministryRule("21"))
        .guard(Guards::periodHasNotEnded, CaseProblem.PERIOD_EXPIRED)
        .guard(HandoverRows::anOfferIsOpen, HandoverProblem.NO_OFFER)
        .guard(
            attempt -> {
              if (attempt.it().state() == CaseState.REG) {
                AcceptanceRows.mayBeTaken(attempt);
              }
            },
            CaseProblem.TYPE_NOT_MEDIABLE,
            CaseProblem.CONSENT_MISSING,
            ReferralProblem.NOT_ON_ROLL,
            ReferralProblem.OUTSIDE_ROLL_RANGE,
            ReferralProblem.REFERRAL_UNANSWERED)
        .guard(
            VenueChecks::mayReceive,
            HandoverProblem.WIDER_THAN_HOLDER,
            HandoverProblem.VENUE_OUTSIDE,
            HandoverProblem.VENUE_DOUBTFUL)
        .arguments(
            (action, attempt) -> {
              checkNotBeforeOffer(attempt);
              checkRestart(action.restartAgreed(), attempt);
              action.elsewhere().ifPresent(other -> checkElsewhere(other, attempt));
            })
        .does(HandoverRows::accept);
  }

  private static void checkRestart(List<PartyNumber> agreed, Attempt attempt) {
    if (agreed.isEmpty()) {
      return;
    }
    if (attempt.rules().handoverPeriod() == HandoverPeriod.GOES_ON) {
      attempt.reportBecause(
          attempt.rules().handoverPeriodBasis(), HandoverProblem.PERIOD_GOES_ON, "restartAgreed");
      return;
    }
    Guards.everybodyAgrees("restartAgreed", agreed, attempt);
  }

  private static boolean beginsAnew(HandoverAction.AcceptTransfer action, Attempt attempt) {
    return attempt.rules().handoverPeriod() == HandoverPeriod.BEGINS_ANEW
        || !action.restartAgreed().isEmpty();
  }

  private static void anOfferIsOpen(Attempt attempt) {
    if (track(attempt).offer().isEmpty()) {
      attempt.report(HandoverProblem.NO_OFFER);
    }
  }

  /** Asked when the case is first taken; an organ that takes it later ends mediation (T65). */
  private static void checkElsewhere(Elsewhere other, Attempt attempt) {
    if (attempt.it().state() == CaseState.REG) {
      AcceptanceRows.checkElsewhere("elsewhere", other, attempt);
    } else {
      attempt.report(RecordProblem.FIELD_NOT_EXPECTED, "elsewhere");
    }
  }

  private static void checkNotBeforeOffer(Attempt attempt) {
    LocalDate day = attempt.day();
    track(attempt)
        .offer()
        .map(Offer::offeredOn)
        .filter(day::isBefore)
        .ifPresent(
            first -> attempt.report(CaseProblem.OCCURRED_TOO_EARLY, "occurredOn", day, first));
  }

  private static void accept(
      HandoverAction.AcceptTransfer action, Attempt attempt, Effects effects) {
    boolean first = attempt.it().state() == CaseState.REG;
    stopAnswer(track(attempt).offer().flatMap(Offer::clock), attempt, effects);
    effects.stop(ClockKind.MEDIATOR_CHOICE);
    effects.add(
        new HandoverEvent.TransferAccepted(
            attempt.it().attempt() + 1,
            attempt.day(),
            attempt.rules().fingerprint(),
            action.elsewhere()));
    if (first) {
      AcceptanceRows.startPeriods(attempt, effects);
    } else if (beginsAnew(action, attempt)
        && !attempt.it().running(ClockKind.MEDIATION).isEmpty()) {
      effects.stop(ClockKind.MEDIATION);
      attempt
          .rules()
          .periods()
          .mediationOf(attempt.disputeType())
          .filter(rule -> rule.kind() == ClockKind.MEDIATION)
          .ifPresent(rule -> effects.start(rule, attempt.day()));
    }
  }

  static void stopAnswer(Optional<Integer> clock, Attempt attempt, Effects effects) {
    clock
        .flatMap(number -> attempt.it().clock(number))
        .filter(CaseClock::isRunning)
        .ifPresent(running -> effects.add(new ClockEvent.ClockStopped(running.number())));
  }

  private static CaseRow<?> returnTransfer() {
    return CaseRow.of(ActionKind.RETURN_TRANSFER, HandoverAction.ReturnTransfer.class)
        .from(UNDER_WAY)
        .papers(Paper.HANDOVER_SHEET)
        .basis(NationalCaseRules.ministryRule("21"))
        .guard(HandoverRows::anOfferIsOpen, HandoverProblem.NO_OFFER)
        .arguments((action, attempt) -> checkNotBeforeOffer(attempt))
        .does(
            (action, attempt, effects) -> {
              stopAnswer(track(attempt).offer().flatMap(Offer::clock), attempt, effects);
              effects.add(
                  new HandoverEvent.TransferReturned(action.reason(), action.explanation()));
            });
  }

  private static CaseRow<?> joinCommittees() {
    return CaseRow.of(ActionKind.JOIN_COMMITTEES, HandoverAction.JoinCommittees.class)
        .from(CaseState.ACC, CaseState.MED)
        .papers(Paper.HANDOVER_SHEET)
        .basis(NationalCaseRules.ministryRule("21"))
        .guard(Guards::periodHasNotEnded, CaseProblem.PERIOD_EXPIRED)
        .arguments(
            (action, attempt) -> {
              if (action.step() == JoinStep.INVITE) {
                checkInvitation(action, attempt);
              } else {
                checkAnswer(action, attempt);
              }
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    action.step() == JoinStep.INVITE
                        ? new HandoverEvent.CommitteeInvited(
                            action.committee(), action.ground().orElseThrow())
                        : new HandoverEvent.CommitteeAnswered(
                            action.committee(), action.step() == JoinStep.JOIN)));
  }

  private static void checkInvitation(HandoverAction.JoinCommittees action, Attempt attempt) {
    OrganisationId committee = action.committee();
    if (!actsFor(attempt.it().holder().orElseThrow(), attempt)
        && !attempt.said(CaseProblem.OUT_OF_SCOPE)) {
      attempt.report(
          HandoverProblem.NOT_YOUR_STEP, "step", attempt.it().holder().orElseThrow().text());
    }
    HandoverChecks.receiver("committee", committee, attempt);
    if (track(attempt).invited().contains(committee)
        || track(attempt).partners().contains(committee)) {
      attempt.report(HandoverProblem.TAKES_PART_ALREADY, "committee", committee.text());
    }
    if (action.ground().isEmpty()) {
      attempt.report(CaseProblem.NOTHING_GIVEN, "ground");
    }
  }

  private static void checkAnswer(HandoverAction.JoinCommittees action, Attempt attempt) {
    OrganisationId committee = action.committee();
    if ((!track(attempt).invited().contains(committee) || !actsFor(committee, attempt))
        && !attempt.said(CaseProblem.OUT_OF_SCOPE)) {
      attempt.report(HandoverProblem.NOT_YOUR_STEP, "committee", committee.text());
    }
  }

  private static boolean actsFor(OrganisationId committee, Attempt attempt) {
    return attempt.actor().scope() instanceof Scope.Committees own
        && own.committees().contains(committee);
  }
}

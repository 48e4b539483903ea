package org.fengqiao.mediation.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows of the decision on acceptance and of withdrawing before it (T18, T19, T21). */
final class AcceptanceRows {

  /** What is not for mediation at all. */
  private static final Set<DeclineReason> UNSUITED =
      EnumSet.of(DeclineReason.SPECIAL_ORGAN, DeclineReason.NOT_CIVIL);

  private AcceptanceRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(accept(), decline(), withdrawApplication());
  }

  private static CaseRow<?> accept() {
    return CaseRow.of(ActionKind.ACCEPT, IntakeAction.Accept.class)
        .from(CaseState.REG)
        .to(CaseState.ACC)
        .papers(Paper.REGISTRATION_FORM)
        .basis(LegalBasis.mediationLaw("2, 17"))
        .guard(AcceptanceRows::mediable, CaseProblem.TYPE_NOT_MEDIABLE)
        .guard(Guards::optInSatisfied, CaseProblem.CONSENT_MISSING)
        .guard(
            ReferralRows::mayBeAnsweredByTaking,
            ReferralProblem.NOT_ON_ROLL,
            ReferralProblem.OUTSIDE_ROLL_RANGE,
            ReferralProblem.REFERRAL_UNANSWERED)
        .guard(
            VenueChecks::mayTake,
            HandoverProblem.WIDER_THAN_HOLDER,
            HandoverProblem.VENUE_OUTSIDE,
            HandoverProblem.VENUE_DOUBTFUL)
        .arguments(
            (action, attempt) -> {
              action.chosenBy().ifPresent(by -> AppointmentRows.checkTaker(by, attempt));
              action.elsewhere().ifPresent(other -> checkElsewhere("elsewhere", other, attempt));
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new IntakeEvent.CaseAccepted(
                      1, attempt.day(), attempt.rules().fingerprint(), action.elsewhere()));
              startPeriods(attempt, effects);
              action
                  .chosenBy()
                  .ifPresentOrElse(
                      by -> AppointmentRows.take(by, attempt, effects),
                      () -> AppointmentRows.startChoice(attempt, effects));
            });
  }

  /**
   * What another organ has taken or decided is mediated only if it sent the case or agrees (T18);
   * for medical disputes the law says so (MDR 31), for others the ministry's rule (MOJ02 22).
   */
  static void checkElsewhere(String field, Elsewhere other, Attempt attempt) {
    if (UntimelyRows.checkGround(field, other.organ(), UntimelyRows.ORGANS, attempt)
        && other.agrees().isEmpty()
        && !UntimelyRows.isSender(other.organ(), attempt.it().registered().source())) {
      LegalBasis basis =
          Optional.ofNullable(NationalCaseRules.takenElsewhere().get(attempt.disputeType()))
              .orElseGet(() -> NationalCaseRules.ministryRule("22"));
      attempt.reportAsFirmAs(basis, CaseProblem.TAKEN_ELSEWHERE, field, other.organ());
    }
  }

  /** What is asked before a case is taken, by whomever it is taken. */
  static void mayBeTaken(Attempt attempt) {
    mediable(attempt);
    Guards.optInSatisfied(attempt);
    ReferralRows.mayBeAnsweredByTaking(attempt);
  }

  /** The decision is made; mediation has its time from now on. */
  static void startPeriods(Attempt attempt, Effects effects) {
    effects.stop(ClockKind.ACCEPTANCE);
    ReferralRows.answerByTaking(attempt, effects);
    effects.startMediationPeriods();
  }

  private static void mediable(Attempt attempt) {
    String type = attempt.disputeType();
    Optional.ofNullable(attempt.rules().notMediable().get(type))
        .ifPresent(basis -> attempt.reportAsFirmAs(basis, CaseProblem.TYPE_NOT_MEDIABLE, type));
  }

  private static CaseRow<?> decline() {
    return CaseRow.of(ActionKind.DECLINE, IntakeAction.Decline.class)
        .from(CaseState.REG)
        .to(CaseState.DECL)
        .papers(Paper.DECLINE_NOTICE)
        .basis(NationalCaseRules.ministryRule("22"))
        .arguments(
            (action, attempt) -> {
              if (UNSUITED.contains(action.reason())) {
                UntimelyRows.checkCalmed(action.calmed(), attempt);
              }
              action.organ().ifPresent(organ -> checkOrgan(organ, action.reason(), attempt));
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new IntakeEvent.CaseDeclined(
                      action.reason(), action.explanation(), action.calmed(), action.organ()));
              effects.stop(ClockKind.ACCEPTANCE, ClockKind.REFERRAL_ANSWER, ClockKind.COURT);
              effects.startFeedback();
              Endings.planRevisits(
                  Outcome.DECLINED, attempt.it().partyNumbers(), attempt.day(), attempt, effects);
            });
  }

  private static void checkOrgan(EndingGround organ, DeclineReason reason, Attempt attempt) {
    if (reason == DeclineReason.OTHER_ORGAN_SEIZED) {
      UntimelyRows.checkGround("organ", organ, UntimelyRows.ORGANS, attempt);
    } else {
      attempt.report(RecordProblem.FIELD_NOT_EXPECTED, "organ");
    }
  }

  private static CaseRow<?> withdrawApplication() {
    return CaseRow.of(ActionKind.WITHDRAW_APPLICATION, IntakeAction.WithdrawApplication.class)
        .from(CaseState.REG)
        .to(CaseState.TERM)
        .orTo(CaseState.REG)
        .papers(Paper.DECLARATION)
        .basis(LegalBasis.mediationLaw("23"))
        .guard(
            AcceptanceRows::applicantWithdraws,
            CaseProblem.NO_APPLICATION,
            CaseProblem.OUT_OF_SCOPE)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(
            (action, attempt) -> {
              List<PartyNumber> applicants = attempt.it().registered().applicants();
              if (attempt.checkParties("by", action.by(), applicants)) {
                attempt.checkActing("by", action.by(), action.signed());
                PaperCheck.check("by", action.by(), action.signers(), attempt);
              }
              List<PartyNumber> missing =
                  applicants.stream().filter(p -> !action.by().contains(p)).toList();
              if (!missing.isEmpty()) {
                attempt.report(CaseProblem.APPLICANTS_MISSING, "by", Attempt.values(missing));
              }
              action.otherSide().ifPresent(other -> checkOtherSide(other, applicants, attempt));
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(new EndingEvent.ApplicationWithdrawn(action.by(), action.signed()));
              effects.signedBy(action.signers());
              if (action.otherSide().isPresent()) {
                effects.add(
                    new IntakeEvent.ApplicationTakenOver(action.by(), action.otherSide().get()));
                startClaims(action.otherSide().get().applicants(), attempt, effects);
                return;
              }
              effects.add(new EndingEvent.CaseEnded(Outcome.TERMINATED, EndReason.WITHDRAWN));
              effects.stop(
                  ClockKind.ACCEPTANCE,
                  ClockKind.REFERRAL_ANSWER,
                  ClockKind.COURT,
                  ClockKind.LABOUR_WAIT);
              effects.startFeedback();
              Endings.planRevisits(
                  Outcome.TERMINATED, toldOfIt(attempt), attempt.day(), attempt, effects);
            });
  }

  /**
   * Nobody learns by a visit of an application that was withdrawn before anybody told of it: a
   * visit is owed to a dispute that was mediated or not taken (FUP-01), and to who knows of it.
   */
  private static List<PartyNumber> toldOfIt(Attempt attempt) {
    return Attempt.numbers(
        CaseLists.those(
            attempt.it().activeParties(), party -> party.consent() != ConsentStatus.NOT_ASKED));
  }

  /** Whoever cannot settle the own affairs does not apply by a paper of its own. */
  private static void checkOtherSide(
      OtherApplication other, List<PartyNumber> applicants, Attempt attempt) {
    if (attempt.checkParties("otherSide", other.applicants(), otherSideOf(applicants, attempt))) {
      other.applicants().stream()
          .filter(party -> !attempt.party(party).actsAlone())
          .forEach(
              party ->
                  attempt.report(
                      PartyProblem.PARTY_NEEDS_REPRESENTATIVE, "otherSide", party.value()));
    }
  }

  /** The claims of the new applicants are pursued from now on (C-06, C-19). */
  private static void startClaims(List<PartyNumber> applicants, Attempt attempt, Effects effects) {
    CasePeriods periods = attempt.rules().periods();
    String type = attempt.disputeType();
    applicants.forEach(
        party ->
            effects.start(
                periods.limitationOf(type), attempt.day(), Optional.of(party), Optional.empty()));
    Optional.ofNullable(periods.waitByType().get(type))
        .ifPresent(
            rule -> {
              effects.stop(ClockKind.LABOUR_WAIT);
              effects.start(rule, attempt.day());
            });
  }

  private static List<PartyNumber> otherSideOf(List<PartyNumber> applicants, Attempt attempt) {
    return Attempt.numbers(
        attempt.it().activeParties().stream()
            .filter(
                party ->
                    applicants.stream()
                        .noneMatch(a -> attempt.party(a).party().side() == party.party().side()))
            .toList());
  }

  private static void applicantWithdraws(Attempt attempt) {
    List<PartyNumber> applicants = attempt.it().registered().applicants();
    if (applicants.isEmpty()) {
      attempt.report(CaseProblem.NO_APPLICATION);
    } else if (attempt.ownParties().stream().noneMatch(applicants::contains)
        && !attempt.ownParties().isEmpty()) {
      attempt.report(CaseProblem.OUT_OF_SCOPE, attempt.kind(), attempt.actor().role());
    }
  }
}

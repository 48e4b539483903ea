package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.enforce.LeniencyRequest;
import org.fengqiao.mediation.casework.enforce.LeniencyStatus;
import org.fengqiao.mediation.party.PartyNumber;

/** The row of lenient handling by the police (T96): asked for with the agreement, and answered. */
final class LeniencyRow {

  private LeniencyRow() {}

  static CaseRow<?> row() {
    return CaseRow.of(ActionKind.ASK_LENIENCY, EnforcementAction.LeniencyStep.class)
        .from(CaseState.AGR, CaseState.CLOSED)
        .papers(Paper.LENIENCY_REQUEST, Paper.PERFORMANCE_PROOF)
        .basis(CourtLaw.police("186"))
        .guard(
            LeniencyRow::possible,
            ConfirmationProblem.NO_EFFECTIVE_AGREEMENT,
            EnforcementProblem.AGREEMENT_NOT_PERFORMED,
            EnforcementProblem.LENIENCY_UNDER_WAY,
            EnforcementProblem.NO_LENIENCY_ASKED)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(LeniencyRow::checkLeniency)
        .does(
            (action, attempt, effects) -> {
              if (action instanceof EnforcementAction.AskLeniency asked) {
                effects.add(
                    new EnforcementEvent.LeniencyAsked(
                        asked.agreement(), asked.applicants(), asked.paper(), asked.unit()));
                effects.signedBy(asked.signers());
              } else if (action instanceof EnforcementAction.LeniencyAnswered answered) {
                effects.add(
                    new EnforcementEvent.LeniencySettled(answered.agreement(), answered.agreed()));
              }
            });
  }

  private static void possible(Attempt attempt) {
    if (!attempt.isPartyOrAgent()) {
      if (asked(attempt).isEmpty()) {
        attempt.report(EnforcementProblem.NO_LENIENCY_ASKED);
      }
      return;
    }
    List<Agreement> own = CourtSteps.ownAgreements(attempt);
    CourtSteps.reportUnlessOne(
        own, own.stream().map(a -> hindrance(attempt.it(), a)).toList(), attempt);
  }

  private static List<Agreement> asked(Attempt attempt) {
    return CourtSteps.ownAgreements(attempt).stream()
        .filter(
            a ->
                attempt
                    .it()
                    .courtTracks()
                    .leniency(a.number())
                    .filter(request -> request.status() == LeniencyStatus.ASKED)
                    .isPresent())
        .toList();
  }

  private static Optional<Hindrance> hindrance(MediationCase it, Agreement agreement) {
    Optional<LeniencyRequest> request = it.courtTracks().leniency(agreement.number());
    if (request.isPresent()) {
      return Optional.of(
          Hindrance.of(
              EnforcementProblem.LENIENCY_UNDER_WAY,
              CourtLaw.police("186"),
              agreement.number(),
              request.get().status()));
    }
    List<Integer> open =
        it.obligations().stream()
            .filter(line -> line.agreement() == agreement.number())
            .filter(line -> !line.isGone() && line.status() != PerformanceStatus.PERFORMED)
            .map(ObligationState::number)
            .toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Hindrance.of(
                EnforcementProblem.AGREEMENT_NOT_PERFORMED,
                CourtLaw.police("186"),
                agreement.number(),
                open));
  }

  private static void checkLeniency(EnforcementAction.LeniencyStep action, Attempt attempt) {
    if (action instanceof EnforcementAction.AskLeniency asked) {
      if (!attempt.isPartyOrAgent()) {
        attempt.report(EnforcementProblem.STEP_NOT_FOR_ROLE, "applicants", attempt.actor().role());
      } else {
        checkLeniency(asked, attempt);
      }
    } else if (attempt.isPartyOrAgent()) {
      attempt.report(EnforcementProblem.STEP_NOT_FOR_ROLE, "answer", attempt.actor().role());
    } else {
      CourtSteps.checkAgreement(action.agreement(), asked(attempt), attempt);
    }
  }

  private static void checkLeniency(EnforcementAction.AskLeniency asked, Attempt attempt) {
    List<Agreement> open =
        CourtSteps.ownAgreements(attempt).stream()
            .filter(a -> hindrance(attempt.it(), a).isEmpty())
            .toList();
    if (CourtSteps.checkAgreement(asked.agreement(), open, attempt)) {
      List<PartyNumber> missing =
          CourtSteps.missing(
              asked.applicants(),
              Optional.of(asked.paper()),
              CourtSteps.agreement(asked.agreement(), attempt),
              attempt);
      PaperCheck.check("applicants", asked.applicants(), asked.signers(), attempt);
      if (!missing.isEmpty()) {
        attempt.report(
            EnforcementProblem.LENIENCY_NOT_JOINT, "applicants", Attempt.values(missing));
      }
    }
    if (!asked.openToMediation()) {
      attempt.reportBecause(
          CourtLaw.police("178, 179"), EnforcementProblem.LENIENCY_NOT_OPEN, "openToMediation");
    }
    asked
        .decidedOn()
        .ifPresent(day -> attempt.report(EnforcementProblem.LENIENCY_TOO_LATE, "decidedOn", day));
  }
}

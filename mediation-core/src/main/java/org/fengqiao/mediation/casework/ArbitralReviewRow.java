package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.enforce.ArbitralReview;
import org.fengqiao.mediation.casework.enforce.ReviewStatus;
import org.fengqiao.mediation.party.PartyNumber;

/** The row of arbitral review of labour agreements (T88): whether, by whom, and what came of it. */
final class ArbitralReviewRow {

  private ArbitralReviewRow() {}

  static CaseRow<?> row() {
    return CaseRow.of(ActionKind.ARBITRAL_REVIEW, EnforcementAction.ReviewStep.class)
        .from(CaseState.AGR, CaseState.CLOSED)
        .papers(Paper.REVIEW_PAPERS)
        .basis(CourtLaw.arbitralReview())
        .guard(
            attempt -> {
              List<Agreement> own = CourtSteps.ownAgreements(attempt);
              if (reviewed(attempt).isEmpty()) {
                CourtSteps.reportUnlessOne(
                    own,
                    own.stream().map(a -> hindrance(attempt.it(), a, attempt.day())).toList(),
                    attempt);
              }
            },
            ConfirmationProblem.NO_EFFECTIVE_AGREEMENT,
            AgreementProblem.PARTY_NOT_BOUND,
            EnforcementProblem.REVIEW_NOT_LABOUR,
            EnforcementProblem.REVIEW_LAPSED,
            EnforcementProblem.REVIEW_UNDER_WAY)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(ArbitralReviewRow::checkReview)
        .does(ArbitralReviewRow::review);
  }

  /** The agreements before the commission. */
  private static List<Agreement> reviewed(Attempt attempt) {
    EnforcementOnDay then = CourtSteps.on(attempt);
    return CourtSteps.ownAgreements(attempt).stream()
        .filter(a -> then.review(a.number()) == ReviewStatus.APPLIED)
        .toList();
  }

  /** Finds why an agreement cannot be brought to arbitral review on a day. */
  static Optional<Hindrance> hindrance(MediationCase it, Agreement agreement, LocalDate day) {
    int number = agreement.number();
    Optional<Hindrance> notBound = Hindrance.notBound(it, agreement, day);
    if (notBound.isPresent()) {
      return notBound;
    }
    EnforcementOnDay then = it.at(day).enforcement();
    ReviewStatus status = then.review(number);
    return switch (status) {
      case OPEN -> Optional.empty();
      case NOT_AVAILABLE ->
          Optional.of(
              Hindrance.of(
                  EnforcementProblem.REVIEW_NOT_LABOUR, CourtLaw.arbitralReview(), number));
      case LAPSED ->
          Optional.of(
              Hindrance.of(
                  EnforcementProblem.REVIEW_LAPSED,
                  CourtLaw.arbitralReview(),
                  number,
                  then.clock(ClockKind.ARBITRAL_REVIEW, number).orElseThrow().lastDay()));
      default ->
          Optional.of(
              Hindrance.of(
                  EnforcementProblem.REVIEW_UNDER_WAY, CourtLaw.arbitralReview(), number, status));
    };
  }

  private static void checkReview(EnforcementAction.ReviewStep action, Attempt attempt) {
    if (action instanceof EnforcementAction.ApplyReview applied) {
      List<Agreement> open =
          CourtSteps.ownAgreements(attempt).stream()
              .filter(a -> hindrance(attempt.it(), a, attempt.day()).isEmpty())
              .toList();
      if (CourtSteps.checkAgreement(applied.agreement(), open, attempt)) {
        checkReviewParties(applied, attempt);
      }
    } else if (CourtSteps.checkAgreement(action.agreement(), reviewed(attempt), attempt)) {
      attempt
          .it()
          .courtTracks()
          .review(action.agreement())
          .map(ArbitralReview::since)
          .ifPresent(day -> CourtSteps.checkNotBefore(day, attempt));
    }
  }

  private static void checkReviewParties(EnforcementAction.ApplyReview applied, Attempt attempt) {
    Agreement agreement = CourtSteps.agreement(applied.agreement(), attempt);
    agreement.effectiveOn().ifPresent(day -> CourtSteps.checkNotBefore(day, attempt));
    List<PartyNumber> missing =
        CourtSteps.missing(applied.applicants(), Optional.of(applied.paper()), agreement, attempt);
    PaperCheck.check("applicants", applied.applicants(), applied.signers(), attempt);
    if (!missing.isEmpty()) {
      attempt.report(
          EnforcementProblem.REVIEW_NOT_JOINT,
          "applicants",
          Attempt.values(missing),
          CourtSteps.on(attempt)
              .clock(ClockKind.ARBITRAL_REVIEW, agreement.number())
              .orElseThrow()
              .lastDay());
    }
  }

  private static void review(
      EnforcementAction.ReviewStep action, Attempt attempt, Effects effects) {
    if (action instanceof EnforcementAction.ApplyReview applied) {
      effects.add(
          new EnforcementEvent.ReviewApplied(
              applied.agreement(), applied.applicants(), applied.paper()));
      effects.signedBy(applied.signers());
      CourtSteps.stop(effects, attempt, applied.agreement(), ClockKind.ARBITRAL_REVIEW);
    } else if (action instanceof EnforcementAction.ReviewDecided decided) {
      effects.add(
          new EnforcementEvent.ReviewSettled(
              decided.agreement(), decided.granted(), decided.paper()));
      if (decided.granted()) {
        CourtSteps.startEnforcement(effects, attempt, decided.agreement());
      }
    }
  }
}

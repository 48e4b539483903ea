package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.enforce.NotaryStatus;

/** The row of the notary (T89): asked, notarised with or without enforceability, or refused. */
final class NotaryRow {

  private static final List<NotaryStatus> OUTCOMES =
      List.of(NotaryStatus.NOTARISED, NotaryStatus.NOTARISED_ENFORCEABLE, NotaryStatus.REFUSED);

  private NotaryRow() {}

  static CaseRow<?> row() {
    return CaseRow.of(ActionKind.NOTARISE, EnforcementAction.NotaryStep.class)
        .from(CaseState.AGR, CaseState.CLOSED)
        .papers(Paper.NOTARY_PAPERS)
        .basis(CourtLaw.notary("11, 31, 37"))
        .guard(
            attempt -> {
              List<Agreement> own = CourtSteps.ownAgreements(attempt);
              if (notarised(attempt).isEmpty()) {
                CourtSteps.reportUnlessOne(
                    own,
                    own.stream().map(a -> hindrance(attempt.it(), a, attempt.day())).toList(),
                    attempt);
              }
            },
            ConfirmationProblem.NO_EFFECTIVE_AGREEMENT,
            AgreementProblem.PARTY_NOT_BOUND,
            EnforcementProblem.NOTARY_UNDER_WAY)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(NotaryRow::checkNotary)
        .does(
            (action, attempt, effects) -> {
              if (action instanceof EnforcementAction.ApplyNotary asked) {
                effects.add(
                    new EnforcementEvent.NotaryAsked(
                        asked.agreement(), asked.applicants(), asked.signed()));
              } else if (action instanceof EnforcementAction.NotaryDecided decided) {
                notarise(decided, attempt, effects);
              }
            });
  }

  private static void notarise(
      EnforcementAction.NotaryDecided decided, Attempt attempt, Effects effects) {
    effects.add(
        new EnforcementEvent.NotarySettled(
            decided.agreement(), decided.outcome(), decided.promise(), decided.paper()));
    if (decided.outcome() == NotaryStatus.NOTARISED_ENFORCEABLE) {
      CourtSteps.startEnforcement(effects, attempt, decided.agreement());
    }
  }

  private static List<Agreement> notarised(Attempt attempt) {
    EnforcementOnDay then = CourtSteps.on(attempt);
    return CourtSteps.ownAgreements(attempt).stream()
        .filter(a -> then.notary(a.number()) == NotaryStatus.APPLIED)
        .toList();
  }

  /** Finds why a notary cannot be asked over an agreement on a day. */
  static Optional<Hindrance> hindrance(MediationCase it, Agreement agreement, LocalDate day) {
    Optional<Hindrance> notBound = Hindrance.notBound(it, agreement, day);
    if (notBound.isPresent()) {
      return notBound;
    }
    NotaryStatus status = it.at(day).enforcement().notary(agreement.number());
    return status == NotaryStatus.NONE || status == NotaryStatus.REFUSED
        ? Optional.empty()
        : Optional.of(
            Hindrance.of(
                EnforcementProblem.NOTARY_UNDER_WAY,
                CourtLaw.notary("11"),
                agreement.number(),
                status));
  }

  private static void checkNotary(EnforcementAction.NotaryStep action, Attempt attempt) {
    if (action instanceof EnforcementAction.ApplyNotary asked) {
      List<Agreement> open =
          CourtSteps.ownAgreements(attempt).stream()
              .filter(a -> hindrance(attempt.it(), a, attempt.day()).isEmpty())
              .toList();
      if (CourtSteps.checkAgreement(asked.agreement(), open, attempt)) {
        Agreement agreement = CourtSteps.agreement(asked.agreement(), attempt);
        agreement.effectiveOn().ifPresent(day -> CourtSteps.checkNotBefore(day, attempt));
        CourtSteps.missing(asked.applicants(), asked.signed(), agreement, attempt);
      }
      if (!asked.feeTold()) {
        attempt.report(EnforcementProblem.NOTARY_FEE_NOT_TOLD, "feeTold");
      }
    } else if (action instanceof EnforcementAction.NotaryDecided decided
        && CourtSteps.checkAgreement(decided.agreement(), notarised(attempt), attempt)) {
      checkNotaryOutcome(decided, attempt);
    }
  }

  private static void checkNotaryOutcome(EnforcementAction.NotaryDecided decided, Attempt attempt) {
    attempt
        .it()
        .courtTracks()
        .notarisation(decided.agreement())
        .ifPresent(n -> CourtSteps.checkNotBefore(n.since(), attempt));
    if (!OUTCOMES.contains(decided.outcome())) {
      attempt.report(EnforcementProblem.NOTARY_OUTCOME, "outcome", decided.outcome(), OUTCOMES);
    }
    if (decided.outcome() != NotaryStatus.NOTARISED_ENFORCEABLE) {
      return;
    }
    if (decided.promise().isEmpty()) {
      attempt.reportBecause(
          CourtLaw.notary("37"), EnforcementProblem.NOTARY_PROMISE_MISSING, "promise");
    }
    boolean payment =
        attempt.it().obligations().stream()
            .filter(line -> line.agreement() == decided.agreement())
            .anyMatch(EnforcementOnDay::isPayment);
    if (!payment) {
      attempt.reportBecause(CourtLaw.notary("37"), EnforcementProblem.NOTARY_NO_PAYMENT, "outcome");
    }
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.casework.enforce.ArbitralReview;
import org.fengqiao.mediation.casework.enforce.LeniencyRequest;
import org.fengqiao.mediation.casework.enforce.LeniencyStatus;
import org.fengqiao.mediation.casework.enforce.NotaryStatus;
import org.fengqiao.mediation.casework.enforce.ReviewStatus;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows of arbitral review, notary, enforcement and the police (T88, T89, T95, T96). */
final class EnforcementRows {

  private static final List<NotaryStatus> OUTCOMES =
      List.of(NotaryStatus.NOTARISED, NotaryStatus.NOTARISED_ENFORCEABLE, NotaryStatus.REFUSED);

  private EnforcementRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(review(), notarise(), enforce(), leniency());
  }

  private static List<Agreement> reportUnlessOne(
      List<Agreement> own, List<Optional<Hindrance>> hindrances, Attempt attempt) {
    if (own.isEmpty()) {
      attempt.report(ConfirmationProblem.NO_EFFECTIVE_AGREEMENT);
    } else {
      PaymentOrderRows.reportIfAllHindered(hindrances, attempt);
    }
    return own;
  }

  // Arbitral review (T88)

  private static CaseRow<?> review() {
    return CaseRow.of(ActionKind.ARBITRAL_REVIEW, EnforcementAction.ReviewStep.class)
        .from(CaseState.AGR, CaseState.CLOSED)
        .papers(Paper.REVIEW_PAPERS)
        .basis(CourtLaw.arbitralReview())
        .guard(
            attempt -> {
              List<Agreement> own = CourtSteps.ownAgreements(attempt);
              if (reviewed(attempt).isEmpty()) {
                reportUnlessOne(
                    own,
                    own.stream().map(a -> reviewHindrance(attempt.it(), a, attempt.day())).toList(),
                    attempt);
              }
            },
            ConfirmationProblem.NO_EFFECTIVE_AGREEMENT,
            AgreementProblem.PARTY_NOT_BOUND,
            EnforcementProblem.REVIEW_NOT_LABOUR,
            EnforcementProblem.REVIEW_LAPSED,
            EnforcementProblem.REVIEW_UNDER_WAY)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(EnforcementRows::checkReview)
        .does(EnforcementRows::review);
  }

  /** The agreements before the commission. */
  private static List<Agreement> reviewed(Attempt attempt) {
    EnforcementOnDay then = CourtSteps.on(attempt);
    return CourtSteps.ownAgreements(attempt).stream()
        .filter(a -> then.review(a.number()) == ReviewStatus.APPLIED)
        .toList();
  }

  /** Finds why an agreement cannot be brought to arbitral review on a day. */
  static Optional<Hindrance> reviewHindrance(MediationCase it, Agreement agreement, LocalDate day) {
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
              .filter(a -> reviewHindrance(attempt.it(), a, attempt.day()).isEmpty())
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

  // Notary (T89)

  private static CaseRow<?> notarise() {
    return CaseRow.of(ActionKind.NOTARISE, EnforcementAction.NotaryStep.class)
        .from(CaseState.AGR, CaseState.CLOSED)
        .papers(Paper.NOTARY_PAPERS)
        .basis(CourtLaw.notary("11, 31, 37"))
        .guard(
            attempt -> {
              List<Agreement> own = CourtSteps.ownAgreements(attempt);
              if (notarised(attempt).isEmpty()) {
                reportUnlessOne(
                    own,
                    own.stream().map(a -> notaryHindrance(attempt.it(), a, attempt.day())).toList(),
                    attempt);
              }
            },
            ConfirmationProblem.NO_EFFECTIVE_AGREEMENT,
            AgreementProblem.PARTY_NOT_BOUND,
            EnforcementProblem.NOTARY_UNDER_WAY)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(EnforcementRows::checkNotary)
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
  static Optional<Hindrance> notaryHindrance(MediationCase it, Agreement agreement, LocalDate day) {
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
              .filter(a -> notaryHindrance(attempt.it(), a, attempt.day()).isEmpty())
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

  // Enforcement (T95)

  private static CaseRow<?> enforce() {
    return CaseRow.of(ActionKind.APPLY_ENFORCEMENT, EnforcementAction.ApplyEnforcement.class)
        .from(CourtSteps.DRIVEN)
        .papers(Paper.ENFORCEMENT_PAPERS)
        .basis(CourtLaw.procedure("250"))
        .guard(
            attempt -> {
              List<ObligationState> owed = owed(attempt);
              if (owed.isEmpty()) {
                attempt.report(CaseProblem.NOTHING_OUTSTANDING);
              } else {
                PaymentOrderRows.reportIfAllHindered(
                    owed.stream()
                        .map(line -> hindrance(attempt.it(), line, attempt.day()))
                        .toList(),
                    attempt);
              }
            },
            CaseProblem.NOTHING_OUTSTANDING,
            AgreementProblem.PARTY_NOT_BOUND,
            EnforcementProblem.NO_TITLE,
            EnforcementProblem.NOT_DUE_YET,
            EnforcementProblem.ENFORCING_ALREADY)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(EnforcementRows::checkEnforcement)
        .does(EnforcementRows::enforce);
  }

  private static List<ObligationState> owed(Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    return attempt.it().obligations().stream()
        .filter(line -> !line.isDone() && own.contains(line.obligation().terms().creditor()))
        .toList();
  }

  /** Finds why a line cannot be enforced on a day. */
  static Optional<Hindrance> hindrance(MediationCase it, ObligationState line, LocalDate day) {
    Optional<Hindrance> notBinding = Hindrance.notBinding(it, line, day);
    if (notBinding.isPresent()) {
      return notBinding;
    }
    EnforcementOnDay then = it.at(day).enforcement();
    if (it.courtTracks().isEnforcing(line.number())) {
      return Optional.of(
          Hindrance.of(
              EnforcementProblem.ENFORCING_ALREADY,
              CourtLaw.procedure("250"),
              List.of(line.number())));
    }
    if (then.titles(line).isEmpty()) {
      return Optional.of(
          Hindrance.of(
              EnforcementProblem.NO_TITLE, CourtLaw.procedure("250"), List.of(line.number())));
    }
    return then.isDue(line)
        ? Optional.empty()
        : Optional.of(
            Hindrance.of(
                EnforcementProblem.NOT_DUE_YET, CourtLaw.procedure("250"), then.dueFrom(line)));
  }

  private static void checkEnforcement(EnforcementAction.ApplyEnforcement action, Attempt attempt) {
    EnforcementOnDay.Title title = new EnforcementOnDay.Title(action.title(), action.source());
    EnforcementOnDay then = CourtSteps.on(attempt);
    List<ObligationState> possible =
        owed(attempt).stream()
            .filter(line -> hindrance(attempt.it(), line, attempt.day()).isEmpty())
            .filter(line -> then.titles(line).contains(title))
            .toList();
    List<Integer> numbers = possible.stream().map(ObligationState::number).toList();
    if (action.obligations().isEmpty()) {
      attempt.report(CaseProblem.NOTHING_GIVEN, "obligations");
    }
    action.obligations().stream()
        .filter(number -> !numbers.contains(number))
        .forEach(
            number ->
                attempt.report(
                    EnforcementProblem.LINE_NOT_ENFORCEABLE, "obligations", number, numbers));
    List<ObligationState> chosen =
        possible.stream().filter(l -> action.obligations().contains(l.number())).toList();
    checkCreditor(chosen, attempt);
    if (action.title() == TitleKind.NOTARISED_DEBT && action.certificate().isEmpty()) {
      attempt.reportBecause(
          CourtLaw.notarisedDebt("3"), EnforcementProblem.CERTIFICATE_MISSING, "certificate");
    }
    clocks(action, chosen, attempt).stream()
        .filter(clock -> clock.kind() == ClockKind.ENFORCEMENT)
        .filter(clock -> clock.isExpiredOn(attempt.day()))
        .forEach(
            clock ->
                attempt.reportBecause(
                    CourtLaw.interpretation("481"),
                    EnforcementProblem.ENFORCEMENT_LATE,
                    "obligations",
                    clock.lastDay()));
  }

  private static void checkCreditor(List<ObligationState> chosen, Attempt attempt) {
    List<PartyNumber> creditors =
        chosen.stream().map(line -> line.obligation().terms().creditor()).distinct().toList();
    creditors.forEach(party -> attempt.checkCapable("obligations", party));
    if (creditors.size() > 1) {
      attempt.report(EnforcementProblem.ONE_CREDITOR, "obligations", Attempt.values(creditors));
    }
  }

  /** The clocks for enforcement that run on the lines chosen (C-14). */
  private static List<CaseClock> clocks(
      EnforcementAction.ApplyEnforcement action, List<ObligationState> chosen, Attempt attempt) {
    if (action.title() == TitleKind.PAYMENT_ORDER) {
      return attempt.it().courtTracks().order(action.source()).stream()
          .flatMap(
              order -> Stream.concat(order.enforcementClock().stream(), order.clock().stream()))
          .flatMap(number -> attempt.it().clock(number).stream())
          .filter(CaseClock::isRunning)
          .toList();
    }
    EnforcementOnDay then = CourtSteps.on(attempt);
    List<Integer> ofOrders =
        attempt.it().courtTracks().orders().values().stream()
            .flatMap(order -> order.enforcementClock().stream())
            .toList();
    return attempt.it().running(ClockKind.ENFORCEMENT).stream()
        .filter(clock -> !ofOrders.contains(clock.number()))
        .filter(clock -> clock.agreement().filter(n -> n == action.source()).isPresent())
        .filter(
            clock ->
                chosen.stream()
                    .anyMatch(
                        line ->
                            clock.startedOn().equals(then.lastDayOfClaim(line))
                                && clock
                                    .party()
                                    .equals(Optional.of(line.obligation().terms().creditor()))))
        .toList();
  }

  private static void enforce(
      EnforcementAction.ApplyEnforcement action, Attempt attempt, Effects effects) {
    List<ObligationState> chosen =
        action.obligations().stream()
            .distinct()
            .sorted()
            .flatMap(number -> attempt.it().obligation(number).stream())
            .toList();
    effects.add(
        new EnforcementEvent.EnforcementAsked(
            attempt.it().courtTracks().enforcements().size() + 1,
            action.title(),
            action.source(),
            chosen.get(0).obligation().terms().creditor(),
            chosen.stream().map(ObligationState::number).toList(),
            action.certificate()));
    clocks(action, chosen, attempt)
        .forEach(clock -> effects.add(new ClockEvent.ClockStopped(clock.number())));
  }

  // The police (T96)

  private static CaseRow<?> leniency() {
    return CaseRow.of(ActionKind.ASK_LENIENCY, EnforcementAction.LeniencyStep.class)
        .from(CaseState.AGR, CaseState.CLOSED)
        .papers(Paper.LENIENCY_REQUEST, Paper.PERFORMANCE_PROOF)
        .basis(CourtLaw.police("186"))
        .guard(
            EnforcementRows::leniencyPossible,
            ConfirmationProblem.NO_EFFECTIVE_AGREEMENT,
            EnforcementProblem.AGREEMENT_NOT_PERFORMED,
            EnforcementProblem.LENIENCY_UNDER_WAY,
            EnforcementProblem.NO_LENIENCY_ASKED)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(EnforcementRows::checkLeniency)
        .does(
            (action, attempt, effects) -> {
              if (action instanceof EnforcementAction.AskLeniency asked) {
                effects.add(
                    new EnforcementEvent.LeniencyAsked(
                        asked.agreement(), asked.applicants(), asked.paper(), asked.unit()));
              } else if (action instanceof EnforcementAction.LeniencyAnswered answered) {
                effects.add(
                    new EnforcementEvent.LeniencySettled(answered.agreement(), answered.agreed()));
              }
            });
  }

  private static void leniencyPossible(Attempt attempt) {
    if (!attempt.isPartyOrAgent()) {
      if (asked(attempt).isEmpty()) {
        attempt.report(EnforcementProblem.NO_LENIENCY_ASKED);
      }
      return;
    }
    List<Agreement> own = CourtSteps.ownAgreements(attempt);
    reportUnlessOne(
        own, own.stream().map(a -> leniencyHindrance(attempt.it(), a)).toList(), attempt);
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

  private static Optional<Hindrance> leniencyHindrance(MediationCase it, Agreement agreement) {
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
            .filter(a -> leniencyHindrance(attempt.it(), a).isEmpty())
            .toList();
    if (CourtSteps.checkAgreement(asked.agreement(), open, attempt)) {
      List<PartyNumber> missing =
          CourtSteps.missing(
              asked.applicants(),
              Optional.of(asked.paper()),
              CourtSteps.agreement(asked.agreement(), attempt),
              attempt);
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

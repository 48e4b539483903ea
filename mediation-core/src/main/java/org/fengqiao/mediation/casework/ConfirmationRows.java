package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.enforce.ConfirmationStatus;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows of checking and applying for judicial confirmation (T78, T79). */
final class ConfirmationRows {

  private ConfirmationRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(precheck(), apply());
  }

  private static CaseRow<?> precheck() {
    return CaseRow.of(ActionKind.PRECHECK, ConfirmationAction.Precheck.class)
        .from(CourtSteps.SETTLED)
        .papers(Paper.PRECHECK_SHEET)
        .basis(CourtLaw.interpretation("354, 355, 358"))
        .guard(ConfirmationRows::agreementIsThere, ConfirmationProblem.NO_EFFECTIVE_AGREEMENT)
        .arguments(
            (action, attempt) ->
                CourtSteps.checkAgreement(
                    action.agreement(), CourtSteps.ownAgreements(attempt), attempt))
        .does((action, attempt, effects) -> {});
  }

  private static void agreementIsThere(Attempt attempt) {
    if (CourtSteps.ownAgreements(attempt).isEmpty()) {
      attempt.report(ConfirmationProblem.NO_EFFECTIVE_AGREEMENT);
    }
  }

  private static CaseRow<?> apply() {
    return CaseRow.of(ActionKind.APPLY_CONFIRMATION, ConfirmationAction.ApplyConfirmation.class)
        .from(CourtSteps.SETTLED)
        .papers(Paper.CONFIRMATION_PAPERS)
        .basis(CourtLaw.procedure("205"))
        .guard(
            ConfirmationRows::oneCanBeBrought,
            ConfirmationProblem.NO_EFFECTIVE_AGREEMENT,
            ConfirmationProblem.COURT_WRITES_ITSELF,
            AgreementProblem.PARTY_NOT_BOUND,
            ConfirmationProblem.CONFIRMATION_NEEDS_TEXT,
            ConfirmationProblem.CONFIRMATION_LAPSED,
            ConfirmationProblem.CONFIRMATION_UNDER_WAY)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(ConfirmationRows::checkApplication)
        .does(
            (action, attempt, effects) -> {
              int agreement = action.agreement();
              effects.add(
                  new ConfirmationEvent.ConfirmationApplied(
                      agreement,
                      action.applicants(),
                      action.court(),
                      action.filing(),
                      action.paper(),
                      action.unit()));
              effects.signedBy(action.signers());
              CourtSteps.stop(effects, attempt, agreement, ClockKind.CONFIRMATION);
              effects.start(attempt.rulesOfDay().court().docketing(), attempt.day(), agreement);
            });
  }

  private static void oneCanBeBrought(Attempt attempt) {
    List<Agreement> own = CourtSteps.ownAgreements(attempt);
    if (own.isEmpty()) {
      attempt.report(ConfirmationProblem.NO_EFFECTIVE_AGREEMENT);
      return;
    }
    List<Optional<Hindrance>> hindrances =
        own.stream().map(a -> hindrance(attempt.it(), a, attempt.day())).toList();
    if (hindrances.stream().allMatch(Optional::isPresent)) {
      hindrances.forEach(h -> h.orElseThrow().report(attempt));
    }
  }

  /** Finds why an agreement cannot be brought to a court for confirmation on a day. */
  static Optional<Hindrance> hindrance(MediationCase it, Agreement agreement, LocalDate day) {
    int number = agreement.number();
    LegalBasis basis = CourtLaw.procedure("205");
    if (ConfirmationCourts.isDocketed(it)) {
      return Optional.of(
          Hindrance.of(
              ConfirmationProblem.COURT_WRITES_ITSELF, NationalCaseRules.invited("20"), number));
    }
    Optional<Hindrance> notBound = Hindrance.notBound(it, agreement, day);
    if (notBound.isPresent()) {
      return notBound;
    }
    ConfirmationStatus status = it.at(day).enforcement().confirmation(number);
    LocalDate last = lastDay(it, number);
    return switch (status) {
      case NOT_AVAILABLE ->
          Optional.of(Hindrance.of(ConfirmationProblem.NO_EFFECTIVE_AGREEMENT, basis));
      case OPEN ->
          agreement.form() == AgreementForm.ORAL
              ? Optional.of(
                  Hindrance.of(
                      ConfirmationProblem.CONFIRMATION_NEEDS_TEXT,
                      CourtLaw.interpretation("354"),
                      number,
                      last))
              : Optional.empty();
      case LAPSED, NOT_ACCEPTED, WITHDRAWN ->
          day.isAfter(last)
              ? Optional.of(
                  Hindrance.of(
                      ConfirmationProblem.CONFIRMATION_LAPSED,
                      LegalBasis.mediationLaw("33"),
                      number,
                      last))
              : underWay(number, status);
      default -> underWay(number, status);
    };
  }

  private static Optional<Hindrance> underWay(int agreement, ConfirmationStatus status) {
    return Optional.of(
        Hindrance.of(
            ConfirmationProblem.CONFIRMATION_UNDER_WAY,
            CourtLaw.procedure("206"),
            agreement,
            status));
  }

  /** The last day to apply (C-08), whether the clock still runs or not. */
  static LocalDate lastDay(MediationCase it, int agreement) {
    return lastClock(it, agreement).map(CaseClock::lastDay).orElse(LocalDate.MIN);
  }

  static Optional<CaseClock> lastClock(MediationCase it, int agreement) {
    return it.clocks().stream()
        .filter(clock -> clock.kind() == ClockKind.CONFIRMATION)
        .filter(clock -> clock.agreement().filter(n -> n == agreement).isPresent())
        .max(Comparator.comparingInt(CaseClock::number));
  }

  private static void checkApplication(
      ConfirmationAction.ApplyConfirmation action, Attempt attempt) {
    List<Agreement> open =
        CourtSteps.ownAgreements(attempt).stream()
            .filter(a -> hindrance(attempt.it(), a, attempt.day()).isEmpty())
            .toList();
    if (!CourtSteps.checkAgreement(action.agreement(), open, attempt)) {
      return;
    }
    Agreement agreement = CourtSteps.agreement(action.agreement(), attempt);
    agreement.effectiveOn().ifPresent(day -> CourtSteps.checkNotBefore(day, attempt));
    List<PartyNumber> missing =
        CourtSteps.missing(action.applicants(), Optional.of(action.paper()), agreement, attempt);
    PaperCheck.check("applicants", action.applicants(), action.signers(), attempt);
    if (!missing.isEmpty()) {
      attempt.reportBecause(
          LegalBasis.mediationLaw("33"),
          ConfirmationProblem.CONFIRMATION_NOT_JOINT,
          "applicants",
          Attempt.values(missing),
          lastDay(attempt.it(), agreement.number()));
    }
    List<CourtChoice> competent = ConfirmationCourts.choices(attempt.it());
    if (!competent.contains(action.court())) {
      attempt.report(ConfirmationProblem.COURT_NOT_COMPETENT, "court", action.court(), competent);
    } else if (CourtSteps.on(attempt).isLabour(agreement.number())
        && !ConfirmationCourts.isSafeForLabour(action.court())) {
      attempt.reportBecause(
          CourtLaw.labourInterpretation("52"), ConfirmationProblem.COURT_SEAT_SAFER, "court");
    }
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.party.PartyNumber;

/** The row of enforcement (T95): what has a title is brought to the court in time. */
final class EnforcementRow {

  private EnforcementRow() {}

  static CaseRow<?> row() {
    return CaseRow.of(ActionKind.APPLY_ENFORCEMENT, EnforcementAction.ApplyEnforcement.class)
        .from(CourtSteps.DRIVEN)
        .papers(Paper.ENFORCEMENT_PAPERS)
        .basis(CourtLaw.procedure("250"))
        .guard(
            attempt -> {
              List<ObligationState> owed = owed(attempt);
              if (owed.isEmpty()) {
                attempt.report(PerformanceProblem.NOTHING_OWED_TO_YOU);
              } else {
                Hindrance.reportIfAll(
                    owed.stream()
                        .map(line -> hindrance(attempt.it(), line, attempt.day()))
                        .toList(),
                    attempt);
              }
            },
            PerformanceProblem.NOTHING_OWED_TO_YOU,
            AgreementProblem.PARTY_NOT_BOUND,
            EnforcementProblem.NO_TITLE,
            EnforcementProblem.NOT_DUE_YET,
            EnforcementProblem.ENFORCING_ALREADY)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(EnforcementRow::checkEnforcement)
        .does(EnforcementRow::enforce);
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
                attempt.notAmong(
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
}

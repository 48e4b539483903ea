package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;

/** What must hold of a performance (T97). */
final class PaymentCheck {

  private final FollowUpAction.RecordPerformance action;
  private final Attempt attempt;

  private PaymentCheck(FollowUpAction.RecordPerformance action, Attempt attempt) {
    this.action = action;
    this.attempt = attempt;
  }

  static void check(FollowUpAction.RecordPerformance action, Attempt attempt) {
    new PaymentCheck(action, attempt).check();
  }

  private void check() {
    channel();
    manner();
    List<Integer> numbers = CaseLists.each(action.lines(), PaymentLine::obligation);
    List<Integer> twice =
        numbers.size() < 2
            ? List.of()
            : numbers.stream()
                .distinct()
                .filter(number -> numbers.indexOf(number) != numbers.lastIndexOf(number))
                .toList();
    if (numbers.isEmpty()) {
      attempt.report(PerformanceProblem.NO_LINES, "lines");
    }
    if (!twice.isEmpty()) {
      attempt.report(PerformanceProblem.LINE_TWICE, "lines", twice);
    }
    boolean one = action.lines().size() == 1;
    for (int i = 0; i < action.lines().size(); i++) {
      line(one ? "" : "lines[" + (i + 1) + "].", action.lines().get(i));
    }
  }

  private void channel() {
    if (action.channel() == PaymentChannel.COMMITTEE) {
      attempt.reportBecause(
          LegalBasis.mediationLaw("15"), PerformanceProblem.HELD_BY_COMMITTEE, "channel");
    }
    if ((action.channel() == PaymentChannel.AGENT) != action.takenBy().isPresent()) {
      attempt.report(PerformanceProblem.AGENT_NOT_NAMED, "takenBy");
    }
  }

  private void line(String prefix, PaymentLine given) {
    Optional<ObligationState> found = openLine(prefix + "obligation", given.obligation(), attempt);
    if (found.isEmpty()) {
      return;
    }
    ObligationState line = found.get();
    ObligationTerms terms = line.obligation().terms();
    amount(prefix + "amount", given.amount(), line, attempt);
    List<PartyNumber> notBound = attempt.then().notBound(line);
    Set<PartyNumber> debtors = new LinkedHashSet<>(terms.debtors());
    debtors.addAll(terms.guarantors());
    debtors.removeAll(notBound);
    if (!debtors.contains(action.payer())) {
      attempt.report(
          CaseProblem.PAYER_NOT_DEBTOR, "payer", action.payer().value(), Attempt.values(debtors));
    }
    receiver(prefix + "receiver", given.receiver(), terms);
    LocalDate agreed = attempt.it().agreement(line.agreement()).effectiveOn().orElseThrow();
    if (attempt.day().isBefore(agreed)) {
      attempt.report(PerformanceProblem.PAYMENT_TOO_EARLY, "occurredOn", attempt.day(), agreed);
    }
  }

  private void manner() {
    EnforcementOnDay then = CourtSteps.on(attempt);
    for (PaymentLine given : action.lines()) {
      Optional<ObligationState> line = attempt.it().obligation(given.obligation());
      if (line.isPresent() && !then.isPossible(action.manner(), line.get())) {
        attempt.report(CaseProblem.MANNER_NOT_POSSIBLE, "manner", action.manner());
        return;
      }
    }
  }

  private void receiver(String field, PartyNumber receiver, ObligationTerms terms) {
    PartyNumber creditor = terms.creditor();
    if (!creditor.equals(receiver)) {
      attempt.report(CaseProblem.RECEIVER_NOT_CREDITOR, field, receiver.value(), creditor.value());
      return;
    }
    if (action.takenBy().isEmpty()) {
      return;
    }
    Optional<LegalBasis> wages = TermsCheck.wages(terms, attempt);
    if (wages.isPresent()) {
      attempt.reportBecause(
          wages.get(), PerformanceProblem.WAGES_IN_PERSON, "takenBy", creditor.value());
    } else if (attempt.party(creditor).agents().stream()
        .noneMatch(
            agent ->
                agent.person().equals(action.takenBy().get())
                    && agent.may(AgentPower.RECEIVE, attempt.day()))) {
      attempt.report(PerformanceProblem.AGENT_MAY_NOT_RECEIVE, "takenBy", creditor.value());
    }
  }

  /** Returns the line, or reports that it is unknown or done. */
  static Optional<ObligationState> openLine(String field, int number, Attempt attempt) {
    Optional<ObligationState> line =
        attempt
            .it()
            .obligation(number)
            .filter(found -> PerformanceRows.concerns(found, attempt.ownParties()));
    if (line.isEmpty()) {
      attempt.notAmong(
          CaseProblem.UNKNOWN_OBLIGATION,
          field,
          number,
          attempt.it().obligations().stream()
              .filter(other -> PerformanceRows.concerns(other, attempt.ownParties()))
              .map(ObligationState::number)
              .toList());
    } else if (line.get().isDone()) {
      if (!attempt.said(CaseProblem.NOTHING_OUTSTANDING)) {
        attempt.report(CaseProblem.OBLIGATION_DONE, field, number);
      }
      return Optional.empty();
    } else if (!attempt.then().binds(line.get())) {
      Agreement agreement = attempt.it().agreement(line.get().agreement());
      attempt.reportBecause(
          NationalCaseRules.civilCode("145, 171"),
          AgreementProblem.LINE_NOT_BINDING,
          field,
          number,
          Attempt.values(attempt.then().notBound(agreement)));
      return Optional.empty();
    }
    return line;
  }

  static void amount(String field, Optional<Fen> given, ObligationState line, Attempt attempt) {
    if (line.obligation().terms().kind() != ObligationKind.MONEY) {
      if (given.isPresent()) {
        attempt.report(CaseProblem.AMOUNT_NOT_EXPECTED, field);
      }
      return;
    }
    Fen amount = given.orElse(Fen.ZERO);
    if (amount.isZero()) {
      attempt.report(CaseProblem.AMOUNT_MISSING, field, line.outstanding());
    } else if (amount.compareTo(line.outstanding()) > 0) {
      attempt.report(CaseProblem.AMOUNT_OVER_OUTSTANDING, field, amount, line.outstanding());
    }
  }
}

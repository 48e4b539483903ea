package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fengqiao.mediation.casework.enforce.OrderCondition;
import org.fengqiao.mediation.casework.enforce.PaymentOrder;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.Side;

/** The row of asking for payment orders, one for each creditor and debtor (T90). */
final class PaymentOrderRows {

  private PaymentOrderRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(apply());
  }

  private static CaseRow<?> apply() {
    return CaseRow.of(ActionKind.APPLY_PAYMENT_ORDER, EnforcementAction.ApplyPaymentOrder.class)
        .from(CaseState.AGR, CaseState.CLOSED)
        .papers(Paper.ORDER_PAPERS)
        .basis(CourtLaw.procedure("225"))
        .guard(
            PaymentOrderRows::somethingCanBeAskedFor,
            PerformanceProblem.NOTHING_OWED_TO_YOU,
            AgreementProblem.PARTY_NOT_BOUND,
            EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE,
            EnforcementProblem.ENFORCEABLE_ALREADY,
            EnforcementProblem.ORDER_UNDER_WAY,
            EnforcementProblem.COUNTER_PERFORMANCE,
            EnforcementProblem.LABOUR_EMPLOYER_CLAIM)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(PaymentOrderRows::checkApplication)
        .does(PaymentOrderRows::ask);
  }

  /** The open money lines the actor is owed. */
  private static List<ObligationState> owed(Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    return attempt.it().obligations().stream()
        .filter(line -> line.obligation().terms().kind() == ObligationKind.MONEY)
        .filter(line -> !line.isDone() && own.contains(line.obligation().terms().creditor()))
        .toList();
  }

  private static void somethingCanBeAskedFor(Attempt attempt) {
    List<ObligationState> owed = owed(attempt);
    if (owed.isEmpty()) {
      attempt.report(PerformanceProblem.NOTHING_OWED_TO_YOU);
      return;
    }
    Hindrance.reportIfAll(
        owed.stream().map(line -> hindrance(attempt.it(), line, attempt.day())).toList(), attempt);
  }

  /** Finds why no payment order can be asked for over a line on a day, against any debtor of it. */
  static Optional<Hindrance> hindrance(MediationCase it, ObligationState line, LocalDate day) {
    Optional<Hindrance> lasting = lastingHindrance(it, line, debtors(it, line, day), day);
    EnforcementOnDay then = it.at(day).enforcement();
    return lasting.isPresent() || then.isDue(line)
        ? lasting
        : Optional.of(
            Hindrance.of(
                EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE,
                CourtLaw.interpretation("427"),
                then.dueFrom(line)));
  }

  /** The debtors of a line whom it binds. */
  private static List<PartyNumber> debtors(MediationCase it, ObligationState line, LocalDate day) {
    List<PartyNumber> free = it.at(day).notBound(line);
    return CaseLists.those(line.obligation().terms().debtors(), debtor -> !free.contains(debtor));
  }

  /** Finds what lasts, where it hinders an order against each of these debtors (CPL 225). */
  private static Optional<Hindrance> lastingHindrance(
      MediationCase it, ObligationState line, List<PartyNumber> debtors, LocalDate day) {
    Optional<Hindrance> notBinding = Hindrance.notBinding(it, line, day);
    if (notBinding.isPresent()) {
      return notBinding;
    }
    EnforcementOnDay then = it.at(day).enforcement();
    List<PaymentOrder> live =
        debtors.stream().flatMap(debtor -> then.liveOrder(line.number(), debtor).stream()).toList();
    if (!live.isEmpty() && live.size() == debtors.size()) {
      return Optional.of(
          Hindrance.of(
              EnforcementProblem.ORDER_UNDER_WAY,
              CourtLaw.procedure("225"),
              live.get(0).number(),
              then.order(live.get(0))));
    }
    if (CaseLists.any(then.titles(line), title -> title.kind() != TitleKind.PAYMENT_ORDER)) {
      return Optional.of(
          Hindrance.of(
              EnforcementProblem.ENFORCEABLE_ALREADY,
              CourtLaw.procedure("250"),
              List.of(line.number())));
    }
    return claimHindrance(it, line, then);
  }

  private static Optional<Hindrance> claimHindrance(
      MediationCase it, ObligationState line, EnforcementOnDay then) {
    PartyNumber creditor = line.obligation().terms().creditor();
    List<Integer> inReturn = inReturn(it, line);
    if (!inReturn.isEmpty()) {
      return Optional.of(
          Hindrance.of(
              EnforcementProblem.COUNTER_PERFORMANCE,
              CourtLaw.interpretation("427"),
              creditor.value(),
              inReturn));
    }
    boolean employer =
        then.isLabour(line.agreement())
            && it.party(creditor).orElseThrow().party().kind() != PartyKind.PERSON;
    return employer
        ? Optional.of(
            Hindrance.of(
                EnforcementProblem.LABOUR_EMPLOYER_CLAIM, CourtLaw.labour("16"), creditor.value()))
        : Optional.empty();
  }

  /** The open lines of the same agreement by which the creditor owes one of the debtors. */
  private static List<Integer> inReturn(MediationCase it, ObligationState line) {
    ObligationTerms terms = line.obligation().terms();
    return it.obligations().stream()
        .filter(other -> other.agreement() == line.agreement() && !other.isDone())
        .filter(other -> other.obligation().terms().debtors().contains(terms.creditor()))
        .filter(other -> terms.debtors().contains(other.obligation().terms().creditor()))
        .map(ObligationState::number)
        .toList();
  }

  private static void checkApplication(
      EnforcementAction.ApplyPaymentOrder action, Attempt attempt) {
    List<ObligationState> lines = checkLines(action, attempt);
    lines.stream()
        .map(PaymentOrderRows::creditor)
        .distinct()
        .forEach(party -> attempt.checkCapable("obligations", party));
    checkDue(lines, attempt);
    List<OrderCondition> missing =
        Arrays.stream(OrderCondition.values())
            .filter(condition -> !action.conditions().contains(condition))
            .toList();
    if (!missing.isEmpty()) {
      attempt.reportBecause(
          CourtLaw.interpretation("427"),
          EnforcementProblem.ORDER_CONDITION_MISSING,
          "conditions",
          missing);
    }
    if (CourtSteps.on(attempt).isLabour(action.agreement()) && action.labourClaim().isEmpty()) {
      attempt.reportBecause(
          CourtLaw.labour("16"), EnforcementProblem.LABOUR_CLAIM_MISSING, "labourClaim");
    }
    List<PartyNumber> disputing =
        lines.stream()
            .map(PaymentOrderRows::creditor)
            .distinct()
            .filter(
                creditor ->
                    action.otherDispute() || isOpenBetween(creditor, action.debtor(), attempt.it()))
            .toList();
    if (!disputing.isEmpty()) {
      attempt.report(
          EnforcementProblem.ORDER_OTHER_DISPUTE, "otherDispute", Attempt.values(disputing));
    }
  }

  /**
   * What an agreement has left open between two is another dispute about a debt (CPL 225). An item
   * that names nobody of the other side is one with all of them.
   */
  private static boolean isOpenBetween(PartyNumber one, PartyNumber other, MediationCase it) {
    Side side = it.party(other).orElseThrow().party().side();
    return it.openItems().stream()
        .map(item -> item.matter().parties())
        .filter(parties -> parties.contains(one))
        .anyMatch(
            parties ->
                parties.contains(other)
                    || parties.stream()
                        .noneMatch(party -> it.party(party).orElseThrow().party().side() == side));
  }

  private static PartyNumber creditor(ObligationState line) {
    return line.obligation().terms().creditor();
  }

  /** The lines of the action that could be asked for, now or later. */
  private static List<ObligationState> checkLines(
      EnforcementAction.ApplyPaymentOrder action, Attempt attempt) {
    List<ObligationState> possible =
        owed(attempt).stream()
            .filter(line -> line.agreement() == action.agreement())
            .filter(line -> line.obligation().terms().debtors().contains(action.debtor()))
            .filter(line -> !attempt.then().notBound(line).contains(action.debtor()))
            .filter(
                line ->
                    lastingHindrance(attempt.it(), line, List.of(action.debtor()), attempt.day())
                        .isEmpty())
            .toList();
    List<Integer> numbers = possible.stream().map(ObligationState::number).toList();
    if (action.obligations().isEmpty()) {
      attempt.report(CaseProblem.NOTHING_GIVEN, "obligations");
    }
    action.obligations().stream()
        .filter(number -> !numbers.contains(number))
        .forEach(
            number ->
                attempt.notAmong(CaseProblem.UNKNOWN_OBLIGATION, "obligations", number, numbers));
    return possible.stream().filter(l -> action.obligations().contains(l.number())).toList();
  }

  private static void checkDue(List<ObligationState> lines, Attempt attempt) {
    EnforcementOnDay then = CourtSteps.on(attempt);
    List<LocalDate> later =
        lines.stream()
            .filter(line -> !then.isDue(line))
            .flatMap(line -> then.mayFallDueOn(line).stream())
            .distinct()
            .sorted()
            .toList();
    if (!later.isEmpty() && !attempt.said(EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE)) {
      attempt.reportBecause(
          CourtLaw.interpretation("427, 428"),
          EnforcementProblem.PAYMENT_ORDER_NOT_DUE,
          "obligations",
          sum(lines),
          sum(lines.stream().filter(then::isDue).toList()),
          later);
    }
  }

  private static Fen sum(List<ObligationState> lines) {
    return lines.stream().map(ObligationState::outstanding).reduce(Fen.ZERO, Fen::plus);
  }

  private static void ask(
      EnforcementAction.ApplyPaymentOrder action, Attempt attempt, Effects effects) {
    Map<PartyNumber, List<ObligationState>> byCreditor = new TreeMap<>();
    action.obligations().stream()
        .distinct()
        .sorted()
        .flatMap(number -> attempt.it().obligation(number).stream())
        .forEach(
            line -> byCreditor.computeIfAbsent(creditor(line), c -> new ArrayList<>()).add(line));
    int number = attempt.it().courtTracks().orders().size();
    for (Map.Entry<PartyNumber, List<ObligationState>> entry : byCreditor.entrySet()) {
      number++;
      int clock =
          effects.start(
              attempt.rulesOfDay().court().orderNotice(),
              attempt.day(),
              Optional.of(entry.getKey()),
              Optional.of(action.agreement()));
      effects.add(
          new EnforcementEvent.OrderAsked(
              number,
              action.agreement(),
              entry.getKey(),
              action.debtor(),
              entry.getValue().stream().map(ObligationState::number).toList(),
              sum(entry.getValue()),
              action.labourClaim(),
              clock,
              action.unit()));
      interruptLimitation(entry.getKey(), attempt, effects);
    }
  }

  /** Asking a court for a payment order interrupts the limitation of that claim (LIM 11). */
  private static void interruptLimitation(PartyNumber creditor, Attempt attempt, Effects effects) {
    attempt.it().running(ClockKind.LIMITATION).stream()
        .filter(clock -> clock.party().equals(Optional.of(creditor)))
        .forEach(clock -> effects.stop(clock.number()));
    effects.start(
        attempt.rulesOfDay().periods().limitationOf(attempt.disputeType()),
        attempt.day(),
        Optional.of(creditor),
        Optional.empty());
  }
}

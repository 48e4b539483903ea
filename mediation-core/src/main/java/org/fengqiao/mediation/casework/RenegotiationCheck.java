package org.fengqiao.mediation.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;

/** What must hold of terms that change an agreement in effect (T101). */
final class RenegotiationCheck {

  private RenegotiationCheck() {}

  static void check(AgreementTerms terms, Attempt attempt) {
    List<ObligationState> touched = touched(attempt.it().renegotiating(), attempt);
    List<PartyNumber> missing =
        concerned(touched).stream().filter(p -> !terms.parties().contains(p)).toList();
    if (!missing.isEmpty()) {
      attempt.report(AgreementProblem.TOUCHED_PARTY_MISSING, "parties", Attempt.values(missing));
    }
    if (!terms.settles().isEmpty() || !terms.leavesOpen().isEmpty()) {
      attempt.report(AgreementProblem.CHANGE_SETTLES_ITEMS, "leavesOpen");
    }
    creditors(terms).forEach(creditor -> checkSum(creditor, terms, touched, attempt));
    repeated(terms, attempt.it().renegotiating(), attempt)
        .ifPresent(old -> attempt.report(AgreementProblem.SAME_TEXT_AGAIN, old));
  }

  /** A new principal may be less than what was outstanding, the rest is given up; never more. */
  private static void checkSum(
      PartyNumber creditor, AgreementTerms terms, List<ObligationState> touched, Attempt attempt) {
    Fen fresh = principal(creditor, terms.obligations().stream());
    Fen old = outstanding(creditor, touched);
    if (fresh.compareTo(old) > 0) {
      attempt.report(
          AgreementProblem.CHANGE_RAISES_DEBT, "obligations", creditor.value(), fresh, old);
    }
  }

  /** A line that is done cannot be changed any more. */
  static void linesAreOpen(Attempt attempt) {
    List<ObligationState> touched = touched(attempt.it().renegotiating(), attempt);
    report(CaseLists.those(touched, ObligationState::isDone), attempt);
  }

  /**
   * What was done on a line while its change was being signed would be owed again under the new
   * text: the parties agree anew on what is left (invariant 5). A sum put right since counts too.
   */
  static void isNotOvertaken(Attempt attempt) {
    if (attempt.it().openAgreement().isEmpty()) {
      return;
    }
    AgreementContent change = attempt.it().openAgreement().orElseThrow().content();
    List<ObligationState> touched = touched(change.replaces(), attempt);
    List<ObligationState> moved =
        CaseLists.those(
            touched,
            line ->
                CaseLists.any(
                    attempt.it().draftedOver(),
                    then -> then.number() == line.number() && isMoved(then, line)));
    List<ObligationTerms> fresh = CaseLists.each(change.obligations(), Obligation::terms);
    List<ObligationState> exceeded =
        CaseLists.those(
            touched,
            line -> {
              PartyNumber creditor = line.obligation().terms().creditor();
              return principal(creditor, fresh.stream()).compareTo(outstanding(creditor, touched))
                  > 0;
            });
    report(moved.isEmpty() ? exceeded : moved, attempt);
  }

  private static boolean isMoved(ObligationState then, ObligationState now) {
    return then.isDone() != now.isDone() || !then.outstanding().equals(now.outstanding());
  }

  private static void report(List<ObligationState> overtaken, Attempt attempt) {
    if (!overtaken.isEmpty()) {
      attempt.report(
          AgreementProblem.CHANGE_OVERTAKEN,
          CaseLists.each(overtaken, ObligationState::number),
          overtaken.stream().map(ObligationState::outstanding).reduce(Fen.ZERO, Fen::plus));
    }
  }

  static Fen principal(PartyNumber creditor, Stream<ObligationTerms> lines) {
    return lines
        .filter(line -> line.creditor().equals(creditor) && isPrincipal(line))
        .flatMap(line -> line.amount().stream())
        .reduce(Fen.ZERO, Fen::plus);
  }

  /** What is open of the principal: penalty and interest stay lines of their own (invariant 5). */
  static Fen outstanding(PartyNumber creditor, List<ObligationState> lines) {
    return lines.stream()
        .filter(line -> line.obligation().terms().creditor().equals(creditor))
        .filter(line -> isPrincipal(line.obligation().terms()))
        .map(ObligationState::outstanding)
        .reduce(Fen.ZERO, Fen::plus);
  }

  /** Penalty and interest of new lines. */
  static Fen accessory(PartyNumber creditor, Stream<ObligationTerms> lines) {
    return lines
        .filter(line -> line.creditor().equals(creditor) && !isPrincipal(line))
        .flatMap(line -> line.amount().stream())
        .reduce(Fen.ZERO, Fen::plus);
  }

  static boolean isPrincipal(ObligationTerms line) {
    return line.nature() == ObligationNature.PLAIN || line.nature() == ObligationNature.WAGES;
  }

  private static Set<PartyNumber> creditors(AgreementTerms terms) {
    return terms.obligations().stream()
        .filter(line -> line.kind() == ObligationKind.MONEY && isPrincipal(line))
        .map(ObligationTerms::creditor)
        .collect(Collectors.toSet());
  }

  static List<ObligationState> touched(List<Integer> lines, Attempt attempt) {
    return lines.stream().flatMap(number -> attempt.it().obligation(number).stream()).toList();
  }

  /** The creditors, debtors and guarantors of lines. */
  static List<PartyNumber> concerned(List<ObligationState> lines) {
    return lines.stream()
        .map(line -> line.obligation().terms())
        .flatMap(
            line ->
                Stream.of(line.debtors(), List.of(line.creditor()), line.guarantors())
                    .flatMap(Collection::stream))
        .distinct()
        .sorted()
        .toList();
  }

  /** The agreement whose text, or whose open lines, the terms only repeat. */
  static Optional<Integer> repeated(AgreementTerms terms, List<Integer> replaced, Attempt attempt) {
    if (replaced.isEmpty()) {
      return Optional.empty();
    }
    List<ObligationState> old = touched(replaced, attempt);
    List<ObligationTerms> lines = old.stream().map(line -> line.obligation().terms()).toList();
    return old.stream()
        .map(ObligationState::agreement)
        .distinct()
        .filter(
            number ->
                lines.equals(terms.obligations())
                    || attempt.it().agreement(number).content().text().equals(terms.text()))
        .findFirst();
  }
}

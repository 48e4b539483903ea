package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.Side;

/** What must hold of the terms of an agreement (T47, T48), and how its lines are numbered. */
final class TermsCheck {

  private final AgreementTerms terms;
  private final Attempt attempt;

  private TermsCheck(AgreementTerms terms, Attempt attempt) {
    this.terms = terms;
    this.attempt = attempt;
  }

  static void check(AgreementTerms terms, Attempt attempt) {
    TermsCheck check = new TermsCheck(terms, attempt);
    check.parties();
    check.items();
    check.electronic();
    check.grace();
    for (int i = 0; i < terms.obligations().size(); i++) {
      check.obligation("obligations[" + (i + 1) + "]", terms.obligations().get(i));
    }
    if (!attempt.it().renegotiating().isEmpty()) {
      RenegotiationCheck.check(terms, attempt);
    }
  }

  private void parties() {
    List<PartyNumber> active = attempt.it().activeNumbers();
    if (!attempt.checkParties("parties", terms.parties(), active)) {
      return;
    }
    if (!attempt.it().renegotiating().isEmpty()) {
      return; // a change settles no matter; its lines say whose it is, and T101 who wants it
    }
    List<PartyNumber> missing =
        CaseLists.those(attempt.it().unboundParties(), p -> !terms.parties().contains(p));
    if (!missing.isEmpty() && !attempt.it().registered().divisible()) {
      attempt.report(CaseProblem.PARTIES_MISSING, "parties", Attempt.values(missing));
    } else {
      bothSides();
    }
    List<PartyNumber> awaited = AgreementRows.outstanding(attempt);
    List<PartyNumber> unwilling =
        CaseLists.those(
            attempt.it().notConsented(),
            party -> terms.parties().contains(party) && !awaited.contains(party));
    if (!unwilling.isEmpty()) {
      attempt.report(CaseProblem.PARTY_NOT_CONSENTED, "parties", Attempt.values(unwilling));
    }
  }

  /** Nobody agrees with the own side alone. */
  private void bothSides() {
    Set<Side> empty = EnumSet.allOf(Side.class);
    terms.parties().forEach(party -> empty.remove(attempt.party(party).party().side()));
    empty.forEach(side -> attempt.report(CaseProblem.SIDE_EMPTY, "parties", side));
  }

  private void items() {
    checkMatters(terms.leavesOpen(), attempt);
    if (terms.settles().isEmpty()) {
      return;
    }
    List<Integer> open = attempt.it().openItems().stream().map(OpenItem::number).toList();
    List<Integer> unknown = terms.settles().stream().filter(n -> !open.contains(n)).toList();
    if (!unknown.isEmpty()) {
      attempt.report(AgreementProblem.UNKNOWN_ITEM, "settles", unknown, open);
    }
    List<PartyNumber> missing =
        attempt.it().openItems().stream()
            .filter(item -> terms.settles().contains(item.number()))
            .flatMap(item -> item.matter().parties().stream())
            .distinct()
            .filter(p -> attempt.party(p).isActive() && !terms.parties().contains(p))
            .toList();
    if (!missing.isEmpty()) {
      attempt.report(CaseProblem.PARTIES_MISSING, "settles", Attempt.values(missing));
    }
  }

  static void checkMatters(List<OpenMatter> matters, Attempt attempt) {
    List<PartyNumber> active = attempt.it().activeNumbers();
    for (int i = 0; i < matters.size(); i++) {
      attempt.checkParties("leavesOpen[" + (i + 1) + "].parties", matters.get(i).parties(), active);
    }
  }

  private void electronic() {
    String type = attempt.disputeType();
    LegalBasis barred = attempt.rules().agreements().noElectronicSignature().get(type);
    if (barred != null && terms.flags().contains(AgreementFlag.ELECTRONIC)) {
      attempt.reportBecause(barred, AgreementProblem.NO_ELECTRONIC_SIGNATURE, "flags", type);
    }
  }

  private void grace() {
    AgreementRules rules = attempt.rules().agreements();
    int most = rules.graceLongest();
    terms
        .graceDays()
        .filter(days -> days < 1 || days > most)
        .ifPresent(
            days ->
                attempt.reportBecause(
                    rules.graceBasis(), CaseProblem.GRACE_NOT_POSSIBLE, "graceDays", days, most));
  }

  private void obligation(String field, ObligationTerms line) {
    Set<PartyNumber> named = new LinkedHashSet<>(line.debtors());
    named.add(line.creditor());
    named.addAll(line.guarantors());
    for (PartyNumber party : named) {
      if (!terms.parties().contains(party)) {
        attempt.report(
            CaseProblem.OBLIGATION_PARTY, field, party.value(), Attempt.values(terms.parties()));
      }
    }
    if (line.debtors().contains(line.creditor()) || line.guarantors().contains(line.creditor())) {
      attempt.report(CaseProblem.OWES_ITSELF, field, line.creditor().value());
    }
    money(field, line);
    for (Obligation part : new Numbering(attempt).lines(line)) {
      if (attempt.checkDay(field, part.dueOn(), Attempt.FIRST_DAY, Attempt.LAST_DAY)
          && part.dueOn().isBefore(attempt.day())) {
        attempt.report(CaseProblem.DUE_TOO_EARLY, field, part.dueOn(), attempt.day());
      }
    }
    wages(field, line);
  }

  private void money(String field, ObligationTerms line) {
    boolean nothing =
        line.amount().filter(Fen::isZero).isPresent()
            || (!line.instalments().isEmpty()
                && line.instalments().stream().map(Instalment::amount).anyMatch(Fen::isZero));
    if (nothing) {
      attempt.report(CaseProblem.AMOUNT_ZERO, field);
    }
    if (!line.instalments().isEmpty()) {
      Fen sum = line.instalments().stream().map(Instalment::amount).reduce(Fen.ZERO, Fen::plus);
      Fen whole = line.amount().orElse(Fen.ZERO);
      if (!sum.equals(whole)) {
        attempt.report(AgreementProblem.INSTALMENTS_SUM, field, sum, whole);
      }
    }
  }

  private void wages(String field, ObligationTerms line) {
    boolean person =
        attempt
            .it()
            .party(line.creditor())
            .filter(p -> p.party().kind() == PartyKind.PERSON)
            .isPresent();
    if (line.nature() == ObligationNature.WAGES
        && (line.kind() != ObligationKind.MONEY || !person)) {
      attempt.reportBecause(
          NationalCaseRules.wages("11"),
          AgreementProblem.WAGES_NOT_TO_WORKER,
          field,
          line.creditor().value());
    }
  }

  /** Returns the basis that makes a line wages, if it is. */
  static Optional<LegalBasis> wages(ObligationTerms line, Attempt attempt) {
    if (line.nature() == ObligationNature.WAGES) {
      return Optional.of(NationalCaseRules.wages("11"));
    }
    return Optional.ofNullable(attempt.rules().agreements().wageTypes().get(attempt.disputeType()))
        .filter(basis -> line.nature() == ObligationNature.PLAIN)
        .filter(basis -> line.kind() == ObligationKind.MONEY)
        .filter(basis -> attempt.party(line.creditor()).party().kind() == PartyKind.PERSON);
  }

  /** Returns the terms with numbers. */
  static AgreementContent number(AgreementTerms terms, int agreement, Attempt attempt) {
    Numbering numbering = new Numbering(attempt);
    List<Obligation> lines = new ArrayList<>();
    terms.obligations().forEach(line -> lines.addAll(numbering.lines(line)));
    boolean change = attempt.it().state() == CaseState.AGR;
    List<Integer> replaced = change ? attempt.it().renegotiating() : List.of();
    return new AgreementContent(
        terms.parties(),
        lines,
        terms.text(),
        flags(terms, replaced, attempt),
        terms.settles(),
        numberItems(terms.leavesOpen(), agreement, attempt),
        terms.graceDays(),
        replaced);
  }

  static List<OpenItem> numberItems(List<OpenMatter> matters, int agreement, Attempt attempt) {
    if (matters.isEmpty()) {
      return List.of();
    }
    int next = attempt.it().agreements().stream().mapToInt(a -> a.leavesOpen().size()).sum();
    List<OpenItem> items = new ArrayList<>();
    for (OpenMatter matter : matters) {
      next++;
      items.add(new OpenItem(next, agreement, matter));
    }
    return items;
  }

  /** What is to be given and what repeats an earlier text follows from the terms. */
  private static List<AgreementFlag> flags(
      AgreementTerms terms, List<Integer> replaced, Attempt attempt) {
    List<AgreementFlag> flags = new ArrayList<>(terms.flags());
    boolean gives = CaseLists.any(terms.obligations(), o -> o.kind() != ObligationKind.ACT);
    if (gives && !flags.contains(AgreementFlag.PAYMENT)) {
      flags.add(AgreementFlag.PAYMENT);
    }
    if (RenegotiationCheck.repeated(terms, replaced, attempt).isPresent()
        && !flags.contains(AgreementFlag.SAME_TEXT_AGAIN)) {
      flags.add(AgreementFlag.SAME_TEXT_AGAIN);
    }
    return flags;
  }

  /** Gives numbers to lines, one to each instalment. */
  private static final class Numbering {

    private final Attempt attempt;
    private int last;

    Numbering(Attempt attempt) {
      this.attempt = attempt;
      for (Agreement agreement : attempt.it().agreements()) {
        last += agreement.content().obligations().size();
      }
    }

    List<Obligation> lines(ObligationTerms whole) {
      if (whole.instalments().isEmpty()) {
        last++;
        return List.of(new Obligation(last, last, day(whole.due()), whole));
      }
      int claim = last + 1;
      List<Obligation> lines = new ArrayList<>();
      for (Instalment part : whole.instalments()) {
        last++;
        ObligationTerms line =
            ObligationTerms.builder()
                .from(whole)
                .amount(part.amount())
                .due(part.due())
                .instalments(List.of())
                .build();
        lines.add(new Obligation(last, claim, day(part.due()), line));
      }
      return lines;
    }

    private LocalDate day(DueTerm due) {
      return due.lastDay(attempt.day(), attempt.context().calendar()).lastDay();
    }
  }
}

package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.PartyNumber;

/** Why something cannot be done about one agreement, line or order, whoever asks. */
record Hindrance(StepProblem code, List<Object> facts, LegalBasis basis) {

  static Hindrance of(StepProblem code, LegalBasis basis, Object... facts) {
    return new Hindrance(code, List.of(facts), basis);
  }

  /** Finds that an agreement does not bind everybody it names on a day. */
  static Optional<Hindrance> notBound(MediationCase it, Agreement agreement, LocalDate day) {
    List<PartyNumber> parties = it.at(day).notBound(agreement);
    return parties.isEmpty()
        ? Optional.empty()
        : Optional.of(notRatified(agreement.number(), parties));
  }

  /** Finds that a line binds nobody on a day, as its creditor or all its debtors are not bound. */
  static Optional<Hindrance> notBinding(MediationCase it, ObligationState line, LocalDate day) {
    CaseOnDay then = it.at(day);
    return then.binds(line)
        ? Optional.empty()
        : Optional.of(notRatified(line.agreement(), then.notBound(it.agreement(line.agreement()))));
  }

  private static Hindrance notRatified(int agreement, List<PartyNumber> parties) {
    return of(
        AgreementProblem.PARTY_NOT_BOUND,
        NationalCaseRules.civilCode("145, 171"),
        agreement,
        Attempt.values(parties));
  }

  /** Reports each, if nothing is free of them. */
  static void reportIfAll(List<Optional<Hindrance>> found, Attempt attempt) {
    if (found.stream().allMatch(Optional::isPresent)) {
      found.stream().map(Optional::orElseThrow).distinct().forEach(h -> h.report(attempt));
    }
  }

  void report(Attempt attempt) {
    attempt.reportBecause(basis, code, facts.toArray());
  }

  Problem problem(MediationCase it) {
    return new Problem(code, code.severity(), it.id().text(), facts, Optional.of(basis));
  }
}

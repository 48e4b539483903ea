package org.fengqiao.mediation.casework;

import java.util.List;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;

/** Why something cannot be done about one agreement, line or order, whoever asks. */
record Hindrance(StepProblem code, List<Object> facts, LegalBasis basis) {

  static Hindrance of(StepProblem code, LegalBasis basis, Object... facts) {
    return new Hindrance(code, List.of(facts), basis);
  }

  void report(Attempt attempt) {
    attempt.reportBecause(basis, code, facts.toArray());
  }

  Problem problem(MediationCase it) {
    return Problem.builder()
        .code(code)
        .subject(it.id().text())
        .addAllArguments(facts)
        .basis(basis)
        .build();
  }
}

package org.fengqiao.mediation.mediator.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.region.RegionCode;

/** Collects every reason why an act is refused. */
final class Refusals {

  private final String subject;
  private final List<Problem> found = new ArrayList<>();
  private Optional<LegalBasis> basis = Optional.empty();

  Refusals(String subject) {
    this.subject = subject;
  }

  Refusals because(LegalBasis rule) {
    this.basis = Optional.of(rule);
    return this;
  }

  Refusals add(GradingProblem code, Object... arguments) {
    Problem problem = Problem.of(code, subject, arguments);
    found.add(basis.map(problem::because).orElse(problem));
    return this;
  }

  Refusals unless(boolean holds, GradingProblem code, Object... arguments) {
    return holds ? this : add(code, arguments);
  }

  Refusals unlessBody(GradingBody asked, GradingSeat acting, RegionCode mediator) {
    if (!asked.equals(acting.body())) {
      add(GradingProblem.ANOTHER_BODY, text(asked), text(acting.body()));
    }
    return unless(
        mediator.isWithin(acting.region()),
        GradingProblem.BODY_ELSEWHERE,
        acting.region().digits(),
        mediator.digits());
  }

  Refusals unlessAfterLast(GradeHistory history, LocalDate day) {
    List<GradeEntry> entries = history.entries();
    if (!entries.isEmpty()) {
      LocalDate last = entries.get(entries.size() - 1).from();
      unless(day.isAfter(last), GradingProblem.ENTRY_BEFORE_LAST, day, last);
    }
    return this;
  }

  private static List<Object> text(GradingBody body) {
    return List.of(body.kind(), body.level());
  }

  void orThrow() {
    new Problems(found).orThrow();
  }
}

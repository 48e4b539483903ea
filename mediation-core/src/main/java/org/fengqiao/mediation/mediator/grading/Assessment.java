package org.fengqiao.mediation.mediator.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LocalText;

/** Finds the step that facts reach on a ladder. */
final class Assessment {

  private static final String APPLIED_FOR = "applied-for = ";

  private Assessment() {}

  static GradingStep step(GradingLadder ladder, String code) {
    return ladder
        .find(code)
        .orElseThrow(
            () -> new IllegalArgumentException("no step " + code + " on ladder " + ladder.id()));
  }

  static Explained<Optional<Grade>> of(GradingLadder ladder, String wanted, GradingFacts facts) {
    int reachable = highestRank(ladder, facts.current(), facts.revoked());
    int highest = Math.max(step(ladder, wanted).rank(), reachable);
    GradingFacts counted = inTermsOf(ladder, facts);
    List<String> tried = new ArrayList<>();
    Optional<Grade> reached = Optional.empty();
    for (GradingStep step : ladder.steps()) {
      if (reached.isEmpty() && step.rank() >= highest) {
        Grade grade = ladder.grade(step);
        tried.add(grade + " " + step.conditions().arithmetic(grade, counted));
        reached = step.conditions().isMet(grade, counted) ? Optional.of(grade) : reached;
      }
    }
    LocalText rule =
        LocalText.of(
            ladder.name().zh() + "（" + ladder.id() + "）：申请 " + wanted,
            ladder.name().en() + " (" + ladder.id() + "): applied for " + wanted);
    return new Explained<>(
        reached, rule, printed(ladder, wanted, facts), String.join(" | ", tried), ladder.basis());
  }

  /** A grade of a ladder that this one continues counts as one of this ladder. */
  private static GradingFacts inTermsOf(GradingLadder ladder, GradingFacts facts) {
    Optional<Grade> held = facts.current().flatMap(ladder::find).map(ladder::grade);
    return held.isEmpty() || held.equals(facts.current())
        ? facts
        : GradingFacts.builder().from(facts).current(held).build();
  }

  private static List<String> printed(GradingLadder ladder, String wanted, GradingFacts facts) {
    List<String> lines = new ArrayList<>();
    lines.add(APPLIED_FOR + new Grade(ladder.id(), wanted));
    lines.addAll(facts.lines());
    return lines;
  }

  static Explained<Optional<Grade>> again(GradingLadder ladder, List<String> printed) {
    if (printed.isEmpty() || !printed.get(0).startsWith(APPLIED_FOR)) {
      throw new IllegalArgumentException("no assessment begins without '" + APPLIED_FOR + "'");
    }
    Grade wanted = Grade.parse(printed.get(0).substring(APPLIED_FOR.length()));
    if (!wanted.ladder().equals(ladder.id())) {
      throw new IllegalArgumentException(
          "the assessment is of ladder " + wanted.ladder() + ", not of " + ladder.id());
    }
    return of(ladder, wanted.step(), GradingFacts.parse(printed.subList(1, printed.size())));
  }

  /** The highest rank that the procedure lets a mediator reach; after a revocation the lowest. */
  static int highestRank(GradingLadder ladder, Optional<Grade> current, boolean revoked) {
    GradingProcedure procedure = ladder.procedure();
    Optional<GradingStep> held = current.flatMap(ladder::find);
    if (held.isPresent()) {
      return procedure.laterStepByStep() ? Math.max(1, held.get().rank() - 1) : 1;
    }
    return procedure.firstAtAnyStep() && !revoked ? 1 : ladder.steps().size();
  }
}

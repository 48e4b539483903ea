package org.fengqiao.mediation.mediator.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LocalText;

/** Finds the step that facts reach on a ladder. */
final class Assessment {

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
    List<String> tried = new ArrayList<>();
    Optional<Grade> reached = Optional.empty();
    for (GradingStep step : ladder.steps()) {
      if (reached.isEmpty() && step.rank() >= highest) {
        Grade grade = ladder.grade(step);
        tried.add(grade + " " + step.conditions().arithmetic(grade, facts));
        reached = step.conditions().isMet(grade, facts) ? Optional.of(grade) : reached;
      }
    }
    LocalText rule =
        LocalText.of(
            ladder.name().zh() + "（" + ladder.id() + "）：申请 " + wanted,
            ladder.name().en() + " (" + ladder.id() + "): applied for " + wanted);
    return new Explained<>(reached, rule, facts.lines(), String.join(" | ", tried), ladder.basis());
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

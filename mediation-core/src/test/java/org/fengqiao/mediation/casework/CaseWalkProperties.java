package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Problem;

/** What options say, decisions keep, and every step taken is a row of the table. */
@Requirement({"CASE-05", "CASE-22"})
@Domain(CaseWalks.class)
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class CaseWalkProperties {

  /** What leads to another state with some arguments only. */
  private static final Set<ActionKind> STAYS =
      Set.of(
          ActionKind.ANNUL, ActionKind.STOP_SHAM, ActionKind.HAND_OVER, ActionKind.END_OTHER_ORGAN);

  private static final Map<ActionKind, WorkflowRow> ROWS =
      CaseWorkflow.rows().stream()
          .collect(Collectors.toMap(WorkflowRow::action, Function.identity()));

  @Property
  void whatIsBlockedIsRefusedWithTheSameReasons(@ForAll CaseWalk walk) {
    walk.forEachStep(
        step -> {
          if (!step.option().isOpen()) {
            assertTrue(
                step.decision().refusal().list().containsAll(step.option().blockedBy().list()),
                () -> step.option().blockedBy() + " against " + step.decision().refusal());
          }
        });
  }

  @Property
  void whatIsOpenIsRefusedForAnArgumentOnly(@ForAll CaseWalk walk) {
    walk.forEachStep(
        step -> {
          if (step.option().isOpen()) {
            step.decision()
                .refusal()
                .forEach(
                    problem -> assertTrue(isAboutArgument(problem), () -> step + " " + problem));
          }
        });
  }

  private static boolean isAboutArgument(Problem problem) {
    return problem.code() instanceof StepProblem code && code.isAboutArgument();
  }

  @Property
  void everyStepIsARow(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step -> {
          WorkflowRow row = Objects.requireNonNull(ROWS.get(step.action().kind()));
          CaseState before = step.before().state();
          CaseState after = step.after().state();
          assertTrue(row.from().contains(before), step::toString);
          assertTrue(row.executors().contains(step.actor().role()), step::toString);
          assertTrue(
              after == row.to().orElse(before)
                  || after == row.orTo().orElse(before)
                  || (STAYS.contains(row.action()) && after == before),
              () -> step + " led to " + after.code());
        });
  }

  @Property
  void aStepMovesTheClocksItsRowNamesAndNoOther(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step ->
            ClockMoves.areNamed(
                step.action().kind(), step.before(), step.decision().events(), step.after()));
  }

  @Property
  void aRefusalLeavesTheCaseAndItsVersionAlone(@ForAll CaseWalk walk) {
    walk.forEachStep(
        step -> {
          if (!step.isTaken()) {
            assertTrue(step.decision().events().isEmpty());
            assertEquals(step.before().version(), step.after().version());
          }
        });
  }
}

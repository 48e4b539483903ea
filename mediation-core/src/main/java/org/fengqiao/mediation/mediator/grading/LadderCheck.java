package org.fengqiao.mediation.mediator.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.fengqiao.mediation.kernel.Problem;

/** Finds everything that is wrong with the steps of a ladder. */
final class LadderCheck {

  /**
   * A step as far as it could be read.
   *
   * @param conditions empty if they could not be read
   */
  record Head(int rank, String code, Optional<String> name, Optional<Combination> conditions) {

    static Head of(GradingStep step) {
      return new Head(
          step.rank(), step.code(), Optional.of(step.name().zh()), Optional.of(step.conditions()));
    }
  }

  /**
   * Something wrong.
   *
   * @param at the index of the step it is found at
   * @param code what it is
   * @param arguments the arguments of its message
   */
  record Flaw(int at, GradingProblem code, List<Object> arguments) {}

  private LadderCheck() {}

  static List<Problem> problems(GradingLadder ladder) {
    List<Problem> found = new ArrayList<>();
    if (ladder.steps().isEmpty()) {
      found.add(Problem.of(GradingProblem.NO_STEPS, ladder.id()).because(ladder.basis()));
    }
    if (ladder.kinds().isEmpty()) {
      found.add(Problem.of(GradingProblem.FOR_NOBODY, ladder.id()).because(ladder.basis()));
    }
    if (ladder.validTo().filter(ladder.validFrom()::isAfter).isPresent()) {
      found.add(
          Problem.of(
                  GradingProblem.LADDER_ENDS_FIRST,
                  ladder.id(),
                  ladder.validTo().orElseThrow(),
                  ladder.validFrom())
              .because(ladder.basis()));
    }
    for (Flaw flaw : flaws(ladder.steps().stream().map(Head::of).toList())) {
      found.add(
          Problem.of(
                  flaw.code(),
                  ladder.id() + "/" + ladder.steps().get(flaw.at()).code(),
                  flaw.arguments().toArray())
              .because(ladder.basis()));
    }
    return found;
  }

  static List<Flaw> flaws(List<Head> steps) {
    List<Flaw> flaws = new ArrayList<>();
    equal(
        steps, GradingProblem.EQUAL_RANKS, step -> Optional.of(String.valueOf(step.rank())), flaws);
    equal(steps, GradingProblem.EQUAL_STEP_CODES, step -> Optional.of(step.code()), flaws);
    equal(steps, GradingProblem.EQUAL_STEP_NAMES, Head::name, flaws);
    equal(
        steps,
        GradingProblem.EQUAL_CONDITIONS,
        step -> step.conditions().filter(all -> !all.of().isEmpty()).map(Combination::normalForm),
        flaws);
    holes(steps, flaws);
    return flaws;
  }

  private static void equal(
      List<Head> steps,
      GradingProblem code,
      Function<Head, Optional<String>> part,
      List<Flaw> flaws) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      Optional<String> text = part.apply(steps.get(i));
      if (text.isPresent()) {
        Integer before = first.putIfAbsent(text.get(), i);
        if (before != null) {
          flaws.add(
              new Flaw(
                  i,
                  code,
                  List.of(steps.get(before).code(), steps.get(i).code(), steps.get(i).rank())));
        }
      }
    }
  }

  private static void holes(List<Head> steps, List<Flaw> flaws) {
    TreeMap<Integer, Integer> atRank = new TreeMap<>();
    for (int i = 0; i < steps.size(); i++) {
      atRank.putIfAbsent(steps.get(i).rank(), i);
    }
    int expected = 1;
    for (Map.Entry<Integer, Integer> each : atRank.entrySet()) {
      int rank = each.getKey();
      if (rank > expected) {
        String missing =
            rank == expected + 1 ? String.valueOf(expected) : expected + "–" + (rank - 1);
        flaws.add(
            new Flaw(
                each.getValue(),
                GradingProblem.LADDER_HOLE,
                List.of(missing, steps.get(each.getValue()).code())));
      }
      expected = rank + 1;
      boolean open =
          steps.get(each.getValue()).conditions().filter(all -> all.of().isEmpty()).isPresent();
      if (open && rank < atRank.lastKey()) {
        flaws.add(
            new Flaw(
                each.getValue(),
                GradingProblem.STEP_ASKS_NOTHING,
                List.of(steps.get(each.getValue()).code())));
      }
    }
  }
}

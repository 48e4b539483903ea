package org.fengqiao.mediation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;

/** Holds the rules of all files against each other. */
final class RuleBookCheck {

  private static final Comparator<Rule> ORDER =
      Comparator.comparing(Rule::layer)
          .thenComparing(rule -> rule.position().file())
          .thenComparing(rule -> rule.position().line())
          .thenComparing(rule -> rule.position().column());

  private final List<Problem> found = new ArrayList<>();

  private RuleBookCheck() {}

  /** Returns every conflict within a layer and every rule that relaxes law of a wider one. */
  static Problems check(List<Rule> rules) {
    Map<String, List<Rule>> byName = new LinkedHashMap<>();
    rules.stream()
        .sorted(ORDER)
        .forEach(rule -> byName.computeIfAbsent(rule.name(), n -> new ArrayList<>()).add(rule));
    RuleBookCheck check = new RuleBookCheck();
    byName.values().forEach(check::checkSame);
    return new Problems(check.found);
  }

  private void checkSame(List<Rule> rules) {
    for (int i = 0; i < rules.size(); i++) {
      for (int j = 0; j < i; j++) {
        Rule wider = rules.get(j);
        Rule narrower = rules.get(i);
        if (!wider.meets(narrower)) {
          continue;
        }
        if (wider.isBesides(narrower)) {
          conflict(wider, narrower);
        } else {
          relaxation(wider, narrower);
        }
      }
    }
  }

  private void conflict(Rule first, Rule second) {
    // Within one file the reader has said so already, and better.
    if (!first.position().file().equals(second.position().file())) {
      found.add(
          Problem.of(
              RuleProblem.RULES_CONFLICT,
              second.position().toString(),
              second.name(),
              second.layer(),
              first.position().toString()));
    }
  }

  private void relaxation(Rule law, Rule narrower) {
    law.direction()
        .filter(direction -> !RuleShape.allows(law.key(), direction, law.value(), narrower.value()))
        .ifPresent(
            direction ->
                found.add(
                    Problem.of(
                            RuleProblem.RELAXES_LAW,
                            narrower.position().toString(),
                            narrower.name(),
                            narrower.value().text(),
                            direction,
                            law.value().text(),
                            law.position().toString())
                        .because(law.basis())));
  }
}

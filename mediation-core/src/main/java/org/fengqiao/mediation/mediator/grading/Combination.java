package org.fengqiao.mediation.mediator.grading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * So many of some conditions: all of them, any one of them, or a number between. The order of the
 * conditions never matters.
 *
 * @param needed how many must be met; 0 only where there is none
 * @param of the conditions
 */
public record Combination(int needed, List<Condition> of) implements Condition {

  /** Copies the conditions and checks that the number can be reached and asks for something. */
  public Combination {
    of = List.copyOf(of);
    if (needed > of.size() || (needed < 1 && !of.isEmpty()) || needed < 0) {
      throw new IllegalArgumentException(
          "so many of " + of.size() + " conditions must be 1 to " + of.size() + ": " + needed);
    }
  }

  /** Returns the combination of which every part must be met; without parts it always is. */
  public static Combination allOf(List<Condition> of) {
    return new Combination(of.size(), of);
  }

  /** Returns the combination of which one part must be met. */
  public static Combination anyOf(List<Condition> of) {
    return new Combination(1, of);
  }

  /** Returns the combination of which so many parts must be met. */
  public static Combination soManyOf(int needed, List<Condition> of) {
    return new Combination(needed, of);
  }

  @Override
  public boolean isMet(Grade step, GradingFacts facts) {
    return met(step, facts) >= needed;
  }

  private long met(Grade step, GradingFacts facts) {
    return of.stream().filter(each -> each.isMet(step, facts)).count();
  }

  @Override
  public List<Finding> findings(Grade step, GradingFacts facts) {
    return of.stream().flatMap(each -> each.findings(step, facts).stream()).toList();
  }

  @Override
  public String arithmetic(Grade step, GradingFacts facts) {
    return of.stream()
        .map(each -> each.arithmetic(step, facts))
        .collect(
            Collectors.joining(
                "; ", "(", ") " + met(step, facts) + " of " + of.size() + ", needs " + needed));
  }

  @Override
  public String normalForm() {
    return needed
        + of.stream()
            .map(Condition::normalForm)
            .sorted()
            .collect(Collectors.joining(", ", " of [", "]"));
  }
}

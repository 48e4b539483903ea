package org.fengqiao.mediation.mediator.grading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.region.RegionCode;
import org.immutables.value.Value;

/**
 * The grades of a place and what they ask for (等级评定办法, MED-13), as data. No law and no plan of the
 * seeds defines grades, and the ladders of the provinces contradict each other, so none is built
 * in. Building one checks it and throws {@link ProblemsException} with everything that is wrong.
 */
@Value.Immutable
@MediationStyle
public abstract class GradingLadder {

  GradingLadder() {}

  /** Returns the id: 1 to 40 of A-Z 0-9 _ -. A ladder that is amended gets another one. */
  public abstract String id();

  /**
   * Returns the ids of the ladders it amends: a grade of theirs counts as the step of this ladder
   * that has the same code, so nobody applies for the first time again.
   */
  public abstract Set<String> continues();

  /** Returns the name. */
  public abstract LocalText name();

  /** Returns the region it is for; empty for the whole country. */
  public abstract Optional<RegionCode> region();

  /** Returns the first day it is in force. */
  public abstract LocalDate validFrom();

  /** Returns the last day it is in force, when it has ended. */
  public abstract Optional<LocalDate> validTo();

  /**
   * Returns in which way the mediators it is for are engaged; their service in these ways counts.
   */
  public abstract Set<EngagementKind> kinds();

  /** Returns the procedure. */
  public abstract GradingProcedure procedure();

  /** Returns the steps, the highest first. */
  public abstract List<GradingStep> steps();

  /** Returns where it comes from. */
  public abstract LegalBasis basis();

  @Value.Check
  GradingLadder check() {
    Grade.requireCode("ladder", id());
    continues().forEach(earlier -> Grade.requireCode("ladder", earlier));
    List<Problem> found = LadderCheck.problems(this);
    new Problems(found).orThrow();
    List<GradingStep> highestFirst =
        steps().stream().sorted(Comparator.comparingInt(GradingStep::rank)).toList();
    return highestFirst.equals(steps()) ? this : builder().from(this).steps(highestFirst).build();
  }

  /** Returns the step with a code. */
  public final Optional<GradingStep> find(String code) {
    return steps().stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /**
   * Returns the step of a grade; empty if the grade is of a ladder that this one neither is nor
   * continues, or names no step.
   */
  public final Optional<GradingStep> find(Grade grade) {
    return covers(grade) ? find(grade.step()) : Optional.empty();
  }

  /** Returns whether a grade is of this ladder or of one that it continues. */
  final boolean covers(Grade grade) {
    return grade.ladder().equals(id()) || continues().contains(grade.ladder());
  }

  /** Returns the grade of one of its steps. */
  public final Grade grade(GradingStep step) {
    return new Grade(id(), step.code());
  }

  /** Returns whether it is in force on a day. */
  public final boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom()) && validTo().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Returns whether it is for a region. */
  public final boolean isFor(RegionCode place) {
    return region().map(place::isWithin).orElse(true);
  }

  /**
   * Returns whether one grade is at least as high as another, as subsidies and awards ask (MED-15).
   *
   * @throws IllegalArgumentException if either is no step of this ladder; grades of two ladders
   *     cannot be compared
   */
  public final boolean isAtLeast(Grade grade, Grade least) {
    return rank(grade) <= rank(least);
  }

  private int rank(Grade grade) {
    return find(grade)
        .map(GradingStep::rank)
        .orElseThrow(
            () -> new IllegalArgumentException("grade " + grade + " is no step of ladder " + id()));
  }

  /**
   * Returns the highest step, not above the wanted one, whose conditions the facts meet and that
   * the procedure lets the mediator reach from the grade held: the first time any step or the
   * lowest one, later at most one step higher. Empty if there is none. What the explanation prints
   * as its facts gives the same explanation again ({@link #assessAgain}).
   *
   * @param wanted the code of the step applied for
   * @throws IllegalArgumentException if it is no step of this ladder
   */
  public final Explained<Optional<Grade>> assess(String wanted, GradingFacts facts) {
    return Assessment.of(this, wanted, facts);
  }

  /**
   * Returns the assessment that printed its facts so; for whoever checks a grade.
   *
   * @param printed the facts of an explanation of {@link #assess}
   * @throws IllegalArgumentException naming the line that is no fact, or if they are of another
   *     ladder
   */
  public final Explained<Optional<Grade>> assessAgain(List<String> printed) {
    return Assessment.again(this, printed);
  }

  /**
   * Returns how a mediator stands to every criterion of a step, in the order written.
   *
   * @throws IllegalArgumentException if it is no step of this ladder
   */
  public final List<Finding> findings(String step, GradingFacts facts) {
    GradingStep asked = Assessment.step(this, step);
    return asked.conditions().findings(grade(asked), facts);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GradingLadder}. */
  public static final class Builder extends ImmutableGradingLadder.Builder {
    Builder() {}
  }
}

package org.fengqiao.mediation.mediator.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;

/**
 * The grades of one mediator in the course of time (MED-13). An entry counts until the next one, so
 * there is never more than one grade on a day.
 *
 * @param mediator the mediator
 * @param entries what happened, each later than the one before
 */
public record GradeHistory(MediatorId mediator, List<GradeEntry> entries) {

  /** Copies the entries and checks their order. */
  public GradeHistory {
    entries = List.copyOf(entries);
    for (int i = 1; i < entries.size(); i++) {
      if (!entries.get(i).from().isAfter(entries.get(i - 1).from())) {
        throw new IllegalArgumentException(
            "grade entries of " + mediator + " must follow each other: " + entries.get(i).from());
      }
    }
  }

  /** Returns the history of a mediator who never had a grade. */
  public static GradeHistory none(MediatorId mediator) {
    return new GradeHistory(mediator, List.of());
  }

  /** Returns the grade held on a day. */
  public Optional<Grade> on(LocalDate day) {
    return lastUpTo(day).filter(each -> each.givesOn(day)).map(GradeEntry::grade);
  }

  /** Returns the last entry that takes effect on or before a day. */
  public Optional<GradeEntry> lastUpTo(LocalDate day) {
    return entries.stream()
        .filter(each -> !each.from().isAfter(day))
        .reduce((first, second) -> second);
  }

  /** Returns the last entry of a ladder, or of one it continues, on or before a day. */
  Optional<GradeEntry> lastUpTo(LocalDate day, GradingLadder ladder) {
    return entries.stream()
        .filter(each -> !each.from().isAfter(day) && ladder.covers(each.grade()))
        .reduce((first, second) -> second);
  }

  /**
   * Returns the history with a later entry.
   *
   * @throws ProblemsException if it does not take effect after the last one
   */
  public GradeHistory with(GradeEntry entry) {
    new Refusals(mediator.text()).unlessAfterLast(this, entry.from()).orThrow();
    List<GradeEntry> all = new ArrayList<>(entries);
    all.add(entry);
    return new GradeHistory(mediator, all);
  }

  /**
   * Returns the history after the grade was lowered (降级).
   *
   * @param ladder the ladder of the grade held
   * @param region where the mediator works
   * @param step the code of the lower step
   * @param by who lowers it: the body that assesses the step held
   * @param on the day it takes effect
   * @param reason why
   * @throws ProblemsException naming every reason why it cannot be lowered
   */
  public GradeHistory lowered(
      GradingLadder ladder,
      RegionCode region,
      String step,
      GradingSeat by,
      LocalDate on,
      GradeLossReason reason) {
    Refusals refusals = new Refusals(mediator.text()).because(ladder.basis());
    Optional<GradingStep> held = held(ladder, region, by, on, refusals);
    Optional<GradingStep> lower = ladder.find(step);
    if (lower.isEmpty()) {
      refusals.add(GradingProblem.UNKNOWN_STEP, step, codes(ladder));
    } else if (held.isPresent() && lower.get().rank() <= held.get().rank()) {
      refusals.add(GradingProblem.NOT_LOWER, step, ladder.grade(held.get()).toString());
    }
    refusals.orThrow();
    Optional<LocalDate> to = lastUpTo(on).flatMap(GradeEntry::to);
    return with(
        new GradeEntry(
            ladder.grade(lower.orElseThrow()), on, to, GradeCause.LOWERED, Optional.of(reason)));
  }

  /**
   * Returns the history after the grade was taken away (取消等级).
   *
   * @param ladder the ladder of the grade held
   * @param region where the mediator works
   * @param by who revokes it: the body that assesses the step held
   * @param on the day it takes effect
   * @param reason why
   * @throws ProblemsException naming every reason why it cannot be revoked
   */
  public GradeHistory revoked(
      GradingLadder ladder,
      RegionCode region,
      GradingSeat by,
      LocalDate on,
      GradeLossReason reason) {
    Refusals refusals = new Refusals(mediator.text()).because(ladder.basis());
    Optional<GradingStep> held = held(ladder, region, by, on, refusals);
    refusals.orThrow();
    return with(
        new GradeEntry(
            ladder.grade(held.orElseThrow()),
            on,
            Optional.empty(),
            GradeCause.REVOKED,
            Optional.of(reason)));
  }

  private Optional<GradingStep> held(
      GradingLadder ladder, RegionCode region, GradingSeat by, LocalDate on, Refusals refusals) {
    refusals.unlessAfterLast(this, on);
    Optional<GradingStep> held = on(on).flatMap(ladder::find);
    if (held.isEmpty()) {
      refusals.add(GradingProblem.NO_GRADE_TO_LOSE, ladder.id(), on);
    }
    held.ifPresent(step -> refusals.unlessBody(step.assessedBy(), by, region));
    return held;
  }

  static List<String> codes(GradingLadder ladder) {
    return ladder.steps().stream().map(GradingStep::code).toList();
  }
}

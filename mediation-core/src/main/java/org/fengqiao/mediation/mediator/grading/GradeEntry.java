package org.fengqiao.mediation.mediator.grading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to a mediator's grade.
 *
 * @param grade the grade from then on; for a revocation the one that was taken away
 * @param from the day it takes effect
 * @param to the last day the grade holds; empty if it has no end, and for a revocation
 * @param cause what happened
 * @param reason why; for a lower step and a revocation only
 */
public record GradeEntry(
    Grade grade,
    LocalDate from,
    Optional<LocalDate> to,
    GradeCause cause,
    Optional<GradeLossReason> reason) {

  /** Checks the period, and that a loss and only a loss has a reason. */
  public GradeEntry {
    boolean loss = cause == GradeCause.LOWERED || cause == GradeCause.REVOKED;
    if (to.filter(from::isAfter).isPresent() || (isRevocation(cause) && to.isPresent())) {
      throw new IllegalArgumentException("grade " + grade + " from " + from + " ends " + to);
    }
    if (loss != reason.isPresent()) {
      throw new IllegalArgumentException(
          "an entry " + cause.code() + (loss ? " needs a reason" : " has no reason"));
    }
  }

  private static boolean isRevocation(GradeCause cause) {
    return cause == GradeCause.REVOKED;
  }

  /** Returns whether the grade was taken away. */
  public boolean isRevocation() {
    return isRevocation(cause);
  }

  /** Returns whether this entry, if no later one follows it, gives the grade on a day. */
  boolean givesOn(LocalDate day) {
    return !isRevocation()
        && !day.isBefore(from)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}

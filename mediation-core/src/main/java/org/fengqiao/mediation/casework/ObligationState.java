package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;

/**
 * An obligation and how far it is discharged. For money: amount = performed + released + set off +
 * outstanding, always.
 *
 * @param obligation the obligation
 * @param agreement the number of the agreement it stands in
 * @param performed what was paid; zero for an act
 * @param released what the creditor gave up; zero for an act
 * @param setOff what was set off; zero for an act
 * @param manner how it was performed: the least voluntary manner that occurred
 * @param doneOn the day nothing was outstanding any more
 */
public record ObligationState(
    Obligation obligation,
    int agreement,
    Fen performed,
    Fen released,
    Fen setOff,
    Optional<PerformanceManner> manner,
    Optional<LocalDate> doneOn) {

  /** Checks that no more is discharged than was owed, and that it is done if nothing is left. */
  public ObligationState {
    Fen owed = obligation.terms().amount().orElse(Fen.ZERO);
    Fen gone = performed.plus(released).plus(setOff);
    if (gone.compareTo(owed) > 0) {
      throw new IllegalArgumentException(
          "obligation " + obligation.number() + ": " + gone + " of " + owed + " discharged");
    }
    if (obligation.terms().kind() == ObligationKind.MONEY
        && doneOn.isPresent() != gone.equals(owed)) {
      throw new IllegalArgumentException(
          "obligation " + obligation.number() + " is done when nothing is outstanding");
    }
  }

  static ObligationState of(Obligation obligation, int agreement) {
    return new ObligationState(
        obligation, agreement, Fen.ZERO, Fen.ZERO, Fen.ZERO, Optional.empty(), Optional.empty());
  }

  /** Returns its number within the case. */
  public int number() {
    return obligation.number();
  }

  /** Returns what is owed in money; zero for an act. */
  public Fen amount() {
    return obligation.terms().amount().orElse(Fen.ZERO);
  }

  /** Returns what is still to be paid; zero for an act. */
  public Fen outstanding() {
    return amount().minus(performed).minus(released).minus(setOff);
  }

  /** Returns the last agreed day. */
  public LocalDate dueOn() {
    return obligation.terms().dueOn();
  }

  /** Returns whether nothing is outstanding. */
  public boolean isDone() {
    return doneOn.isPresent();
  }

  /** Returns how far it is performed. */
  public PerformanceStatus status() {
    if (isDone()) {
      return released.isZero() && setOff.isZero()
          ? PerformanceStatus.PERFORMED
          : PerformanceStatus.DISCHARGED;
    }
    return performed.isZero() ? PerformanceStatus.PENDING : PerformanceStatus.PARTLY;
  }

  /** Returns whether its day is over on the given day and something was still open then. */
  public boolean isOverdueOn(LocalDate today) {
    return today.isAfter(dueOn()) && !isDone();
  }

  /** Returns whether it was done, and not after its day. */
  public boolean isDoneInTime() {
    return doneOn.map(day -> !day.isAfter(dueOn())).orElse(false);
  }

  ObligationState performedBy(Optional<Fen> paid, PerformanceManner how, LocalDate day) {
    Fen total = performed.plus(paid.orElse(Fen.ZERO));
    boolean done = total.plus(released).plus(setOff).equals(amount());
    PerformanceManner least = manner.filter(before -> before.compareTo(how) > 0).orElse(how);
    return new ObligationState(
        obligation,
        agreement,
        total,
        released,
        setOff,
        Optional.of(least),
        done ? Optional.of(day) : Optional.empty());
  }
}

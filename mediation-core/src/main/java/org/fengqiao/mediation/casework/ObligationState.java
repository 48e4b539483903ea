package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.party.PartyNumber;
import org.immutables.value.Value;

/**
 * A line of an agreement in effect and how far it is discharged. For money: amount = performed +
 * released + set off + outstanding, always. What a later agreement took over, or what fell away
 * with an annulled one, no longer belongs to the amount of this line.
 */
@Value.Immutable
@MediationStyle
public abstract class ObligationState {

  private static final Set<PerformanceStatus> DROPPED =
      Set.of(PerformanceStatus.RENEGOTIATED, PerformanceStatus.ANNULLED);

  ObligationState() {}

  /** Returns the line. */
  public abstract Obligation obligation();

  /** Returns the number of the agreement it stands in. */
  public abstract int agreement();

  /** Returns its days. */
  public abstract LineDays days();

  /** Returns what was paid; zero for things and acts. */
  @Value.Default
  public Fen performed() {
    return Fen.ZERO;
  }

  /** Returns what the creditor gave up; zero for things and acts. */
  @Value.Default
  public Fen released() {
    return Fen.ZERO;
  }

  /** Returns what was set off; zero for things and acts. */
  @Value.Default
  public Fen setOff() {
    return Fen.ZERO;
  }

  /** Returns what stands in a later agreement now, or fell away with an annulled one. */
  @Value.Default
  public Fen dropped() {
    return Fen.ZERO;
  }

  /** Returns how it was performed: the least voluntary manner that occurred. */
  public abstract Optional<PerformanceManner> manner();

  /** Returns the day nothing was outstanding any more. */
  public abstract Optional<LocalDate> doneOn();

  /** Returns how it ended, if not by performance alone. */
  abstract Optional<PerformanceStatus> ended();

  /** Returns whether the creditor does without the rest falling due because this line is late. */
  @Value.Default
  public boolean accelerationWaived() {
    return false;
  }

  @Value.Check
  void check() {
    Fen agreed = obligation().terms().amount().orElse(Fen.ZERO);
    Fen gone = performed().plus(released()).plus(setOff()).plus(dropped());
    if (gone.compareTo(agreed) > 0) {
      throw new IllegalArgumentException(
          "obligation " + number() + ": " + gone + " of " + agreed + " discharged");
    }
    if (isMoney() && doneOn().isPresent() != gone.equals(agreed)) {
      throw new IllegalArgumentException(
          "obligation " + number() + " is done when nothing is outstanding");
    }
  }

  static ObligationState of(Obligation line, int agreement, LineDays days) {
    return builder().obligation(line).agreement(agreement).days(days).build();
  }

  private boolean isMoney() {
    return obligation().terms().kind() == ObligationKind.MONEY;
  }

  /** Returns its number within the case. */
  public final int number() {
    return obligation().number();
  }

  /** Returns the number of the first line of the same obligation. */
  public final int claim() {
    return obligation().claim();
  }

  /** Returns what is owed in money on this line; zero for things and acts. */
  public final Fen amount() {
    return obligation().terms().amount().orElse(Fen.ZERO).minus(dropped());
  }

  /** Returns what is still to be paid; zero for things and acts. */
  public final Fen outstanding() {
    return amount().minus(performed()).minus(released()).minus(setOff());
  }

  /** Returns the last day of performance. */
  public final LocalDate dueOn() {
    return days().dueOn();
  }

  /** Returns whether nothing is outstanding. */
  public final boolean isDone() {
    return doneOn().isPresent();
  }

  /** Returns whether it was replaced or fell away before anything was done on it. */
  public final boolean isGone() {
    return ended().filter(DROPPED::contains).isPresent() && amount().isZero();
  }

  /** Returns how far it is performed. */
  public final PerformanceStatus status() {
    if (isDone()) {
      return ended().orElse(PerformanceStatus.PERFORMED);
    }
    return performed().isZero() && released().isZero() && setOff().isZero()
        ? PerformanceStatus.PENDING
        : PerformanceStatus.PARTLY;
  }

  /** Returns whether its day is over on the given day and something was still open then. */
  public final boolean isOverdueOn(LocalDate today) {
    return today.isAfter(dueOn()) && !isDone();
  }

  /** Returns whether it was performed, and not after its day. */
  public final boolean isDoneInTime() {
    return status() == PerformanceStatus.PERFORMED
        && doneOn().map(day -> !day.isAfter(dueOn())).orElse(false);
  }

  /** Returns whether it was not performed within the grace the agreement gives. */
  final boolean isPastGraceOn(LocalDate today) {
    return days()
        .graceUntil()
        .filter(last -> today.isAfter(last) && doneOn().map(d -> d.isAfter(last)).orElse(true))
        .isPresent();
  }

  /** Returns whether it still has a creditor and a debtor where some parties are not bound. */
  final boolean bindsWithout(Collection<PartyNumber> notBound) {
    ObligationTerms terms = obligation().terms();
    return !notBound.contains(terms.creditor()) && !notBound.containsAll(terms.debtors());
  }

  ObligationState performedBy(Optional<Fen> paid, PerformanceManner how, LocalDate day) {
    PerformanceManner least = manner().filter(before -> before.compareTo(how) > 0).orElse(how);
    return builder()
        .from(this)
        .performed(performed().plus(paid.orElse(Fen.ZERO)))
        .manner(least)
        .doneOn(doneIfLeft(outstanding().minus(paid.orElse(Fen.ZERO)), day))
        .build();
  }

  ObligationState letGo(ReleaseKind kind, Optional<Fen> amount, LocalDate day) {
    Fen less = amount.orElse(Fen.ZERO);
    boolean release = kind == ReleaseKind.RELEASE;
    return builder()
        .from(this)
        .released(release ? released().plus(less) : released())
        .setOff(release ? setOff() : setOff().plus(less))
        .ended(release ? PerformanceStatus.RELEASED : PerformanceStatus.SET_OFF)
        .doneOn(doneIfLeft(outstanding().minus(less), day))
        .build();
  }

  /** Ends what is outstanding: some of it released, the rest no longer part of this line. */
  ObligationState dropped(PerformanceStatus how, Fen given, LocalDate day) {
    return builder()
        .from(this)
        .released(released().plus(given))
        .dropped(dropped().plus(outstanding().minus(given)))
        .ended(how)
        .doneOn(day)
        .build();
  }

  private static Optional<LocalDate> doneIfLeft(Fen left, LocalDate day) {
    return left.isZero() ? Optional.of(day) : Optional.empty();
  }

  /** Returns a builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ObligationState}. */
  static final class Builder extends ImmutableObligationState.Builder {
    Builder() {}
  }
}

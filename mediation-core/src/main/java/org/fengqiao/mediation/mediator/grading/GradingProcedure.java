package org.fengqiao.mediation.mediator.grading;

import java.util.Optional;
import java.util.OptionalInt;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/** How a grade is applied for, assessed, published, decided and filed. */
@Value.Immutable
@MediationStyle
public abstract class GradingProcedure {

  GradingProcedure() {}

  /** Returns who reviews an application before it is assessed; empty if nobody does. */
  public abstract Optional<GradingBody> preReview();

  /** Returns how long name and step are published and objections are heard (公示). */
  public abstract Period publicNotice();

  /** Returns what happens if the last day of the notice is a rest day; by default it stays. */
  @Value.Default
  public Roll noticeRoll() {
    return Roll.NONE;
  }

  /** Returns with whom a grade that was given is filed (备案); empty if it is not. */
  public abstract Optional<GradingBody> filedWith();

  /**
   * Returns how many months after a grade was given the next assessment comes; earlier applications
   * are refused. Empty if there is no cycle.
   */
  public abstract OptionalInt cycleMonths();

  /** Returns how many months a grade holds after the decision; empty if it has no end. */
  public abstract OptionalInt validForMonths();

  /** Returns whether the first application may be for any step, or else for the lowest only. */
  @Value.Default
  public boolean firstAtAnyStep() {
    return true;
  }

  /** Returns whether later applications climb one step at a time. */
  @Value.Default
  public boolean laterStepByStep() {
    return true;
  }

  @Value.Check
  void check() {
    if (cycleMonths().orElse(1) < 1 || validForMonths().orElse(1) < 1) {
      throw new IllegalArgumentException("cycle and validity of a grade are at least 1 month");
    }
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GradingProcedure}. */
  public static final class Builder extends ImmutableGradingProcedure.Builder {
    Builder() {}
  }
}

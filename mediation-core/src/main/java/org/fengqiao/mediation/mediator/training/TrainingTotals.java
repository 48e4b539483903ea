package org.fengqiao.mediation.mediator.training;

import java.util.Optional;
import org.fengqiao.mediation.kernel.Ratio;

/**
 * How many mediators of a region have the training that is asked of them.
 *
 * @param asked the mediators at least one requirement is about
 * @param trained those of them who lack nothing
 */
public record TrainingTotals(long asked, long trained) {

  /** Returns the totals of nobody. */
  public static TrainingTotals zero() {
    return new TrainingTotals(0, 0);
  }

  /** Returns the totals of one mediator something is asked of. */
  public static TrainingTotals of(boolean trained) {
    return new TrainingTotals(1, trained ? 1 : 0);
  }

  /** Returns the totals of both. */
  public TrainingTotals plus(TrainingTotals other) {
    return new TrainingTotals(asked + other.asked, trained + other.trained);
  }

  /** Returns how many lack training. */
  public long inArrears() {
    return asked - trained;
  }

  /** Returns the training rate (培训率, TRN-04, IND-16); empty if nothing is asked of anybody. */
  public Optional<Ratio> rate() {
    return asked == 0 ? Optional.empty() : Optional.of(Ratio.ofFraction(trained, asked));
  }
}

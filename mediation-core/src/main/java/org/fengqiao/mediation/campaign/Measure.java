package org.fengqiao.mediation.campaign;

import java.util.Optional;
import org.fengqiao.mediation.indicator.Comparator;
import org.fengqiao.mediation.indicator.Threshold;

/**
 * A number a plan asks for: how to compare and with what (convention C-1).
 *
 * @param comparator how a value is held against the threshold
 * @param threshold the number; empty for a direction, full coverage and wishes without a number
 */
public record Measure(Comparator comparator, Optional<Threshold> threshold) {

  /** Checks that comparator and threshold fit. */
  public Measure {
    if (!fits(comparator, threshold)) {
      throw new IllegalArgumentException(comparator + " does not go with threshold " + threshold);
    }
  }

  /** Returns a measure with a number. */
  public static Measure of(Comparator comparator, Threshold threshold) {
    return new Measure(comparator, Optional.of(threshold));
  }

  /** Returns a measure without a number. */
  public static Measure of(Comparator comparator) {
    return new Measure(comparator, Optional.empty());
  }

  /** Returns whether a comparator can go with a threshold. */
  public static boolean fits(Comparator comparator, Optional<Threshold> threshold) {
    return switch (comparator) {
      case AT_LEAST, AT_MOST, EQUAL ->
          threshold.isPresent() && !(threshold.get() instanceof Threshold.Range);
      case BETWEEN -> threshold.isPresent() && threshold.get() instanceof Threshold.Range;
      case DECREASE, INCREASE, FULL_COVERAGE, QUALITATIVE -> threshold.isEmpty();
    };
  }
}

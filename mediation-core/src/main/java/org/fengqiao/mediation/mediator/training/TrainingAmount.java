package org.fengqiao.mediation.mediator.training;

import java.math.BigDecimal;

/**
 * How much training, in the unit it was given in.
 *
 * @param quantity zero or more; half days are usual
 * @param unit the unit, which is kept
 */
public record TrainingAmount(BigDecimal quantity, TrainingUnit unit) {

  /** Checks the range and drops zeros that say nothing, so that 5.0 days equal 5 days. */
  public TrainingAmount {
    if (quantity.signum() < 0) {
      throw new IllegalArgumentException("an amount of training must not be negative: " + quantity);
    }
    BigDecimal stripped = quantity.scale() == 0 ? quantity : quantity.stripTrailingZeros();
    quantity = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Returns whole days. */
  public static TrainingAmount days(long days) {
    return new TrainingAmount(BigDecimal.valueOf(days), TrainingUnit.DAY);
  }

  /** Returns whole class hours. */
  public static TrainingAmount classHours(long hours) {
    return new TrainingAmount(BigDecimal.valueOf(hours), TrainingUnit.CLASS_HOUR);
  }

  /** Returns quantity and code of the unit, such as {@code 5 DAY}. */
  @Override
  public String toString() {
    return quantity.toPlainString() + " " + unit.code();
  }
}

package org.fengqiao.mediation.calendar;

import org.fengqiao.mediation.kernel.Coded;

/**
 * What happens when the last day of a period is no working day. Only that day moves; rest days
 * inside a period count.
 */
public enum Roll implements Coded {
  /** It stays: agreed days and days a plan names (convention C-5). */
  NONE("NONE"),
  /** It moves to the next working day: periods of law (民法典 203, 民诉法 85). */
  FORWARD("FORWARD"),
  /** It moves to the working day before: a pay day of wages (保障农民工工资支付条例 14). */
  BACKWARD("BACKWARD");

  private final String code;

  Roll(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.indicator;

import org.fengqiao.mediation.kernel.Coded;

/** How a value is held against a threshold; every bound counts as reached (convention C-1). */
public enum Comparator implements Coded {
  /** 以上, 不低于, 不少于: the value is the threshold or more. */
  AT_LEAST("AT-LEAST"),
  /** 以下, 不超过: the value is the threshold or less. */
  AT_MOST("AT-MOST"),
  /** The value is the threshold. */
  EQUAL("EQUAL"),
  /** 1—2名: the value lies in a closed range, so more than its end is a miss. */
  BETWEEN("BETWEEN"),
  /** 下降: the value is below that of a baseline. */
  DECREASE("DECREASE"),
  /** 上升: the value is above that of a baseline. */
  INCREASE("INCREASE"),
  /** 全覆盖: every unit is covered. */
  FULL_COVERAGE("FULL-COVERAGE"),
  /** No number and no direction: recorded, never computed (IND-28). */
  QUALITATIVE("QUALITATIVE");

  private final String code;

  Comparator(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

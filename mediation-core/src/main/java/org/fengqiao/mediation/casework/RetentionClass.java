package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** How long a volume is kept (保管期限; 档案法实施条例 2024 art. 24 and the table of the place). */
public enum RetentionClass implements Coded {
  /** For ever (永久). */
  PERMANENT("PERMANENT"),
  /** Thirty years (30年). */
  THIRTY_YEARS("30-YEARS"),
  /** Ten years (10年). */
  TEN_YEARS("10-YEARS");

  private final String code;

  RetentionClass(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** On what ground mediation could not go on. */
public enum EndingGround implements Coded {
  /** Another organ alone may decide it (专属其他机关处理). */
  SPECIAL_ORGAN("SPECIAL-ORGAN"),
  /** A crime is to be prosecuted (涉嫌犯罪). */
  CRIME("CRIME"),
  /** A status is to be decided (身份关系确认). */
  STATUS("STATUS"),
  /** A public ruling is needed (须公开裁判). */
  PUBLIC_RULING("PUBLIC-RULING"),
  /** A party cannot be reached (当事人无法联系). */
  UNREACHABLE("UNREACHABLE"),
  /** A party died in a purely personal matter (人身性纠纷当事人死亡). */
  DIED("DIED"),
  /** A court has taken it (人民法院已受理). */
  COURT("COURT"),
  /** An arbitration body has taken it (仲裁机构已受理). */
  ARBITRATION("ARBITRATION"),
  /** An authority has taken it (行政机关已受理). */
  AUTHORITY("AUTHORITY");

  private final String code;

  EndingGround(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

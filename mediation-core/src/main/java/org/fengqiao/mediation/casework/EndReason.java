package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Why a case ended without agreement (终止原因). */
public enum EndReason implements Coded {
  /** The differences are too wide (分歧过大). */
  TOO_FAR_APART("TOO-FAR-APART"),
  /** The mediation period is over (期限届满). */
  PERIOD_EXPIRED("PERIOD-EXPIRED"),
  /** A party refused to go on (当事人拒绝). */
  REFUSED("REFUSED"),
  /** The applicants withdrew (申请人撤回). */
  WITHDRAWN("WITHDRAWN"),
  /** It turned out to be unsuited to mediation (不宜调解). */
  UNSUITED("UNSUITED"),
  /** A party cannot be reached or the matter has fallen away (无法继续). */
  IMPOSSIBLE("IMPOSSIBLE"),
  /** A court, arbitration body or authority has taken it (其他机关已受理). */
  OTHER_ORGAN("OTHER-ORGAN"),
  /** Signs of collusion against others (虚假调解). */
  SHAM("SHAM"),
  /** The agreement was set aside and there is no new round (协议被撤销). */
  ANNULLED("ANNULLED");

  private final String code;

  EndReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What became of a party that was told the other routes (引导结果, REF-25). */
public enum GuidanceResult implements Coded {
  /** It took one of the routes told (已走所告知途径). */
  WENT("WENT"),
  /** It went another way (另走其他途径). */
  WENT_ELSEWHERE("WENT-ELSEWHERE"),
  /** It did not go on (未再主张). */
  DID_NOT_GO("DID-NOT-GO"),
  /** It was settled otherwise (自行解决). */
  SETTLED("SETTLED"),
  /** It gave no answer, which it need not (未答复). */
  NO_ANSWER("NO-ANSWER");

  private final String code;

  GuidanceResult(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

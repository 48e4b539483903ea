package org.fengqiao.mediation.casework.followup;

import org.fengqiao.mediation.kernel.Coded;

/** Who makes a social inquiry (社会调查, CCL 18). */
public enum InquiryBody implements Coded {
  /** Community correction body (社区矫正机构). */
  CORRECTION_BODY("CORRECTION-BODY"),
  /** Judicial office on its behalf (受委托的司法所). */
  JUDICIAL_OFFICE("JUDICIAL-OFFICE");

  private final String code;

  InquiryBody(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

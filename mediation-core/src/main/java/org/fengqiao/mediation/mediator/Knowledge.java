package org.fengqiao.mediation.mediator;

import org.fengqiao.mediation.kernel.Coded;

/** What somebody knows that helps to mediate (MED-02, MED-07). */
public enum Knowledge implements Coded {
  /** Law (法学). */
  LAW("LAW"),
  /** Psychology (心理学). */
  PSYCHOLOGY("PSYCHOLOGY"),
  /** Social work (社会工作). */
  SOCIAL_WORK("SOCIAL-WORK"),
  /** An industry or profession (相关行业、专业). */
  INDUSTRY("INDUSTRY");

  private final String code;

  Knowledge(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

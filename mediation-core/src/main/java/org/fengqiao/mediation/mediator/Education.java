package org.fengqiao.mediation.mediator;

import org.fengqiao.mediation.kernel.Coded;

/** The highest education somebody has finished, lowest first (MED-02, MED-25). */
public enum Education implements Coded {
  /** Primary school or none (小学及以下). */
  PRIMARY("PRIMARY"),
  /** Junior high school (初中). */
  JUNIOR_HIGH("JUNIOR-HIGH"),
  /** Senior high or technical school (高中、中专). */
  SENIOR_HIGH("SENIOR-HIGH"),
  /** Junior college (大专). */
  JUNIOR_COLLEGE("JUNIOR-COLLEGE"),
  /** Bachelor (本科). */
  BACHELOR("BACHELOR"),
  /** Graduate degree (研究生). */
  GRADUATE("GRADUATE");

  private final String code;

  Education(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** The field of an enterprise dispute in the green channel (绿色通道, CASE-32). */
public enum GreenField implements Coded {
  /** Signing of contracts (合同签订). */
  CONTRACT("CONTRACT"),
  /** Labour (劳动争议). */
  LABOUR("LABOUR"),
  /** Environment evaluation (环境评价). */
  ENVIRONMENT("ENVIRONMENT"),
  /** Production and operation (生产经营). */
  PRODUCTION("PRODUCTION");

  private final String code;

  GreenField(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

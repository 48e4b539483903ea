package org.fengqiao.mediation.party;

import org.fengqiao.mediation.kernel.Coded;

/** Why personal data may be handled (个人信息保护法 2021 art. 13). */
public enum ProcessingBasis implements Coded {
  /** The person agreed, and may take that back (个人同意; art. 13 no. 1, art. 15). */
  CONSENT("CONSENT"),
  /** A contract with the person needs it (订立、履行合同所必需; no. 2). */
  CONTRACT("CONTRACT"),
  /** A duty set by law needs it, such as the file of a mediation (法定职责或者法定义务所必需; no. 3). */
  STATUTORY_DUTY("STATUTORY-DUTY"),
  /** Life, health or property is in danger (紧急情况; no. 4). */
  EMERGENCY("EMERGENCY"),
  /** The person made it public, or it lawfully is (已经合法公开; no. 6). */
  PUBLISHED("PUBLISHED"),
  /** Another law provides for it (法律、行政法规规定的其他情形; no. 7). */
  OTHER_LAW("OTHER-LAW");

  private final String code;

  ProcessingBasis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

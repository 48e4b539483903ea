package org.fengqiao.mediation.party;

import org.fengqiao.mediation.kernel.Coded;

/** How personal data is classed (个人信息保护法 2021 art. 28, 51). */
public enum DataClass implements Coded {
  /** Who somebody is and how to reach them (身份和联系信息). */
  IDENTITY("IDENTITY"),
  /** What was said or written about a dispute (纠纷陈述). */
  NARRATIVE("NARRATIVE"),
  /** Health, faith, accounts, whereabouts and the like (敏感个人信息; art. 28). */
  SENSITIVE("SENSITIVE"),
  /** Data of somebody under fourteen (不满十四周岁未成年人的个人信息; art. 28, 31). */
  CHILD("CHILD");

  private final String code;

  DataClass(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether art. 28 asks for the strict protection of sensitive data. */
  public boolean isSensitive() {
    return this == SENSITIVE || this == CHILD;
  }
}

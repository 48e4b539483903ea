package org.fengqiao.mediation.committee;

import org.fengqiao.mediation.kernel.Coded;

/** The site of public legal services an organisation is joined with (公共法律服务, ORG-50). */
public enum LegalServiceSite implements Coded {
  /** Station of a township or street (公共法律服务工作站). */
  STATION("STATION"),
  /** Room of a village (公共法律服务工作室). */
  ROOM("ROOM");

  private final String code;

  LegalServiceSite(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

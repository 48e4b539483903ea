package org.fengqiao.mediation.screening;

import org.fengqiao.mediation.kernel.Coded;

/** How a lead became known. */
public enum LeadOrigin implements Coded {
  /** Found by screening (排查发现). */
  SCREENING("SCREENING"),
  /** Told by residents (群众反映). */
  RESIDENT("RESIDENT"),
  /** Told by somebody concerned (当事人反映). */
  PARTY("PARTY"),
  /** Told by a department or stationed unit (部门移交). */
  DEPARTMENT("DEPARTMENT"),
  /** Came in on a platform (线上受理). */
  ONLINE("ONLINE");

  private final String code;

  LeadOrigin(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** What a complaint is about (投诉对象). */
public enum ComplaintSubject implements Coded {
  /** A mediator of the case (调解员). */
  MEDIATOR("MEDIATOR"),
  /** The director (调委会主任). */
  DIRECTOR("DIRECTOR"),
  /** The handling of the case (办理过程). */
  HANDLING("HANDLING");

  private final String code;

  ComplaintSubject(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

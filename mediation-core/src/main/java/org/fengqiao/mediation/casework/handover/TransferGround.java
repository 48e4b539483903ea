package org.fengqiao.mediation.casework.handover;

import org.fengqiao.mediation.kernel.Coded;

/** Why a case is offered to another committee (移交原因). */
public enum TransferGround implements Coded {
  /** The parties want that committee to mediate (当事人选择). */
  PARTIES_WISH("PARTIES-WISH"),
  /** The dispute belongs to an industry or profession with a committee of its own (行业性专业性纠纷). */
  INDUSTRY("INDUSTRY"),
  /** That committee is nearer to the parties or the place (就近便利). */
  NEARER("NEARER"),
  /** The committee or its founder has a stake in the matter (本会有利害关系). */
  NOT_NEUTRAL("NOT-NEUTRAL");

  private final String code;

  TransferGround(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

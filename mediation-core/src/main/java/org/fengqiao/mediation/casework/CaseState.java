package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/**
 * The main state of a case (主状态). Independent tracks (consent, agreements, clocks, revisits) stand
 * beside it.
 */
public enum CaseState implements Coded {
  /** Not registered yet (未登记). */
  NONE("NONE"),
  /** Somebody asked, or the committee took it up; nothing is decided (登记). */
  REG("REG"),
  /** Not taken, with a typed reason and the routes told (不予受理). */
  DECL("DECL"),
  /** Taken; mediator, risk and plan are being settled (受理). */
  ACC("ACC"),
  /** Sessions may be held (调解中). */
  MED("MED"),
  /** Nothing remains open and an agreement is in effect (达成协议). */
  AGR("AGR"),
  /** Mediated without agreement (调解不成). */
  FAIL("FAIL"),
  /** Ended for another reason: refused, withdrawn, unsuited (终止). */
  TERM("TERM"),
  /** Handed to an organ outside people's mediation that has receipted it (移送). */
  XFER("XFER"),
  /** Every duty towards the parties is discharged (结案). */
  CLOSED("CLOSED"),
  /** The volume is complete and shelved; the state never changes again (归档). */
  ARCH("ARCH");

  private final String code;

  CaseState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

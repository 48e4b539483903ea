package org.fengqiao.mediation.casework.risk;

import org.fengqiao.mediation.kernel.Coded;

/**
 * How far a dispute has grown (RISK-16, 002 任务(一)4): 纠纷 → 矛盾 → 事件 → 案件, in this order. Prevention
 * means that it does not move up. A property of the dispute, never of a person.
 */
public enum EscalationStage implements Coded {
  /** A dispute between people, as it was brought (纠纷). */
  DISPUTE("DISPUTE"),
  /** It has hardened: its risk has risen, or danger or harm is known (矛盾). */
  CONTRADICTION("CONTRADICTION"),
  /** It has become an incident beyond its parties: a mass incident, a petition, a death (事件). */
  INCIDENT("INCIDENT"),
  /** It has become a criminal or public-security case (案件). */
  CASE("CASE");

  private final String code;

  EscalationStage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether this stage lies above another. */
  public boolean isAbove(EscalationStage other) {
    return compareTo(other) > 0;
  }
}

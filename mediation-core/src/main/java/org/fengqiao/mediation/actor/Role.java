package org.fengqiao.mediation.actor;

import org.fengqiao.mediation.kernel.Coded;

/**
 * Under what somebody acts. One person may hold several roles; every act is done under exactly one
 * of them, and the journal says which.
 */
public enum Role implements Coded {
  /** Party to the dispute (当事人). */
  PARTY("P"),
  /** Legal representative, agent or elected spokesperson (法定代理人、委托代理人、推选代表人). */
  REPRESENTATIVE("PR"),
  /** Information officer or grid worker (纠纷信息员、网格员). */
  INFORMATION_OFFICER("IO"),
  /** Mediator of a committee (人民调解员). */
  MEDIATOR("M"),
  /** Mediator who presides over a case (主持调解员). */
  PRESIDING_MEDIATOR("PM"),
  /** Director of a committee (调委会主任). */
  DIRECTOR("D"),
  /** Township judicial office (司法所). */
  JUDICIAL_OFFICE("JO"),
  /** County justice bureau (县级司法局). */
  COUNTY_BUREAU("CB"),
  /** Justice bureau or department of a city or province (市、省级司法行政机关). */
  UPPER_BUREAU("UB"),
  /** Liaison of a stationed unit: court, police, petition (派驻、对接单位联络员). */
  LIAISON("LU"),
  /** Auditor under a mandate (督查). */
  AUDITOR("AU"),
  /** The system: it marks time and plans duties, and decides nothing (系统). */
  SYSTEM("SYS");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

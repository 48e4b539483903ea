package org.fengqiao.mediation.campaign;

import org.fengqiao.mediation.kernel.Coded;

/** The routes that plans send a dispute to, and the services they add. */
public enum ExitRoute implements Coded {
  /** Arbitration (仲裁). */
  ARBITRATION("ARBITRATION"),
  /** Labour arbitration (劳动仲裁). */
  LABOUR_ARBITRATION("LABOUR-ARBITRATION"),
  /** Arbitration of contracted land (农村土地承包仲裁). */
  LAND_ARBITRATION("LAND-ARBITRATION"),
  /** Administrative adjudication (行政裁决). */
  ADMINISTRATIVE_ADJUDICATION("ADMINISTRATIVE-ADJUDICATION"),
  /** Decision of the government on ownership (政府处理). */
  GOVERNMENT_DECISION("GOVERNMENT-DECISION"),
  /** Administrative reconsideration (行政复议). */
  ADMINISTRATIVE_RECONSIDERATION("ADMINISTRATIVE-RECONSIDERATION"),
  /** Administrative litigation (行政诉讼). */
  ADMINISTRATIVE_LITIGATION("ADMINISTRATIVE-LITIGATION"),
  /** Civil litigation (诉讼). */
  LITIGATION("LITIGATION"),
  /** Judicial confirmation of an agreement (司法确认). */
  JUDICIAL_CONFIRMATION("JUDICIAL-CONFIRMATION"),
  /** Review of an agreement by an arbitration body (仲裁审查). */
  ARBITRAL_REVIEW("ARBITRAL-REVIEW"),
  /** Payment order (支付令). */
  PAYMENT_ORDER("PAYMENT-ORDER"),
  /** Notarisation (公证). */
  NOTARISATION("NOTARISATION"),
  /** Mediation by the traffic police (交警调解). */
  TRAFFIC_POLICE("TRAFFIC-POLICE"),
  /** Labour inspection (劳动保障监察). */
  LABOUR_AUTHORITY("LABOUR-AUTHORITY"),
  /** Legal aid (法律援助). */
  LEGAL_AID("LEGAL-AID"),
  /** Forensic appraisal (司法鉴定). */
  APPRAISAL("APPRAISAL");

  private final String code;

  ExitRoute(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

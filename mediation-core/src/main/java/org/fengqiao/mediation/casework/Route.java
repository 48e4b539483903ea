package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** A way to settle a dispute or to make its settlement enforceable, outside mediation (其他途径). */
public enum Route implements Coded {
  /** Arbitration under an arbitration agreement (仲裁). */
  ARBITRATION("ARBITRATION"),
  /** Labour and personnel arbitration (劳动人事争议仲裁). */
  LABOUR_ARBITRATION("LABOUR-ARBITRATION"),
  /** Arbitration of contracted rural land (农村土地承包仲裁). */
  LAND_ARBITRATION("LAND-ARBITRATION"),
  /** Mediation by an authority (行政调解). */
  ADMINISTRATIVE_MEDIATION("ADMINISTRATIVE-MEDIATION"),
  /** Adjudication of a civil dispute by an authority (行政裁决). */
  ADMINISTRATIVE_ADJUDICATION("ADMINISTRATIVE-ADJUDICATION"),
  /** Decision of a people's government on land or forest rights (政府处理). */
  GOVERNMENT_DECISION("GOVERNMENT-DECISION"),
  /** Reconsideration of an act of the administration (行政复议). */
  ADMINISTRATIVE_RECONSIDERATION("ADMINISTRATIVE-RECONSIDERATION"),
  /** Suit against an act of the administration (行政诉讼). */
  ADMINISTRATIVE_LITIGATION("ADMINISTRATIVE-LITIGATION"),
  /** Civil suit (民事诉讼). */
  LITIGATION("LITIGATION"),
  /** Confirmation of an agreement by a court (司法确认). */
  JUDICIAL_CONFIRMATION("JUDICIAL-CONFIRMATION"),
  /** Review of a labour agreement by the arbitration body (仲裁审查). */
  ARBITRAL_REVIEW("ARBITRAL-REVIEW"),
  /** Payment order (支付令). */
  PAYMENT_ORDER("PAYMENT-ORDER"),
  /** Notarisation (公证). */
  NOTARISATION("NOTARISATION"),
  /** Joint request to the traffic police (申请交警调解). */
  TRAFFIC_POLICE("TRAFFIC-POLICE"),
  /** Complaint to the labour authority (劳动监察投诉). */
  LABOUR_AUTHORITY("LABOUR-AUTHORITY"),
  /** Legal aid (法律援助). */
  LEGAL_AID("LEGAL-AID"),
  /** Judicial appraisal (司法鉴定). */
  APPRAISAL("APPRAISAL");

  private final String code;

  Route(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

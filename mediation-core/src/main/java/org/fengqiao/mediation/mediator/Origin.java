package org.fengqiao.mediation.mediator;

import org.fengqiao.mediation.kernel.Coded;

/** From which work a mediator comes (MED-03 to MED-06, STF-14). */
public enum Origin implements Coded {
  /** Lawyer (律师). */
  LAWYER("LAWYER"),
  /** Notary (公证员). */
  NOTARY("NOTARY"),
  /** Arbitrator (仲裁员). */
  ARBITRATOR("ARBITRATOR"),
  /** Grassroots legal-service worker (基层法律服务工作者). */
  LEGAL_SERVICE_WORKER("LEGAL-SERVICE-WORKER"),
  /** Forensic expert (司法鉴定人). */
  FORENSIC_EXPERT("FORENSIC-EXPERT"),
  /** Doctor (医生). */
  DOCTOR("DOCTOR"),
  /** Teacher (教师). */
  TEACHER("TEACHER"),
  /** Expert or scholar (专家学者). */
  SCHOLAR("SCHOLAR"),
  /** Retired judge (退休法官). */
  RETIRED_JUDGE("RETIRED-JUDGE"),
  /** Retired prosecutor (退休检察官). */
  RETIRED_PROSECUTOR("RETIRED-PROSECUTOR"),
  /** Retired police officer (退休民警). */
  RETIRED_POLICE("RETIRED-POLICE"),
  /** Retired worker of the justice administration (退休司法行政干警). */
  RETIRED_JUSTICE("RETIRED-JUSTICE"),
  /** Retired staff of an industry authority (行业主管部门退休人员). */
  RETIRED_INDUSTRY("RETIRED-INDUSTRY"),
  /** Person of the 40/50 employment programme (40、50人员). */
  FORTY_FIFTY("FORTY-FIFTY"),
  /** Graduate of "three supports, one assistance" (三支一扶). */
  THREE_SUPPORTS("THREE-SUPPORTS"),
  /** Auxiliary police or police assistant (辅警、警务助理). */
  AUXILIARY_POLICE("AUXILIARY-POLICE"),
  /** University intern (大学生实习). */
  STUDENT("STUDENT"),
  /** Member of a village or residents' committee (村居干部). */
  VILLAGE_CADRE("VILLAGE-CADRE"),
  /** Anything else (其他). */
  OTHER("OTHER");

  private final String code;

  Origin(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

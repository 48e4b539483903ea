package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** The clocks of a case (期限). */
public enum ClockKind implements Coded {
  /** Decision on acceptance (受理审查). */
  ACCEPTANCE("C-02"),
  /** Answer to a referral on the court platform (确认接受期限). */
  REFERRAL_ANSWER("C-03"),
  /** The parties choose a mediator on the court platform (选择调解员期限, ONL 10). */
  MEDIATOR_CHOICE("MEDIATOR-CHOICE"),
  /** Mediation, general (调解期限). */
  MEDIATION("C-04"),
  /** Mediation, court channel (委派、委托调解期限). */
  COURT("C-05"),
  /** Labour: after it the parties may arbitrate without an ending (劳动争议调解期限). */
  LABOUR_WAIT("C-06"),
  /** Mediation of a medical dispute (医疗纠纷调解期限). */
  MEDICAL("C-07"),
  /** Joint application for judicial confirmation (申请司法确认期限). */
  CONFIRMATION("C-08"),
  /** Joint application for arbitral review, labour (申请仲裁审查期限). */
  ARBITRAL_REVIEW("C-09"),
  /** The court decides on docketing a confirmation (法院决定立案). */
  COURT_DOCKETING("C-10"),
  /** The court concludes a confirmation (法院审结). */
  COURT_CONCLUSION("C-11"),
  /** What a court asks for in addition (法院指定的补充期限). */
  COURT_TERM("C-11T"),
  /** Objection to a confirmation ruling (对裁定提出异议). */
  RULING_OBJECTION("C-12"),
  /** The court tells whether it takes a payment order (通知受理支付令). */
  ORDER_NOTICE("C-13A"),
  /** The court issues a payment order (签发支付令). */
  ORDER_ISSUE("C-13B"),
  /** Service of a payment order (送达支付令). */
  ORDER_SERVICE("C-13C"),
  /** The debtor pays or objects (清偿或提出异议). */
  ORDER_ANSWER("C-13D"),
  /** The creditor says that no suit is wanted (不同意提起诉讼). */
  NO_SUIT("C-13E"),
  /** Application for enforcement (申请执行期间). */
  ENFORCEMENT("C-14"),
  /** Return visit to one party (回访期限). */
  REVISIT("C-16"),
  /** Report of danger or harm, in hours (报告时限). */
  DANGER_REPORT("C-17"),
  /** Joint request to the traffic police (申请交警调解期限). */
  TRAFFIC_REQUEST("C-18"),
  /** Limitation of the claim, shown to protect the party (诉讼时效). */
  LIMITATION("C-19"),
  /** Time a dispute may stay on its risk level (等级处置期限). */
  RISK_LIMIT("RISK-LIMIT"),
  /** What an organ of a criminal case has set (机关指定的期限). */
  ORGAN_TERM("ORGAN-TERM"),
  /** Telling whoever sent the case how it ended (结果反馈期限, T77). */
  FEEDBACK("FEEDBACK"),
  /** Answer to an offered transfer (移交答复期限). */
  TRANSFER_ANSWER("C-20"),
  /** Filing after closing (归档期限). */
  FILING("C-21"),
  /** Answer to supervision (督办答复期限). */
  SUPERVISION("C-22"),
  /** Retention of the volume; its end opens an appraisal and never destroys (保管期限). */
  RETENTION("C-23"),
  /** Answer to a request about personal data (个人信息请求答复期限). */
  DATA_REQUEST("C-24"),
  /** Answer to a complaint (投诉答复期限). */
  COMPLAINT("COMPLAINT-ANSWER"),
  /** Ratification by guardian or principal (追认期限). */
  RATIFICATION("C-25");

  private final String code;

  ClockKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether it measures how long mediation itself may take (C-04 to C-07). */
  boolean isMediationPeriod() {
    return this == MEDIATION || this == COURT || this == LABOUR_WAIT || this == MEDICAL;
  }
}

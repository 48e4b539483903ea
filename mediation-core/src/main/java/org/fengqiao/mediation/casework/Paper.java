package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** The papers of the rows built so far (文书) with their numbers. */
public enum Paper implements Coded {
  /** Registration form (受理登记表). */
  REGISTRATION_FORM("F03"),
  /** Written application or note of an oral one (申请书、口头申请笔录). */
  APPLICATION_PAPER("F04"),
  /** Receipt for papers (收件回执). */
  RECEIPT("F05"),
  /** Letter of referral with its receipt (来函及签收单). */
  REFERRAL_LETTER("F06"),
  /** Confirmation of a referral (接受确认). */
  REFERRAL_CONFIRMATION("F07"),
  /** Notice of not taking the case (不予受理通知书). */
  DECLINE_NOTICE("F08"),
  /** Notice of what is missing (补正通知). */
  SUPPLEMENT_NOTICE("F09"),
  /** Notice of rights, duties and personal data (权利义务及个人信息告知书). */
  RIGHTS_NOTICE("F10"),
  /** Authority of an agent or proof of representation (授权委托书、法定代理证明). */
  AUTHORITY("F11"),
  /** Election of spokespersons (代表人推选书). */
  ELECTION("F12"),
  /** Record of a change (变更记录). */
  CHANGE_RECORD("F13"),
  /** Opinion after a second look (复核意见). */
  REVIEW_OPINION("F14"),
  /** Record of withdrawal, refusal or ratification (撤回、拒绝、追认记录). */
  DECLARATION("F15"),
  /** Risk assessment (风险评估表). */
  RISK_FORM("F16"),
  /** Handling plan (调处方案). */
  HANDLING_PLAN("F17"),
  /** Report of danger (情况报告). */
  DANGER_REPORT("F18"),
  /** Record of a report of harm (强制报告记录). */
  HARM_REPORT("F19"),
  /** Notice of appointment or choice (指定、选定通知). */
  APPOINTMENT_NOTICE("F20"),
  /** Disclosure and decision on a recusal (披露与回避决定). */
  DISCLOSURE("F21"),
  /** Record of those invited to take part (邀请参与记录). */
  INVITATION("F22"),
  /** Notice of mediation (调解通知). */
  MEDIATION_NOTICE("F23"),
  /** Record of mediation (调解记录). */
  MINUTES("F24"),
  /** Internal note, never in the volume (内部笔记). */
  INTERNAL_NOTE("F25"),
  /** Record of an inquiry with its evidence (调查记录与证据). */
  INVESTIGATION("F26"),
  /** Record of what nobody disputes (无争议事实记载). */
  UNDISPUTED_FACTS("F27"),
  /** Record of norms explained (普法记录). */
  LAW_TALK("F28"),
  /** Commission and opinion of an appraisal (鉴定委托与意见). */
  APPRAISAL_PAPER("F29"),
  /** Consent to an extension (延期同意书). */
  EXTENSION_CONSENT("F30"),
  /** Agreement (人民调解协议书). */
  AGREEMENT_PAPER("F31"),
  /** Register sheet of an oral agreement (口头协议登记表). */
  ORAL_REGISTER("F32"),
  /** Receipt of delivery (送达回执). */
  DELIVERY_RECEIPT("F33"),
  /** Correction of a slip (补正书). */
  CORRECTION_NOTE("F34"),
  /** Notice of termination with the routes (终止调解通知书). */
  TERMINATION_NOTICE("F35"),
  /** Follow-up of guidance (引导跟踪记录). */
  GUIDANCE_RECORD("F36"),
  /** Sheet of a hand-over or of mediating together (移交单、联合调解单). */
  HANDOVER_SHEET("F37"),
  /** Letter about the result (结果反馈函). */
  RESULT_LETTER("F38"),
  /** Pre-check sheet for judicial confirmation (司法确认预检单). */
  PRECHECK_SHEET("F39"),
  /** Papers of judicial confirmation (司法确认材料). */
  CONFIRMATION_PAPERS("F40"),
  /** Papers of arbitral review (仲裁审查材料). */
  REVIEW_PAPERS("F41"),
  /** Notarial deed and certificate of execution (公证书、执行证书). */
  NOTARY_PAPERS("F42"),
  /** Papers of a payment order (支付令材料). */
  ORDER_PAPERS("F43"),
  /** Papers of enforcement (强制执行材料). */
  ENFORCEMENT_PAPERS("F44"),
  /** Written request not to punish (免予处罚书面申请). */
  LENIENCY_REQUEST("F45"),
  /** Proof of performance (履行凭证). */
  PERFORMANCE_PROOF("F46"),
  /** Record of urging performance (督促履行记录). */
  URGE_RECORD("F47"),
  /** Agreement that changes an earlier one (变更协议). */
  CHANGE_AGREEMENT("F48"),
  /** Record of a return visit (回访记录). */
  REVISIT_RECORD("F49"),
  /** Closing report (结案报告表). */
  CLOSING_REPORT("F50"),
  /** Form for taking a case up again (重新启动审批表). */
  REOPENING_FORM("F51"),
  /** Review sheet of the dossier (案卷审核单). */
  DOSSIER_REVIEW("F52"),
  /** Volume (案卷). */
  VOLUME("F53"),
  /** Record of a correction (更正记录). */
  CORRECTION_RECORD("F54"),
  /** Answer to a request about personal data (个人信息请求答复). */
  DATA_ANSWER("F55"),
  /** Decision on restriction or hold (限制处理与保全决定). */
  RESTRICTION("F56"),
  /** Appraisal and list of what is destroyed (销毁鉴定意见与清单). */
  DESTRUCTION("F57"),
  /** Supervision sheet with its answer (督办单与答复). */
  SUPERVISION("F58"),
  /** Complaint with its answer (投诉登记与答复). */
  COMPLAINT("F59"),
  /** Report of a look-back (责任倒查报告). */
  LOOKBACK_REPORT("F60"),
  /** Opinion of a social inquiry (社会调查评估意见). */
  INQUIRY_OPINION("F61");

  private final String code;

  Paper(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

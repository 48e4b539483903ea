package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/**
 * What somebody may do in a case. The code is the number of its row in the workflow table; whatever
 * is not a row is refused.
 */
public enum ActionKind implements Coded {
  /** Take up a dispute (主动调解). */
  START_OWN_INITIATIVE("T04"),
  /** Apply for mediation (申请调解). */
  APPLY("T05"),
  /** Receive a referral (接收委派、委托、移送). */
  RECEIVE_REFERRAL("T06"),
  /** Confirm a referral (确认接受). */
  CONFIRM_REFERRAL("T07"),
  /** Return a referral (退回). */
  RETURN_REFERRAL("T08"),
  /** Ask for what is missing (通知补正). */
  ASK_SUPPLEMENT("T09"),
  /** Tell a party nature, rights and other routes (告知). */
  INFORM_PARTY("T10"),
  /** Say yes to mediation (同意调解). */
  GIVE_CONSENT("T11"),
  /** Register an agent (登记代理人). */
  REGISTER_AGENT("T12"),
  /** Check the capacity of a party (核对行为能力). */
  SET_CAPACITY("T13"),
  /** Elect spokespersons (推选代表人). */
  ELECT_SPOKESPERSONS("T14"),
  /** Add a party (追加当事人). */
  ADD_PARTY("T15"),
  /** Put successors in the place of a party (变更当事人). */
  SUBSTITUTE_PARTY("T16"),
  /** Link another case (关联). */
  LINK_CASES("T17"),
  /** Take the case (受理). */
  ACCEPT("T18"),
  /** Not take the case (不予受理). */
  DECLINE("T19"),
  /** Look again at a refusal to take the case (复核). */
  REVIEW_DECLINE("T20"),
  /** Withdraw the application (撤回). */
  WITHDRAW_APPLICATION("T21"),
  /** Set or raise the risk level (评定等级). */
  ASSESS_RISK("T22"),
  /** Lower the risk level (降级). */
  LOWER_RISK("T23"),
  /** Set the handling plan (调处方案). */
  SET_PLAN("T24"),
  /** Report danger (报告). */
  REPORT_DANGER("T25"),
  /** Report harm to a child or dependant (强制报告). */
  REPORT_HARM("T26"),
  /** Appoint a mediator (指定调解员). */
  APPOINT("T27"),
  /** Choose a mediator (选择调解员). */
  CHOOSE_MEDIATOR("T28"),
  /** Not accept a mediator (不接受调解员). */
  NOT_ACCEPT_MEDIATOR("T29"),
  /** Disclose a tie (披露). */
  DISCLOSE("T30"),
  /** Agree that a mediator goes on (同意继续). */
  WAIVE_CONFLICT("T31"),
  /** Decide on a recusal (决定回避). */
  DECIDE_RECUSAL("T32"),
  /** Begin to mediate (开始调解). */
  OPEN_MEDIATION("T33"),
  /** Invite somebody to take part (邀请参与). */
  INVITE_HELPER("T34"),
  /** Announce a session (通知). */
  SUMMON_SESSION("T35"),
  /** Hold a session face to face (面对面调解). */
  HOLD_JOINT("T36"),
  /** Talk with one side alone (背靠背调解). */
  HOLD_SEPARATE("T37"),
  /** Write a note (记录). */
  ADD_NOTE("T38"),
  /** Ask or look (调查核实). */
  INVESTIGATE("T39"),
  /** Record what nobody disputes (无争议事实). */
  RECORD_UNDISPUTED("T40"),
  /** Record which norms were explained (以案普法). */
  RECORD_LAW_TALK("T41"),
  /** Begin an appraisal (委托鉴定). */
  START_APPRAISAL("T42"),
  /** End an appraisal (鉴定终结). */
  END_APPRAISAL("T43"),
  /** Extend the mediation period (延长). */
  EXTEND("T44"),
  /** Help a party to follow (语言与无障碍协助). */
  PROVIDE_HELP("T46"),
  /** Draft an agreement (拟定协议). */
  DRAFT("T47"),
  /** Record an oral agreement (口头协议). */
  RECORD_ORAL("T48"),
  /** Sign an agreement (签署). */
  SIGN("T49"),
  /** Sign as mediator (调解员签名). */
  MEDIATOR_SIGN("T50"),
  /** Seal an agreement, which brings it into effect (盖章生效). */
  SEAL("T51"),
  /** Refuse to sign (拒绝签署). */
  REFUSE_TO_SIGN("T52"),
  /** Put an oral agreement in writing (口头转书面). */
  UPGRADE_ORAL("T53"),
  /** List what an agreement on a part leaves open (部分协议). */
  FIX_PART("T54"),
  /** Deliver the copies (送交协议). */
  DELIVER_COPY("T55"),
  /** Correct a slip (补正笔误). */
  CORRECT_CLERICAL("T56"),
  /** Note that an agreement was set aside (协议被撤销或确认无效). */
  ANNUL("T57"),
  /** Ratify (追认). */
  RATIFY("T58"),
  /** Refuse mediation, which ends it (拒绝调解). */
  REFUSE("T59"),
  /** Refuse mediation of a divisible matter for oneself (拒绝并分离). */
  REFUSE_SEVER("T60"),
  /** Withdraw after acceptance (申请人撤回). */
  END_BY_APPLICANT("T61"),
  /** End without agreement (调解不成). */
  END_NOT_AGREED("T62"),
  /** End as unsuited (不宜调解). */
  END_UNSUITED("T63"),
  /** End as impossible (无法继续). */
  END_IMPOSSIBLE("T64"),
  /** End because another organ has taken it (其他机关已受理). */
  END_OTHER_ORGAN("T65"),
  /** Stop at signs of collusion (虚假调解). */
  STOP_SHAM("T66"),
  /** End with what is agreed (部分达成). */
  END_PARTLY("T67"),
  /** Tell the other routes (告知其他途径). */
  GIVE_ROUTES("T68"),
  /** Ask what became of guidance (引导跟踪). */
  FOLLOW_GUIDANCE("T69"),
  /** Offer the case to another committee (移交). */
  OFFER_TRANSFER("T70"),
  /** Offer it to an organisation of a higher level (逐级上报). */
  ESCALATE("T71"),
  /** Take a case that was offered (接收). */
  ACCEPT_TRANSFER("T72"),
  /** Give back a case that was offered (退回). */
  RETURN_TRANSFER("T73"),
  /** Mediate together with another committee (联合调解). */
  JOIN_COMMITTEES("T74"),
  /** Hand the case to an organ that must act (移送有关机关). */
  HAND_OVER("T75"),
  /** Return a case to the court that sent it (退回法院). */
  RETURN_TO_COURT("T76"),
  /** Tell the source how it ended (结果反馈). */
  FEED_BACK("T77"),
  /** Check what a court would say; changes nothing (司法确认预检). */
  PRECHECK("T78"),
  /** Apply for judicial confirmation (申请司法确认). */
  APPLY_CONFIRMATION("T79"),
  /** Note that the court asks for more (要求补充). */
  COURT_ASKS("T80"),
  /** Note that the court has docketed the confirmation (立案). */
  COURT_DOCKETS("T81"),
  /** Note that the court has not accepted it (不予受理). */
  COURT_NOT_ACCEPTS("T82"),
  /** Withdraw the application for confirmation (撤回司法确认申请). */
  CONFIRMATION_WITHDRAWN("T83"),
  /** Note that the agreement was ruled valid (裁定有效). */
  RULED_VALID("T84"),
  /** Note that confirmation was rejected (裁定驳回). */
  RULED_REJECTED("T85"),
  /** Note an objection to the ruling, or what became of it (异议). */
  RULING_OBJECTION("T86"),
  /** Arbitral review of a labour agreement (仲裁审查). */
  ARBITRAL_REVIEW("T88"),
  /** Notarisation (公证). */
  NOTARISE("T89"),
  /** Apply for a payment order (申请支付令). */
  APPLY_PAYMENT_ORDER("T90"),
  /** Note whether the court has taken it (受理支付令). */
  COURT_TAKES_ORDER("T91"),
  /** Note issue and service of a payment order (支付令送达). */
  ORDER_SERVED("T92"),
  /** Object to a payment order, or note what became of it (支付令异议). */
  ORDER_OBJECTED("T93"),
  /** Apply for enforcement (申请强制执行). */
  APPLY_ENFORCEMENT("T95"),
  /** Ask the police together not to punish (申请不予处罚). */
  ASK_LENIENCY("T96"),
  /** Record performance (登记履行). */
  RECORD_PERFORMANCE("T97"),
  /** Urge performance (督促履行). */
  URGE("T99"),
  /** Do without the rest falling due early (放弃加速到期). */
  WAIVE_ACCELERATION("T100"),
  /** Renegotiate an agreement (变更协议). */
  RENEGOTIATE("T101"),
  /** Release or set off (免除、抵销). */
  RELEASE_OR_SET_OFF("T102"),
  /** Make a return visit (回访). */
  DO_REVISIT("T104"),
  /** Note a visit that met nobody (未遇). */
  REVISIT_ATTEMPT("T105"),
  /** Prefer no visit (谢绝回访). */
  REVISIT_DECLINED("T106"),
  /** Note what a return visit found (回访发现问题). */
  REVISIT_FINDING("T107"),
  /** Close (结案). */
  CLOSE("T108"),
  /** Take a closed case up again (重新启动). */
  REOPEN("T109"),
  /** Review the dossier (案卷审核). */
  REVIEW_DOSSIER("T110"),
  /** Archive (归档). */
  ARCHIVE("T111"),
  /** Put a late paper to the volume (补充归档). */
  ANNEX_PAPER("T112"),
  /** Open a case that goes on (续案). */
  OPEN_SUCCESSOR("T113"),
  /** Correct the record (更正记录). */
  CORRECT_RECORD("T114"),
  /** See and copy personal data (查阅复制). */
  REQUEST_ACCESS("T115"),
  /** Ask for a correction of personal data (请求更正). */
  REQUEST_CORRECTION("T116"),
  /** Ask for erasure of personal data (请求删除). */
  REQUEST_ERASURE("T117"),
  /** Keep and secure personal data only (限制处理). */
  RESTRICT("T118"),
  /** Erase personal data (销毁). */
  ERASE("T119"),
  /** Watch a case (督办). */
  SUPERVISE("T120"),
  /** Answer supervision (答复督办). */
  ANSWER_SUPERVISION("T121"),
  /** Complain (投诉). */
  COMPLAIN("T122"),
  /** Look back at the work on a dispute (责任倒查). */
  OPEN_LOOKBACK("T123"),
  /** Record how a dispute turned bad (登记激化后果). */
  RECORD_BAD_OUTCOME("T124"),
  /** Hold everything, or lift a hold (保全). */
  LEGAL_HOLD("T125"),
  /** Tell the organ of a criminal case (刑事附带民事衔接). */
  CRIMINAL_SIDE_NOTE("T126");

  private final String code;

  ActionKind(String code) {
    this.code = code;
  }

  /** Returns whether it only reads: accepted, it causes no event. */
  public boolean isReading() {
    return this == PRECHECK;
  }

  @Override
  public String code() {
    return code;
  }
}

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
  /** Withdraw the application (撤回). */
  WITHDRAW_APPLICATION("T21"),
  /** Set or raise the risk level (评定等级). */
  ASSESS_RISK("T22"),
  /** Set the handling plan (调处方案). */
  SET_PLAN("T24"),
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
  /** Hold a session face to face (面对面调解). */
  HOLD_JOINT("T36"),
  /** Begin an appraisal (委托鉴定). */
  START_APPRAISAL("T42"),
  /** End an appraisal (鉴定终结). */
  END_APPRAISAL("T43"),
  /** Extend the mediation period (延长). */
  EXTEND("T44"),
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
  /** Deliver the copies (送交协议). */
  DELIVER_COPY("T55"),
  /** Refuse mediation, which ends it (拒绝调解). */
  REFUSE("T59"),
  /** Refuse mediation of a divisible matter for oneself (拒绝并分离). */
  REFUSE_SEVER("T60"),
  /** End without agreement (调解不成). */
  END_NOT_AGREED("T62"),
  /** Tell the other routes (告知其他途径). */
  GIVE_ROUTES("T68"),
  /** Record performance (登记履行). */
  RECORD_PERFORMANCE("T97"),
  /** Make a return visit (回访). */
  DO_REVISIT("T104"),
  /** Note a visit that met nobody (未遇). */
  REVISIT_ATTEMPT("T105"),
  /** Prefer no visit (谢绝回访). */
  REVISIT_DECLINED("T106"),
  /** Close (结案). */
  CLOSE("T108"),
  /** Review the dossier (案卷审核). */
  REVIEW_DOSSIER("T110"),
  /** Archive (归档). */
  ARCHIVE("T111");

  private final String code;

  ActionKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework.precheck;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What the pre-check finds. */
public enum PrecheckProblem implements ProblemCode {
  /** It stands in the way: whether courts decide such matters as civil ones (受理范围). */
  CIVIL_MATTER("PRECHECK-CIVIL-MATTER"),
  /** It stands in the way: whether marriage, parentage or adoption is to be confirmed (身份关系). */
  STATUS("PRECHECK-STATUS"),
  /**
   * It stands in the way: whether another special, notice or bankruptcy procedure governs it
   * (其他程序).
   */
  OTHER_PROCEDURE("PRECHECK-OTHER-PROCEDURE"),
  /**
   * It stands in the way: whether title to things or intellectual property is to be confirmed (确权).
   */
  TITLE("PRECHECK-TITLE"),
  /** It stands in the way: whether mandatory provisions are kept (强制性规定). */
  MANDATORY_LAW("PRECHECK-MANDATORY-LAW"),
  /** It stands in the way: whether the state and the public are unharmed (国家、公共利益). */
  PUBLIC_INTEREST("PRECHECK-PUBLIC-INTEREST"),
  /** It stands in the way: whether others are unharmed (他人合法权益). */
  THIRD_PARTY("PRECHECK-THIRD-PARTY"),
  /** It stands in the way: whether good morals are kept (公序良俗). */
  GOOD_MORALS("PRECHECK-GOOD-MORALS"),
  /** It stands in the way: whether everybody agreed freely (自愿). */
  VOLUNTARINESS("PRECHECK-VOLUNTARINESS"),
  /** It stands in the way: whether who owes what to whom and until when is clear (内容明确). */
  CLEAR_CONTENT("PRECHECK-CLEAR-CONTENT"),
  /** It stands in the way: proof that the committee mediated (调解组织主持调解的证明). */
  MEDIATION_PROOF("PRECHECK-MEDIATION-PROOF"),
  /**
   * It stands in the way: title papers of the things concerned, fine where none are needed
   * (财产权利证明).
   */
  TITLE_PAPERS("PRECHECK-TITLE-PAPERS"),
  /** It stands in the way: the text of the agreement (调解协议文本). */
  TEXT("PRECHECK-TEXT"),
  /** An item was not filled in. Arguments: the item. */
  MISSING("PRECHECK-MISSING"),
  /** A paper of a party is not there. Arguments: the item, the party. */
  MISSING_OF_PARTY("PRECHECK-MISSING-OF-PARTY"),
  /** The court is not competent. Arguments: the court, those that are. */
  COURT("PRECHECK-COURT"),
  /** The court that sent the case has docketed it and writes its own mediation paper. */
  DOCKETED("PRECHECK-DOCKETED"),
  /** Another court than that of the seat. Arguments: the court. */
  LABOUR_COURT("PRECHECK-LABOUR-COURT"),
  /** A labour agreement with other content than payment. Arguments: the lines. */
  LABOUR_CONTENT("PRECHECK-LABOUR-CONTENT"),
  /** It says there is payment, and no line says what. */
  PAYMENT_UNDEFINED("PRECHECK-PAYMENT-UNDEFINED"),
  /** An act for parties was not ratified, so it does not bind them. Arguments: the parties. */
  NOT_BOUND("PRECHECK-NOT-BOUND"),
  /** It is not in effect. */
  NOT_IN_EFFECT("PRECHECK-NOT-IN-EFFECT"),
  /** The time is over. Arguments: the last day. */
  TIME_OVER("PRECHECK-TIME-OVER"),
  /** It was brought to court already. Arguments: where it stands. */
  UNDER_WAY("PRECHECK-UNDER-WAY"),
  /** Not all apply. Arguments: the parties missing. */
  NOT_JOINTLY("PRECHECK-NOT-JOINTLY");

  private final String code;

  PrecheckProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Why somebody who is neither party nor mediator takes part (邀请参与调解人员, PML 20). */
public enum HelperRole implements Coded {
  /** Relative, neighbour or colleague of a party (亲属、邻里、同事). */
  KIN("KIN"),
  /** Somebody with special knowledge or experience (有专门知识、特定经验的人员). */
  EXPERT("EXPERT"),
  /** Lawyer or legal worker (律师、基层法律服务工作者). */
  LAWYER("LAWYER"),
  /** Notary (公证员). */
  NOTARY("NOTARY"),
  /** Legal adviser of the village (村居法律顾问, MED-24). */
  LEGAL_ADVISER("LEGAL-ADVISER"),
  /** Law-savvy person of the village, who gives legal advice and help (法律明白人, MED-24). */
  LAW_SAVVY("LAW-SAVVY"),
  /** Somebody of a social organisation (有关社会组织的人员). */
  ORGANISATION("ORGANISATION"),
  /** Somebody of an authority or stationed unit (有关部门、派驻单位人员). */
  OFFICIAL("OFFICIAL"),
  /** Somebody respected in the neighbourhood (群众认可的社会人士). */
  TRUSTED("TRUSTED");

  private final String code;

  HelperRole(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

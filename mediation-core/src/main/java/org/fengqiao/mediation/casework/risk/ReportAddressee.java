package org.fengqiao.mediation.casework.risk;

import org.fengqiao.mediation.kernel.Coded;

/** Who is told of danger (报告对象). */
public enum ReportAddressee implements Coded {
  /** The police (公安机关). */
  POLICE("POLICE"),
  /** The local Party committee (当地党委). */
  PARTY_COMMITTEE("PARTY-COMMITTEE"),
  /** The local government (当地政府). */
  GOVERNMENT("GOVERNMENT"),
  /** The judicial authority in charge (司法行政主管部门). */
  AUTHORITY("AUTHORITY"),
  /** The next higher mediation organisation (上级调解组织). */
  UPPER_ORGANISATION("UPPER-ORGANISATION"),
  /** Another competent department (其他有关部门). */
  COMPETENT_DEPARTMENT("COMPETENT-DEPARTMENT");

  private final String code;

  ReportAddressee(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

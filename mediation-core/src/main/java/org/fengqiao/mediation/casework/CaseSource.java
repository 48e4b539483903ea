package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Where a case came from (案件来源, CASE-01). */
public enum CaseSource implements Coded {
  /** Found by screening and taken up (排查发现). */
  SCREENED("SCREENED"),
  /** Taken up by the committee (主动调解). */
  OWN_INITIATIVE("OWN-INITIATIVE"),
  /** A party applied (依申请). */
  APPLICATION("APPLICATION"),
  /** A party applied after the police pointed the way (引导申请). */
  POLICE_GUIDED("POLICE-GUIDED"),
  /** A party applied online (网上申请). */
  ONLINE("ONLINE"),
  /** A party applied through 12348 (12348 预约). */
  HOTLINE("HOTLINE"),
  /** A party came by way of a petition (信访). */
  PETITION("PETITION"),
  /** Assigned by the Party committee or government (党委政府交办). */
  PARTY_COMMITTEE("PARTY-COMMITTEE"),
  /** Transferred by a department (有关部门移送). */
  DEPARTMENT("DEPARTMENT"),
  /** Entrusted by an administrative department (行政机关委托). */
  ADMINISTRATIVE("ADMINISTRATIVE"),
  /** Delegated or entrusted by a court (法院委派、委托). */
  COURT("COURT"),
  /** Escalated by a lower organisation (下级上报). */
  ESCALATED("ESCALATED");

  private final String code;

  CaseSource(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

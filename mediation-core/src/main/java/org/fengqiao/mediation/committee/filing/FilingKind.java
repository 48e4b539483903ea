package org.fengqiao.mediation.committee.filing;

import org.fengqiao.mediation.kernel.Coded;

/** What has to be filed about an organisation. */
public enum FilingKind implements Coded {
  /** It was founded (设立). */
  FOUNDED("FOUNDED"),
  /** Its particulars changed (变更). */
  ADJUSTED("ADJUSTED"),
  /** It was merged or dissolved (合并、撤销). */
  ENDED("ENDED"),
  /** Somebody took or left a seat (委员变动). */
  MEMBERS_CHANGED("MEMBERS-CHANGED"),
  /** A mediator was engaged or dismissed (调解员变动, MED-18). */
  ROSTER_CHANGED("ROSTER-CHANGED"),
  /** A mediator got a certificate (颁发人民调解员证, MED-10). */
  CERTIFICATE_ISSUED("CERTIFICATE-ISSUED");

  private final String code;

  FilingKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

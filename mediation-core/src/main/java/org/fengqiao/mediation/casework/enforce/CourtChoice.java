package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/** A court that may be competent for a confirmation (管辖法院, CPL 205). */
public enum CourtChoice implements Coded {
  /** The court that invited the mediation (邀请调解的法院). */
  INVITING_COURT("INVITING-COURT"),
  /** The basic court of a party's domicile (当事人住所地). */
  PARTY_DOMICILE("PARTY-DOMICILE"),
  /** The basic court where the object lies (标的物所在地). */
  PLACE_OF_OBJECT("PLACE-OF-OBJECT"),
  /** The basic court of the committee's seat (调解组织所在地). */
  COMMITTEE_SEAT("COMMITTEE-SEAT"),
  /** The intermediate court that a suit would belong to (中级人民法院). */
  INTERMEDIATE_COURT("INTERMEDIATE-COURT");

  private final String code;

  CourtChoice(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

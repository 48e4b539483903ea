package org.fengqiao.mediation.mediator.training;

import org.fengqiao.mediation.kernel.Coded;

/** Whose training it was part of, where that is not the host's alone (TRN-06, TRN-09). */
public enum TrainingSetting implements Coded {
  /** The county's training of cadres by its publicity department (宣传部). */
  PUBLICITY_DEPARTMENT("PUBLICITY-DEPARTMENT"),
  /** The county's training of cadres by its organisation department (组织部). */
  ORGANISATION_DEPARTMENT("ORGANISATION-DEPARTMENT"),
  /** The people's court (人民法院). */
  COURT("COURT"),
  /** A mediators' association (人民调解员协会). */
  ASSOCIATION("ASSOCIATION");

  private final String code;

  TrainingSetting(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Which cases owe return visits. */
public enum RevisitPopulation implements Coded {
  /** Those that ended with an agreement (PML 31). */
  AGREED("AGREED"),
  /** Those that were mediated, agreed or not (FUP-01). */
  AGREED_AND_FAILED("AGREED-AND-FAILED"),
  /** Those and the declined ones. */
  ALL_ENDED("ALL-ENDED");

  private final String code;

  RevisitPopulation(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

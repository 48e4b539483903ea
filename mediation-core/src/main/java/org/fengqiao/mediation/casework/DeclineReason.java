package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/**
 * Why a dispute is not taken (不予受理理由). Workload, a success rate or the unlikelihood of an agreement
 * is no reason and has no code (CASE-08).
 */
public enum DeclineReason implements Coded {
  /** The other side has expressly refused (PML 17). */
  OTHER_SIDE_REFUSED("OTHER-SIDE-REFUSED"),
  /** The law reserves it to a special organ (MOJ02 22). */
  SPECIAL_ORGAN("SPECIAL-ORGAN"),
  /** Another organ has taken or decided it (MOJ02 22). */
  OTHER_ORGAN_SEIZED("OTHER-ORGAN-SEIZED"),
  /** It is no civil dispute between equals (PML 2). */
  NOT_CIVIL("NOT-CIVIL"),
  /** Another committee is competent under the rule of the place. */
  OUTSIDE_VENUE("OUTSIDE-VENUE"),
  /** The other side cannot be identified or reached. */
  NO_OTHER_SIDE("NO-OTHER-SIDE");

  private final String code;

  DeclineReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

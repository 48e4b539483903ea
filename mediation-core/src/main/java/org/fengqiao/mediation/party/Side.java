package org.fengqiao.mediation.party;

import org.fengqiao.mediation.kernel.Coded;

/** The two sides of a dispute (双方). Where somebody applied, side one is the applicant's. */
public enum Side implements Coded {
  /** Side one; the applicant's where there is one (申请人一方). */
  ONE("ONE"),
  /** Side two (另一方). */
  TWO("TWO");

  private final String code;

  Side(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns the other side. */
  public Side other() {
    return this == ONE ? TWO : ONE;
  }
}

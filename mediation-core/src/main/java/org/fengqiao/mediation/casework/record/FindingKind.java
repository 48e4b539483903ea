package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/**
 * What can be found about how somebody worked (倒查认定). Late and omitted follow from dates: {@link
 * #isComputed()}.
 */
public enum FindingKind implements Coded {
  /** Reported late (迟报). */
  LATE("LATE"),
  /** Not reported (漏报). */
  OMITTED("OMITTED"),
  /** Reported falsely (谎报). */
  FALSE("FALSE"),
  /** Concealed (瞒报). */
  CONCEALED("CONCEALED"),
  /** Known and not reported (知而不报). */
  WITHHELD("WITHHELD"),
  /** Work was not in place (工作不到位). */
  NOT_IN_PLACE("NOT-IN-PLACE"),
  /** Careless (疏忽大意). */
  CARELESS("CARELESS"),
  /** Derelict of duty (玩忽职守). */
  DERELICT("DERELICT");

  private final String code;

  FindingKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether it follows from dates and is not for people to find. */
  public boolean isComputed() {
    return this == LATE || this == OMITTED;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Why somebody represents a party by law (法定代理). */
public enum RepresentativeKind implements Coded {
  /** A parent of a minor (父母, CC 27). */
  PARENT("PARENT"),
  /** Another guardian in the order of the law (其他监护人, CC 27, 28). */
  GUARDIAN("GUARDIAN"),
  /** Designated by a committee, civil affairs or court (指定监护人, CC 31). */
  DESIGNATED("DESIGNATED");

  private final String code;

  RepresentativeKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

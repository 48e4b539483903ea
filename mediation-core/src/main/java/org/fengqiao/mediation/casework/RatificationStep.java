package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** A step of a ratification (追认, CC 145, 171). */
public enum RatificationStep implements Coded {
  /** The principal or legal representative was asked; the period begins (催告). */
  ASKED("ASKED"),
  /** It was ratified (追认). */
  RATIFIED("RATIFIED"),
  /** It was refused (拒绝追认). */
  REFUSED("REFUSED");

  private final String code;

  RatificationStep(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

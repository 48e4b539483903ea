package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Where the appointment of a mediator stands. */
public enum AppointmentStatus implements Coded {
  /** Named; a party has not agreed yet (拟指定). */
  PROPOSED("PROPOSED"),
  /** A tie was disclosed; the mediator waits (已披露). */
  DISCLOSED("DISCLOSED"),
  /** Mediates (已指定). */
  APPOINTED("APPOINTED"),
  /** Mediates no longer (已更换). */
  REPLACED("REPLACED");

  private final String code;

  AppointmentStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

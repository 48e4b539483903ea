package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** How somebody signs (签署方式, PML 29). */
public enum SigningManner implements Coded {
  /** By name (签名). */
  SIGNATURE("SIGNATURE"),
  /** By seal (盖章). */
  SEAL("SEAL"),
  /** By fingerprint (按指印). */
  FINGERPRINT("FINGERPRINT");

  private final String code;

  SigningManner(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

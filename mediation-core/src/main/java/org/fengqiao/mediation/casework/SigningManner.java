package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** How somebody signs (签署方式, PML 29). */
public enum SigningManner implements Coded {
  /** By name (签名). */
  SIGNATURE("SIGNATURE"),
  /** By seal (盖章). */
  SEAL("SEAL"),
  /** By fingerprint (按指印). */
  FINGERPRINT("FINGERPRINT"),
  /** By name of an authorised signer and seal of the organisation (签名并盖章). */
  SIGNATURE_AND_SEAL("SIGNATURE-AND-SEAL"),
  /** By electronic signature (电子签名, ESL 3). */
  ELECTRONIC("ELECTRONIC");

  private final String code;

  SigningManner(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

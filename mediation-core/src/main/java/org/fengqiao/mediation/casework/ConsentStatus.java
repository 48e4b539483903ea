package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What a party has said about being mediated (意愿). */
public enum ConsentStatus implements Coded {
  /** Not told and not asked (未征询). */
  NOT_ASKED("NOT-ASKED"),
  /** Told nature, rights and other routes (已告知). */
  INFORMED("INFORMED"),
  /** Said yes (同意). */
  CONSENTED("CONSENTED"),
  /** Said no (拒绝). */
  REFUSED("REFUSED");

  private final String code;

  ConsentStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

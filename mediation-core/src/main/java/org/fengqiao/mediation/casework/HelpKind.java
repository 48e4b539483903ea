package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Help with language, reading or understanding (语言与无障碍协助). */
public enum HelpKind implements Coded {
  /** Interpreter (翻译). */
  INTERPRETER("INTERPRETER"),
  /** Sign language (手语). */
  SIGN_LANGUAGE("SIGN-LANGUAGE"),
  /** Reading aloud (宣读). */
  READING_ALOUD("READING-ALOUD"),
  /** A person of trust beside the party (陪同人员). */
  TRUSTED_PERSON("TRUSTED-PERSON"),
  /** Legal aid, free to who cannot pay for it (法律援助; LAID 31, 32). */
  LEGAL_AID("LEGAL-AID");

  private final String code;

  HelpKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

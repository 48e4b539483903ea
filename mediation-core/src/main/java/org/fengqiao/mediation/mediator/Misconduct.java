package org.fengqiao.mediation.mediator;

import org.fengqiao.mediation.kernel.Coded;

/** What a mediator must not do (人民调解法 art. 15). */
public enum Misconduct implements Coded {
  /** Favours one party (偏袒一方当事人). */
  FAVOURING("FAVOURING"),
  /** Insults a party (侮辱当事人). */
  INSULT("INSULT"),
  /** Asks for or takes money or another improper benefit (索取、收受财物或者牟取其他不正当利益). */
  BENEFIT("BENEFIT"),
  /** Leaks privacy or business secrets (泄露当事人的个人隐私、商业秘密). */
  LEAK("LEAK");

  private final String code;

  Misconduct(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/**
 * Attributes of an agreement that decide which ways of making it enforceable are offered (CASE-24).
 */
public enum AgreementFlag implements Coded {
  /** Money or things are to be given (具有给付内容). */
  PAYMENT("PAYMENT"),
  /** It is performed on the spot (当场履行). */
  PERFORMED_AT_ONCE("PERFORMED-AT-ONCE"),
  /** It concerns an estate or the division of a house (继承、析产). */
  INHERITANCE_OR_DIVISION("INHERITANCE-OR-DIVISION"),
  /** It settles compensation beside a criminal case (刑事附带民事). */
  CRIMINAL_INCIDENTAL("CRIMINAL-INCIDENTAL"),
  /** All parties agreed to sign electronically (约定电子签名, ESL 3). */
  ELECTRONIC("ELECTRONIC"),
  /** It repeats an earlier text, whose time for confirmation had run (同文重签). */
  SAME_TEXT_AGAIN("SAME-TEXT-AGAIN");

  private final String code;

  AgreementFlag(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
